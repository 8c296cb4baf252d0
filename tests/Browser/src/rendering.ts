import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { MeetingRecord } from "./record.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** A page as published, and the record that was written with it. */
export interface RenderedPage {
  name: string;
  path: string;
  html: string;
  record: MeetingRecord;
  /** Whether the page must have a place for the signature: a council's own style may do without. */
  signature: boolean;
  /** Lines that begin with what looks like a marker and are none: the source has a backslash before them. */
  escaped: string[];
}

/** The folder that everything is written to; it goes when the tests end. */
export const temporaryFolder = mkdtempSync(join(tmpdir(), "minutes-browser-"));
process.on("exit", () => rmSync(temporaryFolder, { recursive: true, force: true }));

/**
 * Every page that is tested: the examples in their own style and in the standard one, the corpus, both editions of one with exempt
 * text, a Welsh one, and the sample, which has every kind of block, in the style of every example.
 */
export function renderAll(): RenderedPage[] {
  const sample = join(root, "tests/Render.Tests/Golden/sample.minutes");
  const exempt = join(root, "tests/Corpus/minutes/exempt.minutes");
  const welsh = join(root, "tests/Browser/fixtures/cofnodion.minutes");
  return [
    ...render("example, own style", join(root, "examples"), { signature: false }),
    ...render("example, standard style", join(root, "examples"), { style: "standard" }),
    ...render("corpus", join(root, "tests/Corpus/minutes"), { escapes: true }),
    ...render("full edition", exempt, { edition: "full" }),
    ...render("sample", sample),
    ...render("full edition", sample, { edition: "full" }),
    ...render("Welsh", welsh),
    ...councils().flatMap((council) => render(`sample in the style of ${council}`, sampleInStyleOf(council, sample), { signature: false })),
  ];
}

function councils(): string[] {
  return readdirSync(join(root, "examples"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "examples", entry.name, "styles")))
    .map((entry) => entry.name)
    .sort();
}

/** A project with a council's settings and styles, but with the sample as its minutes. */
function sampleInStyleOf(council: string, sample: string): string {
  const project = join(temporaryFolder, "projects", council);
  const own = join(root, "examples", council);
  mkdirSync(project, { recursive: true });
  cpSync(join(own, "styles"), join(project, "styles"), { recursive: true });
  cpSync(join(own, "minutes.json"), join(project, "minutes.json"));
  cpSync(sample, join(project, "sample.minutes"));
  mkdirSync(join(project, "documents"));
  writeFileSync(join(project, "documents/annual-report.pdf"), "");
  return project;
}

function render(name: string, source: string, options: { style?: string; edition?: string; signature?: boolean; escapes?: boolean } = {}): RenderedPage[] {
  const out = join(mkdtempSync(join(temporaryFolder, "out-")), "pages");
  const command = join(root, "src/Cli/bin", process.env["CONFIGURATION"] ?? "Debug", "net10.0/minutes.dll");
  const args = [command, "render", source, "--to", "html,json", "--out", out];
  if (options.style) args.push("--style", options.style);
  if (options.edition) args.push("--edition", options.edition);
  const run = spawnSync("dotnet", args, { cwd: root, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`dotnet ${args.join(" ")} exited with ${run.status ?? run.error}:\n${run.stdout}${run.stderr}`);

  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html")).sort();
  if (pages.length === 0) throw new Error(`${source} gave no page.`);
  return pages.map((path) => {
    const html = join(out, path);
    const record = JSON.parse(readFileSync(html.replace(/\.html$/, ".json"), "utf8")) as MeetingRecord;
    return {
      name: `${relative(out, html).split(sep).join("/")} (${name})`,
      path: html,
      html: readFileSync(html, "utf8"),
      record,
      signature: (options.signature ?? true) && record.edition === "public",
      escaped: options.escapes ? escapedLines(join(source, path.replace(/\.html$/, ".minutes"))) : [],
    };
  });
}

function escapedLines(source: string): string[] {
  return [...readFileSync(source, "utf8").matchAll(/^\s*\\(\S.*)$/gm)].map((match) => match[1] ?? "");
}
