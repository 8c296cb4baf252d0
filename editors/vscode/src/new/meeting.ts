import { type Day, readDay } from "./meetingDate";
import { beginsWith, fieldKey, textAfter, type Word } from "./words";

/** What a new file takes from one that is there. */
export interface Meeting {
  readonly body: string;
  readonly isWelsh: boolean;
  readonly date: Day | undefined;
  /** The fields of its head that hold for the next meeting too, as they are typed. */
  readonly fields: readonly string[];
  /** Who was on its rolls, each as an entry without the list's mark: `@smith Cllr Ann Smith (Chair)`. */
  readonly people: readonly string[];
}

const lasting = new Set(["Council", "Time", "Venue", "Contact", "Chair", "Clerk", "Minute label", "Paragraphs", "Quorum", "Seats", "Language"]);
const rolls: readonly Word[] = ["Present", "Apologies", "Absent"];
/** Whatever follows these is not looked at: it is the meeting itself, or may be exempt. */
const ends: readonly Word[] = ["Item", "Exempt", "Exclusion", "Closed"];

/** Reads the head and the rolls of minutes. Nothing where the text is no minutes, or names no body. */
export function readMeeting(text: string): Meeting | undefined {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/).filter((line) => !/^\s*\/\/(\s|$)/.test(line));
  const first = lines.findIndex((line) => line.trim() !== "");
  const head = lines[first] ?? "";
  const body = textAfter(head, "Minutes");
  if (body === undefined || body === "") {
    return undefined;
  }

  const fields: string[] = [];
  let date: Day | undefined;
  let index = first + 1;
  for (; index < lines.length; index++) {
    const match = /^([^:]+):\s+(.*)$/.exec(lines[index] ?? "");
    const key = match === null ? undefined : fieldKey(match[1] ?? "");
    if (match === null || key === undefined) {
      break;
    }
    if (key === "Date") {
      date = readDay(match[2] ?? "");
    } else if (lasting.has(key)) {
      fields.push((lines[index] ?? "").trimEnd());
    }
  }
  return { body, isWelsh: !head.startsWith("MINUTES"), date, fields, people: readRolls(lines.slice(index)) };
}

function readRolls(lines: readonly string[]): string[] {
  const people: string[] = [];
  const add = (entry: string): void => {
    const person = withoutOccasion(entry);
    const handle = /^@[a-z][a-z0-9-]*/.exec(person)?.[0];
    // Only people with a handle: what else stands on a roll may be a sentence.
    if (handle !== undefined && !people.some((each) => each === handle || each.startsWith(`${handle} `))) {
      people.push(person);
    }
  };
  let inRoll = false;
  for (const line of lines) {
    if (ends.some((kind) => beginsWith(line, kind))) {
      break;
    }
    const inline = rolls.map((kind) => textAfter(line, kind)).find((text) => text !== undefined);
    const entry = inRoll ? /^[-*•·–●▪]\s+(.*)$/.exec(line)?.[1] : undefined;
    if (inline !== undefined) {
      inRoll = true;
      inline.split(/[,;]/).forEach((part) => add(part.trim()));
    } else if (entry !== undefined) {
      add(entry);
    } else if (line.trim() !== "" && !/^\s/.test(line)) {
      inRoll = false;
    }
  }
  return people;
}

/** An entry without what held for that meeting only: `(from 10.25am)`, `(remotely)`, `(items 5 to 7)`. */
function withoutOccasion(entry: string): string {
  return entry.replace(/\s*\((?=[^)]*(?:\d|remote|from |until |items? |left|arrived))[^)]*\)/giu, "").trim();
}
