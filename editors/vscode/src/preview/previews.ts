import * as vscode from "vscode";
import type { MinutesServer } from "../server/minutesServer";
import type { PreviewState } from "./messages";
import { PreviewPanel, viewType } from "./previewPanel";

/** All previews that are open: one for each file of minutes. */
export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer<PreviewState> {
  private readonly panels = new Map<string, PreviewPanel>();
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(
    private readonly extension: vscode.ExtensionContext,
    private readonly server: MinutesServer,
  ) {
    this.subscriptions.push(
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.workspace.onDidChangeTextDocument((change) => this.changed(change.document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.saved(document)),
      vscode.window.onDidChangeTextEditorVisibleRanges((change) => this.panels.get(change.textEditor.document.uri.toString())?.editorScrolled(change.textEditor)),
      server.onRunning(() => this.refreshAll()),
    );
  }

  /** The minutes whose preview has the focus. */
  get focused(): vscode.Uri | undefined {
    return [...this.panels.values()].find((panel) => panel.isActive)?.uri;
  }

  /** Opens the preview beside the text, or shows the one that is open. */
  async open(chosen?: vscode.Uri): Promise<void> {
    const uri = chosen instanceof vscode.Uri ? chosen : vscode.window.activeTextEditor?.document.uri;
    const document = uri === undefined ? undefined : await vscode.workspace.openTextDocument(uri);
    if (document?.languageId !== "minutes") {
      void vscode.window.showInformationMessage("Open a .minutes file first; then its preview can be shown.");
      return;
    }
    const open = this.panels.get(document.uri.toString());
    if (open !== undefined) {
      open.show();
      return;
    }
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    const line = (editor?.visibleRanges[0]?.start.line ?? 0) + 1;
    this.add(PreviewPanel.create(this.extension, this.server, { uri: document.uri.toString(), edition: "public", line }));
  }

  /** A preview that was open when the window was closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PreviewState | undefined): Promise<void> {
    if (typeof state?.uri !== "string" || this.panels.has(state.uri)) {
      panel.dispose();
      return;
    }
    // The public edition again: what is exempt is shown only when somebody asks for it now.
    this.add(PreviewPanel.revive(this.extension, this.server, panel, { uri: state.uri, edition: "public", line: Number(state.line) || 1 }));
  }

  refreshAll(): void {
    this.panels.forEach((panel) => panel.refresh());
  }

  dispose(): void {
    this.panels.forEach((panel) => panel.dispose());
    this.subscriptions.forEach((each) => each.dispose());
  }

  private add(panel: PreviewPanel): void {
    const key = panel.uri.toString();
    this.panels.set(key, panel);
    panel.onDisposed(() => this.panels.delete(key));
  }

  private changed(document: vscode.TextDocument): void {
    if (document.languageId === "minutes-register") {
      this.panels.forEach((panel) => panel.changed()); // names may have changed
    } else {
      this.panels.get(document.uri.toString())?.changed();
    }
  }

  /** The server reads settings and house styles from the disk. */
  private saved(document: vscode.TextDocument): void {
    if (document.languageId !== "minutes") {
      this.refreshAll();
    }
  }
}
