import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launch } from "./chromium.js";
import { CodeServer } from "./codeServer.js";
import { EditorWindow } from "./editorWindow.js";

/** The repository's own folders; the suite is started in tests/Vscode. */
const fixture = "fixture";
const results = process.env["MINUTES_TEST_RESULTS"] ?? "../../TestResults";

/** One run of the editor on a copy of the fixture. */
export class Session {
  private constructor(
    readonly name: string,
    readonly folder: string,
    private readonly server: CodeServer,
    private readonly browser: Browser,
    readonly window: EditorWindow,
  ) {}

  static async start(name: string, settings: Record<string, unknown>, vsix = "MINUTES_VSIX"): Promise<Session> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "minutes-vscode-")));
    const project = join(folder, "Tŷ Mawr Council #1");
    cpSync(fixture, project, { recursive: true });
    // What a hostile folder would try: its own settings name the program that is to be started.
    mkdirSync(join(project, ".vscode"));
    writeFileSync(join(project, ".vscode/settings.json"), JSON.stringify({ "minutes.server.path": trap(folder) }));
    const server = await CodeServer.start({ program: required("MINUTES_CODE_SERVER"), node: process.env["MINUTES_CODE_SERVER_NODE"] ?? process.execPath, vsix: required(vsix), folder, settings });
    const browser = await launch();
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(20_000);
    const window = new EditorWindow(page);
    await window.openFolder(server.address, project);
    return new Session(name, folder, server, browser, window);
  }

  get project(): string {
    return join(this.folder, "Tŷ Mawr Council #1");
  }

  /** Whether the program that the folder's settings name was started. */
  get isTrapSprung(): boolean {
    return existsSync(join(this.folder, "trap-sprung"));
  }

  read(name: string): string {
    return readFileSync(join(this.project, name), "utf8");
  }

  /** A picture of the window, and what the servers said, where somebody looks after a failure. */
  async keep(test: string): Promise<void> {
    const kept = join(results, "Vscode", `${this.name} ${test}`.replace(/[^\w ]+/g, "_"));
    mkdirSync(kept, { recursive: true });
    await this.window.page.screenshot({ path: join(kept, "window.png") });
    writeFileSync(join(kept, "code-server.log"), this.server.output);
    cpSync(join(this.folder, "user/logs"), join(kept, "logs"), { recursive: true });
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function trap(folder: string): string {
  const program = join(folder, "trap");
  writeFileSync(program, `#!/bin/sh\ntouch "${join(folder, "trap-sprung")}"\n`, { mode: 0o755 });
  return program;
}

/** What the script that runs the tests hands over. */
export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set. Run these tests with: bash tests/Vscode/run.sh`);
  return value;
}
