import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** A real VS Code that serves its window to a browser, with folders of its own and one extension. */
export class CodeServer {
  private log = "";

  private constructor(
    private readonly process: ChildProcess,
    readonly address: string,
    readonly folder: string,
  ) {}

  /** Installs the vsix and starts the server. */
  static async start(options: { program: string; node: string; vsix: string; folder: string; settings: Record<string, unknown> }): Promise<CodeServer> {
    const { program, node, folder } = options;
    for (const each of ["user/User", "extensions", "home"]) mkdirSync(join(folder, each), { recursive: true });
    writeFileSync(join(folder, "config.yaml"), "auth: none\n");
    writeFileSync(join(folder, "user/User/settings.json"), JSON.stringify({ ...quiet, ...options.settings }));
    // '{}': it asks no gallery.
    const env = { ...process.env, HOME: join(folder, "home"), EXTENSIONS_GALLERY: "{}" };
    const common = [join(program, "out/node/entry.js"), "--config", join(folder, "config.yaml"), "--user-data-dir", join(folder, "user"), "--extensions-dir", join(folder, "extensions")];

    const install = spawn(node, [...common, "--install-extension", options.vsix], { env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [install.stdout, install.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
    const [code] = await once(install, "close");
    if (code !== 0) throw new Error(`The extension could not be installed:\n${said}`);

    const port = await freePort();
    const child = spawn(
      node,
      [...common, "--bind-addr", `127.0.0.1:${port}`, "--auth", "none", "--disable-telemetry", "--disable-update-check", "--disable-getting-started-override", "--disable-proxy"],
      { env, stdio: ["ignore", "pipe", "pipe"] },
    );
    const server = new CodeServer(child, `http://127.0.0.1:${port}`, folder);
    const listening = new Promise<void>((ready, failed) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => {
          server.log += text;
          if (server.log.includes("HTTP server listening on")) ready();
        });
      }
      child.once("exit", () => failed(new Error(`code-server ended:\n${server.log}`)));
    });
    await listening;
    return server;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = once(this.process, "exit");
    this.process.kill("SIGTERM");
    await ended;
  }

  /** What it printed, for a failure's sake. */
  get output(): string {
    return this.log;
  }
}

const quiet = {
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.enableExperiments": false,
  "workbench.tips.enabled": false,
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "window.commandCenter": false,
  "window.menuBarVisibility": "compact",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "chat.commandCenter.enabled": false,
  "git.enabled": false,
  "files.autoSave": "off",
  "editor.minimap.enabled": false,
  "editor.accessibilitySupport": "off",
  "breadcrumbs.enabled": false,
};

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  const closed = once(probe, "close");
  probe.close();
  await closed;
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
