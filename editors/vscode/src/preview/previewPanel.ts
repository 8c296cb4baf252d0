import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import type { MinutesServer } from "../server/minutesServer";
import type { Edition, FromPage, PreviewParams, PreviewResult, PreviewState, ToPage } from "./messages";
import { openLink } from "./openLink";
import { PreviewScroll } from "./previewScroll";
import { shellHtml } from "./shell";

export const viewType = "minutes.preview";

/** After how many milliseconds without a key the page is made anew. */
const quiet = 80;

/** The preview of one file of minutes. */
export class PreviewPanel implements vscode.Disposable {
  private readonly disposed = new vscode.EventEmitter<void>();
  private readonly scroll: PreviewScroll;
  private edition: Edition;
  private isReady = false;
  private timer: NodeJS.Timeout | undefined;
  private asking: vscode.CancellationTokenSource | undefined;
  readonly uri: vscode.Uri;
  readonly onDisposed = this.disposed.event;

  static create(extension: vscode.ExtensionContext, server: MinutesServer, state: PreviewState): PreviewPanel {
    const panel = vscode.window.createWebviewPanel(viewType, "Preview", { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
    return new PreviewPanel(extension, server, panel, state);
  }

  static revive(extension: vscode.ExtensionContext, server: MinutesServer, panel: vscode.WebviewPanel, state: PreviewState): PreviewPanel {
    return new PreviewPanel(extension, server, panel, state);
  }

  private constructor(
    extension: vscode.ExtensionContext,
    private readonly server: MinutesServer,
    private readonly panel: vscode.WebviewPanel,
    private readonly state: PreviewState,
  ) {
    this.uri = vscode.Uri.parse(state.uri, true);
    this.edition = state.edition;
    this.scroll = new PreviewScroll(this.uri, (line) => this.send({ type: "scroll", line }));
    const media = vscode.Uri.joinPath(extension.extensionUri, "media");
    panel.title = `Preview: ${this.uri.path.split("/").at(-1)}`;
    panel.iconPath = { light: vscode.Uri.joinPath(extension.extensionUri, "icons", "minutes-light.svg"), dark: vscode.Uri.joinPath(extension.extensionUri, "icons", "minutes-dark.svg") };
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.received(message));
    panel.onDidDispose(() => this.ended());
    panel.webview.html = shellHtml({
      nonce: randomBytes(24).toString("base64url"),
      script: panel.webview.asWebviewUri(vscode.Uri.joinPath(media, "preview.js")).toString(),
      style: panel.webview.asWebviewUri(vscode.Uri.joinPath(media, "preview.css")).toString(),
      source: panel.webview.cspSource,
    });
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  show(): void {
    this.panel.reveal(undefined, true);
  }

  /** The text has changed: the page follows as soon as there is a short pause. */
  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.refresh(), quiet);
  }

  editorScrolled(editor: vscode.TextEditor): void {
    this.scroll.editorScrolled(editor);
  }

  refresh(): void {
    clearTimeout(this.timer);
    if (this.isReady) {
      void this.ask();
    }
  }

  dispose(): void {
    this.panel.dispose();
  }

  private async ask(line?: number): Promise<void> {
    this.asking?.cancel();
    const asking = (this.asking = new vscode.CancellationTokenSource());
    const edition = this.edition;
    try {
      // Opening it makes sure that the server knows it, after a reload of the window too.
      const document = await vscode.workspace.openTextDocument(this.uri);
      const style = vscode.workspace.getConfiguration("minutes", this.uri).get<string>("preview.style", "").trim();
      const params: PreviewParams = { textDocument: { uri: this.uri.toString() }, edition, ...(style === "" ? {} : { style }) };
      const version = document.version;
      const result = await this.server.request<PreviewResult>("minutes/preview", params, asking.token);
      if (asking.token.isCancellationRequested || edition !== this.edition) {
        return;
      }
      if (result.edition !== edition) {
        throw new Error("the answer is of another edition.");
      }
      if (version === document.version) {
        this.send({ type: "page", result, uri: this.uri.toString(), lines: document.lineCount, line });
      }
    } catch (error) {
      if (!asking.token.isCancellationRequested) {
        this.server.log.warn(`The preview could not be made: ${error instanceof Error ? error.message : String(error)}`);
        this.send({ type: "problem", edition, text: this.server.isRunning ? "The preview could not be made. The log says why (command “Minutes: Show Log”)." : "The preview comes as soon as the minutes program runs." });
      }
    }
  }

  private received(message: FromPage): void {
    switch (message.type) {
      case "ready":
        this.isReady = true;
        // A page that was hidden begins anew, with the public edition: exempt text is shown only when somebody asks for it.
        this.edition = "public";
        void this.ask(this.scroll.lastLine ?? this.state.line);
        break;
      case "edition":
        this.edition = message.edition === "full" ? "full" : "public";
        this.refresh();
        break;
      case "scrolled":
        this.scroll.pageScrolled(message.line);
        break;
      case "reveal":
        void this.scroll.reveal(message.line);
        break;
      case "open":
        void openLink(this.uri, message.target);
        break;
    }
  }

  private send(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private ended(): void {
    clearTimeout(this.timer);
    this.asking?.cancel();
    this.disposed.fire();
    this.disposed.dispose();
  }
}
