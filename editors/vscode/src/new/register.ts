import { type Day, readDay } from "./meetingDate";
import { beginsWith, textAfter } from "./words";

/** A body that a register names, with its members. */
export interface RegisteredBody {
  readonly name: string;
  readonly members: readonly Member[];
}

/** A member, with the first and the last day of membership where the register says them. */
export interface Member {
  readonly handle: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** Reads which bodies a register has, and who their members are. */
export function readRegister(text: string): RegisteredBody[] {
  const bodies: { name: string; members: Member[] }[] = [];
  let inMembers = false;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const name = textAfter(line, "Body");
    if (name !== undefined && name !== "") {
      bodies.push({ name, members: [] });
      inMembers = false;
    } else if (beginsWith(line, "Members")) {
      inMembers = true;
    } else if (beginsWith(line, "Officers") || beginsWith(line, "Others")) {
      inMembers = false;
    } else if (inMembers) {
      const handle = /^[-*•·–●▪]\s+(@[a-z][a-z0-9-]*)/.exec(line)?.[1];
      if (handle !== undefined) {
        bodies.at(-1)?.members.push({ handle, from: bracketed(line, "from"), to: bracketed(line, "to") });
      }
    }
  }
  return bodies;
}

/** Who is a member on a day. Somebody whose days are not written is one always. */
export function membersOn(body: RegisteredBody, day: Day): string[] {
  const number = (each: Day): number => each.year * 10_000 + each.month * 100 + each.day;
  return body.members
    .filter((member) => (member.from === undefined || number(member.from) <= number(day)) && (member.to === undefined || number(day) <= number(member.to)))
    .map((member) => member.handle);
}

function bracketed(line: string, key: string): Day | undefined {
  return readDay(new RegExp(`[\\[,]\\s*${key}:\\s*([^,\\]]+)`, "i").exec(line)?.[1] ?? "");
}
