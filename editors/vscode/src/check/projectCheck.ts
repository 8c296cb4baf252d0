import { existsSync } from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import type { MinutesServer } from "../server/minutesServer";
import { startProgram } from "../server/serverProcess";
import { type CheckMessage, readCheckOutput } from "./checkOutput";

const severities: Record<CheckMessage["severity"], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Checks every file of a project, open or not, and lists what was found under Problems. */
export class ProjectCheck implements vscode.Disposable {
  private readonly found = vscode.languages.createDiagnosticCollection("minutes-project");
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(private readonly server: MinutesServer) {
    this.subscriptions.push(
      this.found,
      // The server speaks for what is open, and what it says is newer.
      vscode.workspace.onDidOpenTextDocument((document) => this.found.delete(document.uri)),
      vscode.workspace.onDidDeleteFiles((change) => change.files.forEach((file) => this.found.delete(file))),
    );
  }

  async run(preferred?: vscode.Uri): Promise<void> {
    const location = this.server.locate();
    const folders = foldersToCheck(preferred);
    if (!location.found) {
      void vscode.window.showErrorMessage(location.message);
      return;
    }
    if (folders.length === 0) {
      void vscode.window.showInformationMessage("Open the folder that holds your minutes first (File, Open Folder…).");
      return;
    }
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: "Checking all minutes", cancellable: true }, async (_progress, token) => {
      const { output, notes, code } = await check(location.command, folders, token);
      if (token.isCancellationRequested) {
        return;
      }
      const messages = readCheckOutput(output);
      this.show(messages);
      this.server.log.info(`minutes check ${folders.join(" ")}: exit code ${code}. ${notes.trim()}`);
      // The last line of its notes is the summary: "2 errors, 1 warning in 3 files."
      const summary = notes.trim().split("\n").at(-1)?.trim() ?? "";
      if (code !== 0 && code !== 1 && messages.length === 0) {
        void vscode.window.showErrorMessage(`The minutes could not be checked. ${summary}`);
        return;
      }
      if (messages.length > 0) {
        await vscode.commands.executeCommand("workbench.actions.view.problems");
      }
      void vscode.window.showInformationMessage(`All minutes were checked: ${summary}`);
    });
  }

  dispose(): void {
    this.subscriptions.forEach((each) => each.dispose());
  }

  private show(messages: readonly CheckMessage[]): void {
    const open = new Set(vscode.workspace.textDocuments.filter((document) => !document.isClosed).map((document) => document.uri.toString()));
    const byFile = new Map<string, CheckMessage[]>();
    for (const message of messages) {
      const uri = vscode.Uri.file(message.file).toString();
      byFile.set(uri, [...(byFile.get(uri) ?? []), message]);
    }
    this.found.clear();
    for (const [uri, ofFile] of byFile) {
      if (!open.has(uri)) {
        this.found.set(vscode.Uri.parse(uri, true), ofFile.map(toDiagnostic));
      }
    }
  }
}

function toDiagnostic(message: CheckMessage): vscode.Diagnostic {
  const at = new vscode.Position(Math.max(0, message.line - 1), Math.max(0, message.column - 1));
  const diagnostic = new vscode.Diagnostic(new vscode.Range(at, at), message.text, severities[message.severity]);
  diagnostic.source = "minutes";
  diagnostic.code = message.code;
  return diagnostic;
}

/** The project of the minutes at hand; without any, all that is open. */
function foldersToCheck(preferred: vscode.Uri | undefined): string[] {
  const document = vscode.window.activeTextEditor?.document;
  const uri = preferred ?? (document?.languageId.startsWith("minutes") === true ? document.uri : undefined);
  if (uri?.scheme === "file") {
    const own = path.dirname(uri.fsPath);
    for (let folder = own; ; folder = path.dirname(folder)) {
      if (existsSync(path.join(folder, "minutes.json"))) {
        return [folder];
      }
      if (folder === path.dirname(folder)) {
        break;
      }
    }
    return [vscode.workspace.getWorkspaceFolder(uri)?.uri.fsPath ?? own];
  }
  return (vscode.workspace.workspaceFolders ?? []).filter((each) => each.uri.scheme === "file").map((each) => each.uri.fsPath);
}

async function check(command: string, folders: readonly string[], token: vscode.CancellationToken): Promise<{ output: string; notes: string; code: number | null }> {
  // `--` ends the options, so that a folder cannot be one.
  const child = await startProgram(command, ["check", "--", ...folders]);
  const cancel = token.onCancellationRequested(() => child.kill());
  child.stdin.end();
  let output = "";
  let notes = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (notes += text));
  const code = await new Promise<number | null>((ended) => child.once("close", ended));
  cancel.dispose();
  return { output, notes, code };
}
