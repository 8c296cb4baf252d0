/** For whom a page is. */
export type Edition = "public" | "full";

/** What `minutes/preview` asks (see the server's documentation). */
export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
  readonly edition: Edition;
  readonly style?: string;
}

/** What `minutes/preview` answers. */
export interface PreviewResult {
  /** The whole page, with `data-line` (from 1) on each block; absent where there is none to show. */
  readonly html?: string;
  readonly version?: number | null;
  readonly edition: Edition;
  readonly isDraft: boolean;
  /** The status as people say it: "draft", "approved". */
  readonly status: string;
  /** The house style that was used. */
  readonly style: string;
  /** Why there is no page, or what to know about it, in plain English. */
  readonly message?: string;
}

/** What the preview remembers while the window is closed. */
export interface PreviewState {
  readonly uri: string;
  readonly edition: Edition;
  readonly line: number;
}

/** From the editor to the page. */
export type ToPage =
  | { readonly type: "page"; readonly result: PreviewResult; readonly uri: string; readonly lines: number; readonly line: number | undefined }
  | { readonly type: "problem"; readonly edition: Edition; readonly text: string }
  | { readonly type: "scroll"; readonly line: number };

/** From the page to the editor. */
export type FromPage =
  | { readonly type: "ready" }
  | { readonly type: "edition"; readonly edition: Edition }
  | { readonly type: "scrolled"; readonly line: number }
  | { readonly type: "reveal"; readonly line: number }
  | { readonly type: "open"; readonly target: string };
