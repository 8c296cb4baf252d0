import { type Day, isoDay, writeDay } from "./meetingDate";
import type { Meeting } from "./meeting";
import { field, word } from "./words";

/** What a new file is to hold. */
export interface Draft {
  readonly body: string;
  readonly day: Day;
  /** The body's last meeting, if there is one. */
  readonly last: Meeting | undefined;
  /** The members on that day, from a register; empty where there is none. */
  readonly members: readonly string[];
}

/**
 * The text of a new file. Nobody is recorded as present by it: the people who may be are listed as comments, which are never
 * published, so that a name counts only once somebody has taken its strokes away.
 */
export function draftText(draft: Draft): string {
  const isWelsh = draft.last?.isWelsh ?? false;
  const people = draft.members.length > 0 ? draft.members : (draft.last?.people ?? []);
  const fields = draft.last?.fields ?? [];
  const council = fields.filter((line) => line.startsWith(`${field("Council", isWelsh)}:`));
  const rest = fields.filter((line) => !council.includes(line));
  return [
    `${word("Minutes", isWelsh)} ${draft.body}`,
    ...council,
    `${field("Date", isWelsh)}: ${writeDay(draft.day, isWelsh)}`,
    ...rest,
    "",
    word("Present", isWelsh),
    ...(people.length === 0
      ? []
      : ["// Take the // away from those who were present (Ctrl+/), and delete the others.", ...people.map((person) => `// - ${person}`)]),
    "",
    word("Apologies", isWelsh),
    "",
    `${word("Item", isWelsh)} `,
    "",
  ].join("\n");
}

/** The name of the new file: as the last one's where that has its date in it, else the date and the body. */
export function fileName(draft: Pick<Draft, "body" | "day">, lastName: string | undefined, attempt = 1): string {
  const iso = isoDay(draft.day);
  const dated = lastName === undefined ? null : /^(.*?)\d{4}-\d{2}-\d{2}(.*)\.minutes$/i.exec(lastName);
  const slug = draft.body
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const stem = dated === null ? `${iso}${slug === "" ? "" : `-${slug}`}` : `${dated[1]}${iso}${dated[2]}`;
  return `${stem}${attempt > 1 ? `-${attempt}` : ""}.minutes`;
}
