import * as vscode from "vscode";
import { ProjectCheck } from "./check/projectCheck";
import { exportMinutes } from "./export/exportMinutes";
import { newMinutes } from "./new/newMinutes";
import { Previews } from "./preview/previews";
import { MinutesServer } from "./server/minutesServer";

let server: MinutesServer | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const current = new MinutesServer(context);
  server = current;
  const previews = new Previews(context, current);
  const check = new ProjectCheck(current);

  const command = (name: string, run: (...args: never[]) => unknown): vscode.Disposable => vscode.commands.registerCommand(name, run);
  context.subscriptions.push(
    current,
    previews,
    check,
    command("minutes.new", () => newMinutes()),
    command("minutes.preview", (uri?: vscode.Uri) => previews.open(uri)),
    command("minutes.export", (uri?: vscode.Uri) => exportMinutes(current, targetOf(uri, previews))),
    command("minutes.checkProject", () => check.run(previews.focused)),
    command("minutes.restartServer", () => current.restart()),
    command("minutes.showLog", () => current.log.show()),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration("minutes.server.path")) {
        await current.settingsChanged();
      } else if (change.affectsConfiguration("minutes.diagnosticDelay")) {
        await current.sendSettings();
      }
      if (change.affectsConfiguration("minutes.preview")) {
        previews.refreshAll();
      }
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(async () => {
      await current.sendSettings();
      previews.refreshAll();
    }),
  );
  // Not awaited: the commands that need no server work at once, and a failure is told to the user where it happens.
  void current.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** The minutes that a command is for: those of the menu that it was chosen from, of the preview, or of the editor. */
function targetOf(uri: vscode.Uri | undefined, previews: Previews): vscode.Uri | undefined {
  if (uri instanceof vscode.Uri && uri.scheme !== "webview-panel") {
    return uri;
  }
  return previews.focused ?? (vscode.window.activeTextEditor?.document.languageId === "minutes" ? vscode.window.activeTextEditor.document.uri : undefined);
}
