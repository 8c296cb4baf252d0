/** One message that `minutes check` prints. Lines and columns count from 1; 0 for the file as a whole. */
export interface CheckMessage {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly code: string;
  readonly text: string;
}

const form = /^(.+?)(?:\((\d+),(\d+)\))?: (error|warning|information|hint) ([A-Z]+\d+): (.*)$/;

/** The messages in the output of `minutes check` (docs/ci.md, "Checking minutes"). What is no message is left out. */
export function readCheckOutput(output: string): CheckMessage[] {
  return output.split(/\r?\n/).flatMap((text) => {
    const parts = form.exec(text);
    if (parts === null) {
      return [];
    }
    const [, file = "", line = "0", column = "0", severity, code = "", message = ""] = parts;
    return [{ file, line: Number(line), column: Number(column), severity: severity as CheckMessage["severity"], code, text: message }];
  });
}
