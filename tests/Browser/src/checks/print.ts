import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { numberedBlocks } from "../record.js";
import { temporaryFolder } from "../rendering.js";
import type { Check, Subject } from "../subject.js";

interface Printed {
  /** The text of each page, as it stands on it. */
  pages: string[];
  /** Width and height of each page in points. */
  sizes: [number, number][];
}

async function print({ page }: Subject): Promise<Printed> {
  const file = join(mkdtempSync(join(temporaryFolder, "print-")), "page.pdf");
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const pages = run("pdftotext", "-layout", "-enc", "UTF-8", file, "-").split("\f");
  pages.pop();
  const sizes = [...run("pdfinfo", "-f", "1", "-l", "9999", file).matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map((match): [number, number] => [Number(match[1]), Number(match[2])]);
  return { pages, sizes };
}

function run(program: string, ...args: string[]): string {
  const result = spawnSync(program, args, { encoding: "utf8" });
  if (result.status !== 0) throw new Error(`${program} (of poppler-utils): ${result.error?.message ?? result.stderr}`);
  return result.stdout;
}

// Lines end where the paper does, and ligatures are one character.
const squeezed = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** What is printed is A4, says which page of how many it is, and has everything that minutes on paper need. */
export const printCheck: Check = {
  name: "print",
  async faults(subject) {
    const { record, signature } = subject.rendered;
    const { pages, sizes } = await print(subject);
    const text = pages.join("\n");
    const whole = squeezed(text);
    const faults: string[] = [];
    const expect = (wanted: string | null, what: string, where = whole): void => {
      if (wanted !== null && wanted !== "" && !where.includes(squeezed(wanted))) faults.push(`${what} is not printed: ${wanted}`);
    };

    if (sizes.length !== pages.length || pages.length === 0) faults.push(`${pages.length} pages of text on ${sizes.length} sheets`);
    for (const [width, height] of sizes) if (Math.abs(width - 595.3) > 1.5 || Math.abs(height - 841.9) > 1.5) faults.push(`a page of ${width} × ${height} points is not A4`);

    const words = record.language === "cy" ? (["Tudalen", "o"] as const) : (["Page", "of"] as const);
    pages.forEach((page, index) => {
      expect(`${words[0]} ${index + 1} ${words[1]} ${pages.length}`, "the page's number", squeezed(page));
      if (record.edition === "full") expect("NOT FOR PUBLICATION", `on page ${index + 1}, that it is exempt`, squeezed(page));
    });
    expect(record.council, "the council");
    expect(record.body, "the body");
    for (const item of record.items) expect(item.title?.plain ?? null, "an item's title");
    // A house style may write "590." or "590)".
    const numbers = new Set(text.split(/\s+/).flatMap((word) => [word, word.replace(/[.):]$/, "")]));
    for (const number of [...record.items.map((item) => item.label), ...numberedBlocks(record).map((block) => block.number)])
      if (number !== null && !numbers.has(number)) faults.push(`a minute's number is not printed: ${number}`);

    const lines = await subject.page.evaluate(() => [...document.querySelectorAll(".signature p")].map((line) => line.textContent ?? ""));
    if (signature && lines.length === 0) faults.push("there is no place for the signature");
    for (const line of lines) expect(line, "the signature's line");
    return faults;
  },
};
