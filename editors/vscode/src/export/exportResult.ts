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
  readonly messages: readonly { readonly severity: string | number; readonly text: string }[];
}

/** What the user is told of an export. */
export interface Outcome {
  readonly severity: "info" | "warning" | "error";
  readonly text: string;
  /** The file that can be opened. */
  readonly open?: string;
}

/** One message that says what came of it, and, where something is wrong, why. */
export function outcomeOf(result: ExportResult): Outcome {
  const done = result.files.filter((file) => file.status === "written" || file.status === "unchanged");
  const isRefused = done.length === 0;
  const words = result.messages.map((message) => message.text.trim()).filter((text) => text !== "");
  const first = done[0];
  const what = done.map((file) => `“${nameOf(file.uri)}” ${file.status === "written" ? "was written." : "was up to date already."}`);
  const text = [...(isRefused && words.length === 0 ? ["Nothing was written."] : what), ...words].join(" ");
  const severity = isRefused ? "error" : words.length > 0 ? "warning" : "info";
  return first === undefined ? { severity, text } : { severity, text, open: first.uri };
}

function nameOf(uri: string): string {
  const path = new URL(uri).pathname;
  return decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
}
