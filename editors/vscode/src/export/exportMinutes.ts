import * as vscode from "vscode";
import type { Edition } from "../preview/messages";
import type { MinutesServer } from "../server/minutesServer";
import { type ExportFormat, type ExportParams, type ExportResult, outcomeOf } from "./exportResult";

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

const formats: readonly Choice<ExportFormat>[] = [
  { label: "Web page", description: "HTML, in the house style", value: "html" },
  { label: "Word document", description: "DOCX", value: "docx" },
  { label: "Data", description: "JSON, for other programs", value: "json" },
];

const editions: readonly Choice<Edition>[] = [
  { label: "Public edition", description: "shows nothing of what is exempt", value: "public" },
  { label: "Full edition", description: "shows exempt text: not for publication", value: "full" },
];

/** Writes the minutes as a file to publish. Nothing that is there is replaced without a question. */
export async function exportMinutes(server: MinutesServer, uri: vscode.Uri | undefined): Promise<void> {
  if (uri === undefined) {
    void vscode.window.showInformationMessage("Open a .minutes file first; then it can be exported.");
    return;
  }
  const format = await vscode.window.showQuickPick(formats, { title: "Export minutes: as what?", placeHolder: "Choose a format" });
  const edition = format && (await vscode.window.showQuickPick(editions, { title: "Export minutes: for whom?", placeHolder: "Choose an edition" }));
  if (format === undefined || edition === undefined) {
    return;
  }
  await vscode.workspace.openTextDocument(uri); // so that the server knows it
  const ask = (overwrite: boolean): Promise<ExportResult> => {
    const params: ExportParams = { textDocument: { uri: uri.toString() }, format: format.value, edition: edition.value, overwrite };
    return server.request<ExportResult>("minutes/export", params);
  };

  try {
    let result = await ask(false);
    const there = result.files.filter((file) => file.status === "exists");
    if (there.length > 0) {
      const replace = "Replace";
      const answer = await vscode.window.showWarningMessage(
        `${names(there)} ${there.length === 1 ? "is" : "are"} there already and would change.`,
        { modal: true, detail: "Replace what is there with what the minutes say now?" },
        replace,
      );
      if (answer !== replace) {
        return;
      }
      result = await ask(true);
    }
    await tell(result);
  } catch (error) {
    server.log.error(`The export failed: ${error instanceof Error ? error.message : String(error)}`);
    const log = "Show log";
    const text = server.isRunning ? "The minutes were not exported. The log says why." : "The minutes were not exported, because the minutes program is not running.";
    if ((await vscode.window.showErrorMessage(text, log)) === log) {
      server.log.show();
    }
  }
}

async function tell(result: ExportResult): Promise<void> {
  const outcome = outcomeOf(result);
  const open = "Open";
  const problems = "Show problems";
  const actions = [...(outcome.open === undefined ? [] : [open]), ...(outcome.hasProblems ? [problems] : [])];
  const show = { error: vscode.window.showErrorMessage, warning: vscode.window.showWarningMessage, info: vscode.window.showInformationMessage }[outcome.severity];
  const answer = await show(outcome.text, ...actions);
  if (answer === open && outcome.open !== undefined) {
    await openFile(vscode.Uri.parse(outcome.open, true));
  } else if (answer === problems) {
    await vscode.commands.executeCommand("workbench.actions.view.problems");
  }
}

/** With the program that the system has for it; in a browser's or a distant window, in the editor. */
async function openFile(file: vscode.Uri): Promise<void> {
  if (vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined && file.scheme === "file") {
    await vscode.env.openExternal(file);
  } else {
    await vscode.commands.executeCommand("vscode.open", file);
  }
}

function names(files: ExportResult["files"]): string {
  return files.map((file) => `“${vscode.workspace.asRelativePath(vscode.Uri.parse(file.uri, true))}”`).join(" and ");
}
