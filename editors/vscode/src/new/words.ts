import table from "./words.json";

/** The keywords that a new file is read and written with. They come from the language's own table (src/Dsl/Syntax/Keywords.cs). */
export type Word = keyof typeof table.keywords;

/** A keyword in one of the languages. */
export function word(kind: Word, isWelsh: boolean): string {
  return table.keywords[kind][isWelsh ? "welsh" : "english"];
}

/** Whether a line begins with a keyword, in either language. */
export function beginsWith(line: string, kind: Word): boolean {
  return textAfter(line, kind) !== undefined;
}

/** What follows a keyword on its line; nothing where the line does not begin with it. */
export function textAfter(line: string, kind: Word): string | undefined {
  for (const keyword of Object.values(table.keywords[kind])) {
    if (line.startsWith(keyword) && /^($|[\s:.])/.test(line.slice(keyword.length))) {
      return line.slice(keyword.length).replace(/^[\s:.\-–]+/, "").trim();
    }
  }
  return undefined;
}

/** The English key of a field of the head of minutes, in whichever language and case it is typed. */
export function fieldKey(typed: string): string | undefined {
  const folded = typed.trim().replace(/\s+/g, " ").toLowerCase();
  return table.fields.find((field) => field.english.toLowerCase() === folded || field.welsh.toLowerCase() === folded)?.english;
}

/** A field's key in one of the languages. */
export function field(english: string, isWelsh: boolean): string {
  const row = table.fields.find((each) => each.english === english);
  return row === undefined ? english : isWelsh ? row.welsh : row.english;
}
