import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type ExportMessage, outcomeOf } from "../src/export/exportResult";

const uri = "file:///c%3A/Council%20minutes/out/july%20%C5%B5.html";
const inPlace = (severity: number, text: string): ExportMessage => ({ severity, text, uri: "file:///a.minutes", range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } } });

describe("what the user is told of an export", () => {
  it("a file that was written can be opened", () =>
    assert.deepEqual(outcomeOf({ files: [{ uri, existed: false, status: "written" }], messages: [] }), { severity: "info", text: "“july ŵ.html” was written.", open: uri, hasProblems: false }));
  it("a file that is as it should be, too", () =>
    assert.equal(outcomeOf({ files: [{ uri, existed: true, status: "unchanged" }], messages: [] }).text, "“july ŵ.html” was up to date already."));
  it("what is only to be known is no warning", () => {
    const outcome = outcomeOf({ files: [{ uri, existed: true, status: "written" }], messages: [{ severity: 3, text: "There are changes that are not saved." }] });
    assert.equal(outcome.severity, "info");
    assert.equal(outcome.text, "“july ŵ.html” was written. There are changes that are not saved.");
  });
  it("the problems of the text are counted, not read out", () => {
    const outcome = outcomeOf({ files: [{ uri, existed: true, status: "written" }], messages: [inPlace(2, "A long story."), inPlace(2, "Another.")] });
    assert.deepEqual([outcome.severity, outcome.text, outcome.hasProblems], ["warning", "“july ŵ.html” was written. There are 2 problems in the text.", true]);
  });
  it("a refusal is an error, says why once, and offers nothing to open", () => {
    const outcome = outcomeOf({
      files: [{ uri, existed: false, status: "refused" }],
      messages: [{ severity: 1, text: "Nothing was written: look at EXEMPT." }, { severity: 1, text: "Nothing was written: look at EXEMPT. ", uri: null, range: null }, inPlace(1, "Line 4.")],
    });
    assert.deepEqual(outcome, { severity: "error", text: "Nothing was written: look at EXEMPT. There is one problem in the text.", hasProblems: true });
  });
  it("a refusal without a reason still says that nothing was written", () =>
    assert.deepEqual(outcomeOf({ files: [], messages: [] }), { severity: "error", text: "Nothing was written.", hasProblems: false }));
});
