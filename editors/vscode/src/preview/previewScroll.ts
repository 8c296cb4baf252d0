import * as vscode from "vscode";

/** Keeps the text and its page at the same place, whichever of the two is scrolled. Lines count from 1 here. */
export class PreviewScroll {
  /** The line to which the text was scrolled because the page was: the event that follows is an echo. */
  private echo: number | undefined;
  lastLine: number | undefined;

  constructor(
    private readonly uri: vscode.Uri,
    private readonly scrollPage: (line: number) => void,
  ) {}

  editorScrolled(editor: vscode.TextEditor): void {
    const line = topLine(editor);
    if (line === undefined || !isOn()) {
      return;
    }
    this.lastLine = line;
    if (this.echo !== undefined) {
      const wasEcho = Math.abs(line - this.echo) <= 1;
      this.echo = undefined;
      if (wasEcho) {
        return;
      }
    }
    this.scrollPage(line);
  }

  pageScrolled(line: number): void {
    const editor = this.editor();
    const last = (editor?.document.lineCount ?? 0) + 1;
    if (editor === undefined || !isOn() || !Number.isFinite(line)) {
      return;
    }
    const target = Math.max(1, Math.min(Math.floor(line), last));
    this.lastLine = target;
    if (topLine(editor) === target) {
      return; // no event would follow
    }
    this.echo = target;
    editor.revealRange(new vscode.Range(target - 1, 0, target - 1, 0), vscode.TextEditorRevealType.AtTop);
  }

  /** Shows a line in the text because it was double-clicked in the page. */
  async reveal(line: number): Promise<void> {
    const at = new vscode.Position(Math.max(0, Math.floor(line) - 1), 0);
    await vscode.window.showTextDocument(this.uri, { viewColumn: this.editor()?.viewColumn ?? vscode.ViewColumn.One, selection: new vscode.Range(at, at) });
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === this.uri.toString());
  }
}

function isOn(): boolean {
  return vscode.workspace.getConfiguration("minutes").get<boolean>("preview.scrollWithEditor", true);
}

function topLine(editor: vscode.TextEditor): number | undefined {
  const first = editor.visibleRanges[0];
  return first === undefined ? undefined : first.start.line + 1;
}
