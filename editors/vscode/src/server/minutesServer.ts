import type { ChildProcessWithoutNullStreams } from "node:child_process";
import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, State, type ErrorHandler } from "vscode-languageclient/node";
import type { ServerLocation } from "./location";
import { RestartPolicy } from "./restartPolicy";
import { ServerStatus } from "./serverStatus";
import { locateServer, startProgram } from "./serverProcess";

/** The language server's life: start, crash, restart, end. */
export class MinutesServer implements vscode.Disposable {
  readonly log = vscode.window.createOutputChannel("Minutes", { log: true });
  private readonly policy = new RestartPolicy();
  private readonly status = new ServerStatus();
  private readonly running = new vscode.EventEmitter<void>();
  private client: LanguageClient | undefined;
  private process: ChildProcessWithoutNullStreams | undefined;
  private command: string | undefined;
  private wasRunning = false;
  private disposed = false;

  /** The server answers (again). */
  readonly onRunning = this.running.event;

  constructor(private readonly extension: vscode.ExtensionContext) {}

  /** The program, as it would be started now. */
  locate(): ServerLocation {
    return locateServer(this.extension);
  }

  get isRunning(): boolean {
    return this.client?.state === State.Running;
  }

  async start(): Promise<void> {
    const location = this.locate();
    this.command = location.found ? location.command : undefined;
    if (!location.found) {
      this.log.error(location.message);
      this.status.failed(location.message);
      await this.offerHelp(location.message);
      return;
    }
    this.log.info(`The minutes program is ${location.command} (${location.source}).`);
    this.status.starting();
    this.wasRunning = false;
    const client = this.createClient(location.command);
    this.client = client;
    client.onDidChangeState((change) => this.stateChanged(client, change.newState));
    try {
      await client.start();
    } catch (error) {
      if (this.client === client && !this.disposed) {
        this.log.error(`The minutes program did not start: ${error instanceof Error ? error.message : String(error)}`);
        const message = `The minutes program (${location.command}) did not start. Problems, suggestions and the preview are not available until it does. Your text is safe.`;
        this.status.failed(message);
        await this.offerHelp(message);
      }
    }
  }

  /** Starts the server afresh where the settings name another program now. */
  async settingsChanged(): Promise<void> {
    const location = this.locate();
    if (!location.found || location.command !== this.command) {
      await this.restart();
    }
  }

  /** Starts the server afresh because the user asked for it. */
  async restart(): Promise<void> {
    this.policy.forget();
    await this.stop();
    await this.start();
  }

  async request<R>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<R> {
    if (this.client === undefined || this.client.state === State.Stopped) {
      throw new Error("The minutes program is not running.");
    }
    return token === undefined ? this.client.sendRequest<R>(method, params) : this.client.sendRequest<R>(method, params, token);
  }

  /** Hands the server the settings that it knows, after one of them has changed. */
  async sendSettings(): Promise<void> {
    if (this.isRunning) {
      await this.client?.sendNotification("workspace/didChangeConfiguration", { settings: { minutes: serverSettings() } });
    }
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    const child = this.process;
    try {
      await client?.dispose(2_000);
    } catch (error) {
      this.log.warn(`The minutes program did not end in order: ${String(error)}`);
    }
    // It ends when its input does; one that hangs is ended here.
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      child.kill();
    }
  }

  dispose(): void {
    this.disposed = true;
    void this.stop().finally(() => this.log.dispose());
    this.status.dispose();
    this.running.dispose();
  }

  private createClient(command: string): LanguageClient {
    const start = async (): Promise<ChildProcessWithoutNullStreams> => {
      const child = await startProgram(command, ["lsp"]);
      child.once("exit", (code, signal) => this.log.info(`The minutes program (process ${child.pid}) ended: ${signal ?? `exit code ${code}`}.`));
      this.process = child;
      this.log.info(`The minutes program runs as process ${child.pid}.`);
      return child;
    };
    return new LanguageClient("minutes", "Minutes", start, {
      documentSelector: [
        ...["file", "untitled"].flatMap((scheme) => ["minutes", "minutes-register"].map((language) => ({ scheme, language }))),
        { scheme: "file", language: "json", pattern: "**/minutes.json" },
      ],
      initializationOptions: serverSettings(),
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: this.errorHandler(),
      middleware: {
        workspace: {
          // What the server asks for is what it is told: the settings and whether the folder is trusted.
          configuration: (params) => params.items.map((item) => (item.section === "minutes" ? serverSettings() : null)),
        },
      },
    });
  }

  private errorHandler(): ErrorHandler {
    return {
      error: (_error, _message, count) => ({ action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true }),
      closed: async () => {
        if (this.disposed || !this.wasRunning) {
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        const delay = this.policy.next(Date.now());
        if (delay === undefined) {
          const message = `The minutes program stopped ${RestartPolicy.most + 1} times within three minutes and is not started again by itself. Your text is safe.`;
          this.log.error(message);
          this.status.failed(message);
          void this.offerHelp(message);
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        this.log.warn(`The minutes program stopped unexpectedly; it is started again in ${delay} ms.`);
        this.status.starting();
        await new Promise((resume) => setTimeout(resume, delay));
        return { action: CloseAction.Restart, handled: true };
      },
    };
  }

  private stateChanged(client: LanguageClient, state: State): void {
    if (client !== this.client) {
      return;
    }
    if (state === State.Running) {
      this.wasRunning = true;
      this.status.running();
      // The state comes before the open files have been handed over; this promise after it.
      client.start().then(
        () => client === this.client && this.running.fire(),
        () => undefined,
      );
    }
  }

  private async offerHelp(message: string): Promise<void> {
    const restart = "Try again";
    const settings = "Open settings";
    const log = "Show log";
    const help = "Help";
    const answer = await vscode.window.showErrorMessage(message, restart, settings, log, help);
    if (answer === restart) {
      await this.restart();
    } else if (answer === settings) {
      // In a distant window the program runs on the other machine, and so that machine's settings count.
      const target = vscode.env.remoteName === undefined ? "workbench.action.openSettings" : "workbench.action.openRemoteSettings";
      await vscode.commands.executeCommand(target, { query: "minutes.server.path" });
    } else if (answer === log) {
      this.log.show();
    } else if (answer === help) {
      await vscode.commands.executeCommand("extension.open", this.extension.extension.id); // its README says what to do
    }
  }
}

/** What the server is told of the settings (its `ServerSettings`). */
export function serverSettings(): { diagnosticDelay: number; workspaceTrusted: boolean } {
  return {
    diagnosticDelay: vscode.workspace.getConfiguration("minutes").get<number>("diagnosticDelay", 60),
    workspaceTrusted: vscode.workspace.isTrusted,
  };
}
