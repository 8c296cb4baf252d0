import type { Edition } from "../preview/messages";

export type ExportFormat = "html" | "docx" | "json";

/** What `minutes/export` asks (see the server's documentation). */
export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: ExportFormat;
  readonly edition: Edition;
  readonly overwrite: boolean;
}

/** What `minutes/export` answers. */
export interface ExportResult {
  readonly files: readonly { readonly uri: string; readonly existed: boolean; readonly status: "written" | "unchanged" | "exists" | "refused" }[];
  readonly messages: readonly ExportMessage[];
}

/** Something about an export. Where it has a range it is about that place, and stands under Problems too. */
export interface ExportMessage {
  /** As the protocol counts: 1 error, 2 warning, 3 information. */
  readonly severity: number;
  readonly text: string;
  readonly uri?: string | null;
  readonly range?: unknown;
}

/** What the user is told of an export. */
export interface Outcome {
  readonly severity: "info" | "warning" | "error";
  readonly text: string;
  /** The file that can be opened. */
  readonly open?: string;
  /** Whether there is more to see under Problems. */
  readonly hasProblems: boolean;
}

/** One message that says what came of it, and, where something is wrong, why. */
export function outcomeOf(result: ExportResult): Outcome {
  const done = result.files.filter((file) => file.status === "written" || file.status === "unchanged");
  const what = done.map((file) => `“${nameOf(file.uri)}” ${file.status === "written" ? "was written." : "was up to date already."}`);
  const inPlaces = result.messages.filter((message) => isSet(message.range)).length;
  const others = result.messages.filter((message) => !isSet(message.range));
  // The same reason may come from the renderer and from the rules.
  const words = [...new Set(others.map((message) => message.text.trim()))].filter((text) => text !== "");
  const count = inPlaces === 0 ? [] : [inPlaces === 1 ? "There is one problem in the text." : `There are ${inPlaces} problems in the text.`];
  const isRefused = done.length === 0;
  const text = [...(isRefused && words.length === 0 ? ["Nothing was written."] : what), ...words, ...count].join(" ");
  const severity = isRefused ? "error" : result.messages.some((message) => message.severity <= 2) ? "warning" : "info";
  const first = done[0];
  return { severity, text, hasProblems: inPlaces > 0, ...(first === undefined ? {} : { open: first.uri }) };
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function nameOf(uri: string): string {
  const path = new URL(uri).pathname;
  return decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
}
