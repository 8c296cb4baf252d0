import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { bundledProgram, programOf, serverProcesses } from "./programs.js";
import { required, Session } from "./session.js";

const network = process.env["MINUTES_NETWORK"] ?? "browser";
const pictures = process.env["MINUTES_PICTURES"];
// Against a window that hangs; nothing is measured.
const patience = { timeout: 120_000 };
const file = "2023-07-07.minutes";

it(network === "none" ? "there is no network but this machine's own" : "the browser reaches nothing but this machine", () => {
  if (network === "none") assert.deepEqual(Object.keys(networkInterfaces()).filter((name) => name !== "lo"), []);
  else assert.equal(network, "browser");
});

describe("a clerk's afternoon", () => {
  let session: Session;
  before(async () => {
    session = await Session.start("trusted", { "security.workspace.trust.enabled": false });
  }, patience);
  after(async () => session?.end());

  const step = steps(() => session);
  const picture = async (name: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> => {
    if (pictures !== undefined) {
      mkdirSync(pictures, { recursive: true });
      await session.window.page.screenshot({ path: join(pictures, `${name}.png`), ...(clip === undefined ? {} : { clip }) });
    }
  };

  step("minutes open, and a wrong weekday is underlined", async () => {
    const { window } = session;
    await window.openFile(file);
    await window.line("Thursday 7 July 2023");
    await window.page.locator(".squiggly-warning").first().waitFor();
    await window.page.keyboard.press("Control+Shift+m");
    await window.problems.filter({ hasText: "7 July 2023 was a Friday, not a Thursday" }).waitFor();
    await picture("editor-problem");
    await window.command("View: Toggle Problems");
    await window.page.locator(".markers-panel").waitFor({ state: "hidden" });
  });

  step("keywords, fields and people have colours", async () => {
    const { window } = session;
    const scopesAt = async (line: number, column: number): Promise<string> => {
      await window.goTo(line, column);
      await window.command("Developer: Inspect Editor Tokens and Scopes");
      const inspector = window.page.locator(".token-inspect-widget");
      await inspector.locator(".tiw-metadata-table").first().waitFor();
      const text = await inspector.innerText();
      await window.page.keyboard.press("Escape");
      await inspector.waitFor({ state: "detached" });
      return text;
    };
    assert.match(await scopesAt(1, 2), /keyword\.control\.document\.minutes/);
    assert.match(await scopesAt(2, 2), /entity\.name\.type\.field\.minutes/);
    assert.match(await scopesAt(8, 4), /variable\.other\.handle\.minutes/);
    assert.match(await scopesAt(1, 2), /semantic token type/);
  });

  step("the quick fix puts the weekday right", async () => {
    const { window } = session;
    await window.goTo(2, 8);
    await window.page.keyboard.press("Control+.");
    const fix = window.page.locator(".action-widget .monaco-list-row", { hasText: "Friday" }).first();
    await fix.waitFor();
    await picture("editor-fix", { x: 348, y: 0, width: 560, height: 170 });
    await window.page.locator(".action-widget .monaco-list-row.focused", { hasText: "Friday" }).waitFor();
    await window.page.keyboard.press("Enter");
    await window.line("Date: Friday 7 July 2023");
    await window.page.locator(".squiggly-warning").first().waitFor({ state: "detached" });
    await window.save();
    assert.match(session.read(file), /^Date: Friday 7 July 2023$/m);
  });

  step("Enter goes on with a list", async () => {
    const { window } = session;
    await window.goTo(9, 100);
    await window.page.keyboard.press("Enter");
    await window.line(/^-\s$/);
    await window.page.keyboard.type("@l");
    await window.suggestions.filter({ hasText: "Carol Lee" }).first().waitFor();
    await window.page.keyboard.press("Escape");
    await window.line(/^-\s@l$/);
    await window.page.keyboard.press("Control+Shift+k");
    await window.page.locator(".view-line", { hasText: /^-\s@l$/ }).waitFor({ state: "detached" });
  });

  step("@ suggests people, and adds to the roll who is not on it", async () => {
    const { window } = session;
    await window.goTo(lineOf(session.read(file), "@finance introduced"), 1_000);
    await window.page.keyboard.type(" @bro", { delay: 30 });
    const brown = window.suggestions.filter({ hasText: "Dan Brown" }).first();
    await brown.waitFor();
    await picture("editor-person", { x: 348, y: 330, width: 932, height: 150 });
    await brown.click();
    await window.page.keyboard.type(" asked about the rents.");
    await window.line("@brown asked about the rents.");
    await window.save();
    const text = session.read(file);
    assert.match(text, /as planned\. @brown asked about the rents\.$/m);
    assert.match(text, /^PRESENT\n- @smith \(Chair\)\n- @jones\n- @brown$/m);
  });

  step("prose is typed without anything popping up", async () => {
    const { window } = session;
    await window.goTo(lineOf(session.read(file), "@finance introduced"), 1_000);
    await window.page.keyboard.type(" Nothing more was said", { delay: 20 });
    await window.line("Nothing more was said");
    assert.equal(await window.page.locator(".suggest-widget.visible").count(), 0);
    await window.save();
  });

  step("the outline shows the items", async () => {
    const { window } = session;
    await window.command("Explorer: Focus on Outline View");
    await window.page.locator(".outline-pane .monaco-list-row", { hasText: "Declarations of interest" }).waitFor();
    await window.focusText();
  });

  step("the preview shows the published page in the house style", async () => {
    const { window } = session;
    await window.goTo(1);
    await window.page.keyboard.press("Control+k");
    await window.page.keyboard.press("v");
    await window.previewPage.locator("h1", { hasText: "Finance Committee" }).waitFor();
    await window.previewPage.locator(".house", { hasText: "The house style of Example Council" }).waitFor();
    await window.preview.locator("#draft", { hasText: "Draft" }).waitFor();
    assert.equal(await window.preview.locator("#message").isVisible(), false);
    await picture("editor-preview");
  });

  step("the preview follows what is typed", async () => {
    const { window } = session;
    await window.goTo(lineOf(session.read(file), "@finance introduced"), 1_000);
    await window.page.keyboard.type(" until nine in the evening.");
    await window.previewPage.locator("p", { hasText: "Nothing more was said until nine in the evening." }).waitFor();
    await window.save();
  });

  step("text and preview scroll together, both ways", async () => {
    const { window } = session;
    const text = session.read(file);
    await window.goTo(lineOf(text, "ITEM 9 "));
    await window.previewSees("Parking at the station");
    await window.goTo(1);
    await window.previewSees("The house style of Example Council");

    await window.previewPage.locator("h1").hover();
    await window.page.mouse.wheel(0, 100_000);
    await window.previewSees("Sale of land");
    await window.line("ITEM 13 Sale of the old depot");
  });

  step("exempt text is in the full edition only, and that says so", async () => {
    const { window } = session;
    await window.previewPage.locator(".item-title", { hasText: "Sale of land" }).waitFor({ state: "attached" });
    assert.doesNotMatch((await window.previewPage.locator("body").textContent()) ?? "", /SECRETMARKER|Acme/);
    await window.preview.locator("#full").click();
    await window.previewPage.locator("p", { hasText: "SECRETMARKER" }).first().waitFor({ state: "attached" });
    assert.match(await window.preview.locator("#exempt").innerText(), /Not for publication/);
    await picture("editor-full", { x: 814, y: 0, width: 466, height: 420 });
    await window.preview.locator("#public").click();
    await window.previewPage.locator(".item-title", { hasText: "Sale of land" }).waitFor({ state: "attached" });
    assert.doesNotMatch((await window.previewPage.locator("body").textContent()) ?? "", /SECRETMARKER|Acme/);
    assert.equal(await window.preview.locator("#exempt").isVisible(), false);
  });

  step("a slip in the word for exempt text closes the public preview, with a reason", async () => {
    const { window } = session;
    await window.focusText();
    await window.goTo(lineOf(session.read(file), "Exempt: 3"), 2);
    await window.page.keyboard.press("Delete");
    await window.preview.locator("#message", { hasText: /\w/ }).waitFor();
    await window.page.keyboard.press("Control+z");
    await window.preview.locator("#message").waitFor({ state: "hidden" });
  });

  step("the preview comes back after the window was loaded anew", async () => {
    const { window } = session;
    const loaded = window.page.waitForEvent("load", { timeout: 60_000 });
    await window.command("Developer: Reload Window");
    await loaded;
    await window.text.locator(".view-line").first().waitFor({ timeout: 60_000 });
    await window.previewPage.locator(".house", { hasText: "The house style of Example Council" }).waitFor();
    await window.preview.locator("#public[aria-pressed=true]").waitFor();
  });

  step("the export is, byte for byte, what minutes render writes", async () => {
    const { window } = session;
    await window.openFile(file);
    await exportAs(session, "Web page", "Public edition");
    await window.notifications.filter({ hasText: "was written" }).waitFor();
    const elsewhere = join(session.folder, "rendered");
    execFileSync(bundledProgram(session.folder), ["render", "--out", elsewhere, join(session.project, file)], { stdio: "pipe" });
    const exported = readFileSync(join(session.project, "out", "2023-07-07.html"));
    assert.ok(exported.equals(readFileSync(join(elsewhere, "2023-07-07.html"))));
    assert.match(exported.toString(), /Nothing more was said until nine in the evening\./);
    assert.doesNotMatch(exported.toString(), /SECRETMARKER|Acme/);
    await window.closeNotifications();
  });

  step("an export asks before it replaces a file, and leaves it where the answer is no", async () => {
    const { window } = session;
    const target = join(session.project, "out", "2023-07-07.html");
    writeFileSync(target, "by hand");
    await exportAs(session, "Web page", "Public edition");
    await window.dialog.filter({ hasText: "is there already" }).waitFor();
    await window.dialog.getByRole("button", { name: "Cancel" }).click();
    await window.dialog.waitFor({ state: "hidden" });
    assert.equal(readFileSync(target, "utf8"), "by hand");
    await exportAs(session, "Web page", "Public edition");
    await window.dialog.getByRole("button", { name: "Replace" }).click();
    await window.notifications.filter({ hasText: "was written" }).waitFor();
    assert.match(readFileSync(target, "utf8"), /Finance Committee/);
    await window.closeNotifications();
  });

  step("new minutes come from the register and record nobody as present", async () => {
    const { window } = session;
    await window.command("Minutes: New Minutes…");
    await window.choose("Finance Committee");
    const box = window.page.locator(".quick-input-widget input");
    await window.page.locator(".quick-input-widget", { hasText: "when did Finance Committee meet" }).waitFor();
    await box.fill("4 August 2023");
    await window.page.locator(".quick-input-widget", { hasText: "Friday 4 August 2023" }).waitFor();
    await box.press("Enter");
    await window.tab("2023-08-04.minutes").waitFor();
    const text = session.read("2023-08-04.minutes");
    assert.match(text, /^MINUTES Finance Committee\nDate: Friday 4 August 2023\nTime: 7.00pm\nVenue: Town Hall, Example\nChair: @smith\n\nPRESENT\n/);
    assert.deepEqual(text.split("\n").filter((line) => line.includes("- @")), ["// - @smith", "// - @jones", "// - @lee", "// - @brown"]);
    await window.page.locator(".view-line", { hasText: /^ITEM\s$/ }).waitFor();
    await window.page.locator(".monaco-editor.focused .current-line").first().waitFor();
    await picture("editor-new", { x: 348, y: 0, width: 466, height: 340 });
  });

  step("new minutes never replace what is there", async () => {
    const { window } = session;
    const before = session.read("2023-08-04.minutes");
    await window.command("Minutes: New Minutes…");
    await window.choose("Finance Committee");
    const box = window.page.locator(".quick-input-widget input");
    await window.page.locator(".quick-input-widget", { hasText: "when did Finance Committee meet" }).waitFor();
    await box.fill("2023-08-04");
    await box.press("Enter");
    await window.dialog.filter({ hasText: "already" }).waitFor();
    await window.dialog.getByRole("button", { name: "Cancel" }).click();
    await window.dialog.waitFor({ state: "hidden" });
    assert.equal(session.read("2023-08-04.minutes"), before);
    assert.deepEqual(readdirSync(session.project).filter((name) => name.startsWith("2023-08")), ["2023-08-04.minutes"]);
  });

  step("a whole project is checked, the files that are not open too", async () => {
    const { window } = session;
    writeFileSync(join(session.project, "2023-06-09.minutes"), "MINUTES Finance Committee\nDate: Monday 9 June 2023\n\nPRESENT\n- @smith\n");
    await window.command("Minutes: Check All Minutes of the Project");
    await window.notifications.filter({ hasText: "All minutes were checked" }).waitFor();
    await window.problems.filter({ hasText: "9 June 2023 was a Friday, not a Monday" }).waitFor();
    await window.closeNotifications();
    await window.command("View: Toggle Problems");
  });

  step("the program is killed, and starts again by itself", async () => {
    const { window } = session;
    const [running, ...others] = serverProcesses(session.folder);
    assert.ok(running !== undefined && others.length === 0, "one server runs");
    process.kill(running, "SIGKILL");
    await window.openFile(file);
    await window.goTo(2, 7);
    await window.page.keyboard.type("Sunday ");
    await window.line("Date: Sunday Friday 7 July 2023");
    for (let i = 0; i < "Friday ".length; i++) await window.page.keyboard.press("Delete");
    await window.line("Date: Sunday 7 July 2023");
    await window.page.locator(".squiggly-warning").first().waitFor();
    const again = serverProcesses(session.folder);
    assert.equal(again.length, 1);
    assert.notEqual(again[0], running);
  });

  step("a program that the folder's own settings name was never started", async () => {
    assert.equal(session.isTrapSprung, false);
  });
});

describe("a folder that is not trusted", () => {
  let session: Session;
  before(async () => {
    session = await Session.start("untrusted", { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never", "security.workspace.trust.banner": "never" });
  }, patience);
  after(async () => session?.end());

  const step = steps(() => session);

  step("is checked, and previewed without its house styles", async () => {
    const { window } = session;
    await window.openFile(file);
    await window.page.locator(".squiggly-warning").first().waitFor();
    await window.page.keyboard.press("Control+k");
    await window.page.keyboard.press("v");
    await window.previewPage.locator("h1", { hasText: "Finance Committee" }).waitFor();
    await window.preview.locator("#message", { hasText: "not trusted" }).waitFor();
    assert.equal(await window.previewPage.locator(".house").count(), 0);
  });

  step("is previewed in its house style once it is trusted", async () => {
    const { window } = session;
    await window.command("Workspaces: Manage Workspace Trust");
    await window.page.locator(".workspace-trust-editor").getByRole("button", { name: "Trust", exact: true }).click();
    await window.previewPage.locator(".house", { hasText: "The house style of Example Council" }).waitFor({ state: "attached" });
    await window.preview.locator("#message").waitFor({ state: "hidden" });
  });

  step("has started nothing that its settings name", async () => {
    assert.equal(session.isTrapSprung, false);
    assert.ok(existsSync(join(session.project, ".vscode/settings.json")));
  });
});

describe("the extension without its program", () => {
  let session: Session;
  before(async () => {
    session = await Session.start("neutral", { "security.workspace.trust.enabled": false }, "MINUTES_VSIX_NEUTRAL");
  }, patience);
  after(async () => session?.end());

  const step = steps(() => session);

  step("says that the program was not found, and what to do", async () => {
    const { window } = session;
    await window.openFile(file);
    const said = window.notifications.filter({ hasText: "The program that checks minutes was not found" });
    await said.waitFor();
    for (const name of ["Try again", "Open settings", "Show log", "Help"]) await said.getByRole("button", { name }).waitFor();
    assert.equal(session.isTrapSprung, false);
  });

  step("leads to the setting, and works once that names a program", async () => {
    const { window } = session;
    await window.notifications.getByRole("button", { name: "Open settings" }).click();
    const setting = window.page.locator(".settings-editor .setting-item-contents", { hasText: "minutes" }).locator("input").first();
    await setting.waitFor();
    await setting.fill(programOf(required("MINUTES_VSIX"), session.folder));
    await window.openFile(file);
    await window.page.locator(".squiggly-warning").first().waitFor();
    assert.equal(session.isTrapSprung, false);
  });
});

/** The steps of one session. Each builds on those before it, so that after a failure there is nothing more to learn. */
function steps(session: () => Session): (name: string, run: () => Promise<void>) => void {
  let failed: string | undefined;
  return (name, run) => {
    it(name, patience, async () => {
      assert.equal(failed, undefined, "an earlier step failed");
      try {
        await run();
      } catch (error) {
        failed = name;
        await session().keep(name);
        throw error;
      }
    });
  };
}

async function exportAs(session: Session, format: string, edition: string): Promise<void> {
  await session.window.command("Minutes: Export…");
  await session.window.choose(format);
  await session.window.page.locator(".quick-input-widget", { hasText: "for whom" }).waitFor();
  await session.window.choose(edition);
}

function lineOf(text: string, beginning: string): number {
  const index = text.split("\n").findIndex((line) => line.startsWith(beginning));
  assert.ok(index >= 0, `no line begins with ${beginning}`);
  return index + 1;
}
