import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { draftText, fileName } from "../src/new/draft";
import { readMeeting } from "../src/new/meeting";
import { isoDay, readDay, writeDay } from "../src/new/meetingDate";
import { membersOn, readRegister } from "../src/new/register";

const day = { year: 2023, month: 7, day: 7 };

describe("a date as people type it", () => {
  for (const typed of ["7 July 2023", "07/07/2023", "7.7.2023", "2023-07-07", "7th July, 2023", "Friday 7 July 2023", " friday, 7 jul 2023 ", "Dydd Gwener 7 Gorffennaf 2023"]) {
    it(typed, () => assert.deepEqual(readDay(typed), day));
  }
  for (const typed of ["", "July", "31 June 2023", "29 February 2023", "7 Ju 2023", "32/01/2023", "2023-13-01", "7 July", "next Friday", "7 July 0023"]) {
    it(`no date: ${typed}`, () => assert.equal(readDay(typed), undefined));
  }
  it("its weekday is right", () => {
    assert.equal(writeDay(day), "Friday 7 July 2023");
    assert.equal(writeDay({ year: 2024, month: 2, day: 29 }), "Thursday 29 February 2024");
    assert.equal(writeDay(day, true), "Dydd Gwener 7 Gorffennaf 2023");
    assert.equal(isoDay(day), "2023-07-07");
  });
});

const last = `\uFEFF// a note
MINUTES Finance Committee
Council: Example Council
// another
Date: Friday 9 June 2023
Time: 7.00pm
Status: approved on 7 July 2023
Venue: Town Hall
Reference: FC/12
First minute: 40

PRESENT
- @smith Cllr Ann Smith (Chair)
- @jones Cllr Bob Jones (from 7.25pm)

- @lee (remotely)
APOLOGIES @brown, @green
ABSENT: the Mayor
IN ATTENDANCE @clerk the Clerk
three members of the public

ITEM 40 Budget
PRESENT
- @hidden
`;

describe("what a new file takes from the last one", () => {
  const meeting = readMeeting(last.replaceAll("\n", "\r\n"));

  it("the body and the date", () => {
    assert.equal(meeting?.body, "Finance Committee");
    assert.deepEqual(meeting?.date, { year: 2023, month: 6, day: 9 });
  });
  it("the fields that last, and no others", () => assert.deepEqual(meeting?.fields, ["Council: Example Council", "Time: 7.00pm", "Venue: Town Hall"]));
  it("the people of its rolls, without what held that day only", () =>
    assert.deepEqual(meeting?.people, ["@smith Cllr Ann Smith (Chair)", "@jones Cllr Bob Jones", "@lee", "@brown", "@green"]));
  it("nothing from a text that is no minutes", () => {
    assert.equal(readMeeting(""), undefined);
    assert.equal(readMeeting("REGISTER x\n"), undefined);
    assert.equal(readMeeting("MINUTES\n"), undefined);
    assert.equal(readMeeting("MINUTESX y\n"), undefined);
  });
  it("nothing after a passage that may be exempt", () =>
    assert.deepEqual(readMeeting("MINUTES A\n\nEXEMPT 3\n\nPRESENT\n- @secret\n")?.people, []));
  it("Welsh minutes", () => {
    const welsh = readMeeting("COFNODION Pwyllgor Cyllid\nCyngor: Cyngor Sir\nDyddiad: Dydd Gwener 9 Mehefin 2023\n\nPRESENNOL\n- @jones\n");
    assert.equal(welsh?.isWelsh, true);
    assert.deepEqual(welsh?.date, { year: 2023, month: 6, day: 9 });
    assert.match(draftText({ body: "Pwyllgor Cyllid", day, last: welsh, members: [] }), /^COFNODION Pwyllgor Cyllid\nCyngor: Cyngor Sir\nDyddiad: Dydd Gwener 7 Gorffennaf 2023\n\nPRESENNOL\n/);
  });
});

describe("the members that a register names", () => {
  const bodies = readRegister(`REGISTER Example Council

BODY Finance Committee
Quorum: 3

MEMBERS
- @smith Cllr Ann Smith [party: Independent, from: 8 May 2018]
- @old Cllr Old [to: 1 July 2023]
- @new Cllr New [from: 7 July 2023]
- Cllr Without Handle

OFFICERS
- @clerk the Clerk

BODY Planning Committee
MEMBERS
- @brown Cllr Brown
`);

  it("body by body, members only", () => {
    assert.deepEqual(bodies.map((body) => [body.name, body.members.map((member) => member.handle)]), [
      ["Finance Committee", ["@smith", "@old", "@new"]],
      ["Planning Committee", ["@brown"]],
    ]);
  });
  it("those of the day", () => {
    const finance = bodies[0];
    assert.ok(finance);
    assert.deepEqual(membersOn(finance, day), ["@smith", "@new"]);
    assert.deepEqual(membersOn(finance, { year: 2023, month: 7, day: 1 }), ["@smith", "@old"]);
    assert.deepEqual(membersOn(finance, { year: 2018, month: 5, day: 7 }), ["@old"]);
  });
});

describe("the new file", () => {
  const meeting = readMeeting(last);

  it("records nobody as present", () => {
    const text = draftText({ body: "Finance Committee", day, last: meeting, members: ["@smith", "@new"] });
    assert.deepEqual(text.split("\n").filter((line) => line.includes("@")), ["// - @smith", "// - @new"]);
  });
  it("lists the people of the last meeting where there is no register", () =>
    assert.match(draftText({ body: "Finance Committee", day, last: meeting, members: [] }), /^\/\/ - @smith Cllr Ann Smith \(Chair\)$/m));
  it("has its own date and the fields that last", () =>
    assert.match(draftText({ body: "Finance Committee", day, last: meeting, members: [] }), /^MINUTES Finance Committee\nCouncil: Example Council\nDate: Friday 7 July 2023\nTime: 7.00pm\nVenue: Town Hall\n\nPRESENT\n/));
  it("may be blank", () =>
    assert.equal(draftText({ body: "Board", day, last: undefined, members: [] }), "MINUTES Board\nDate: Friday 7 July 2023\n\nPRESENT\n\nAPOLOGIES\n\nITEM \n"));

  it("is named as the last one was", () => {
    assert.equal(fileName({ body: "Finance Committee", day }, "2023-06-09.minutes"), "2023-07-07.minutes");
    assert.equal(fileName({ body: "Finance Committee", day }, "Finance 2023-06-09 draft.minutes"), "Finance 2023-07-07 draft.minutes");
    assert.equal(fileName({ body: "Pwyllgor Tŷ & Gardd", day }, "june.minutes"), "2023-07-07-pwyllgor-ty-gardd.minutes");
    assert.equal(fileName({ body: "Finance Committee", day }, undefined, 2), "2023-07-07-finance-committee-2.minutes");
  });
});
