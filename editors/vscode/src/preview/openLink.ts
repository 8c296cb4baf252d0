import * as vscode from "vscode";

/** Opens what a link of the page leads to: an address in the browser, a document of the project in the editor. Nothing else. */
export async function openLink(minutes: vscode.Uri, target: string): Promise<void> {
  if (/^(https?|mailto):/i.test(target)) {
    await vscode.env.openExternal(vscode.Uri.parse(target, true));
    return;
  }
  const folder = vscode.workspace.getWorkspaceFolder(minutes);
  const relative = decoded(target.replace(/[?#].*$/s, ""));
  if (minutes.scheme !== "file" || relative === undefined || /^[a-z][a-z0-9+.-]*:|^[\\/]/i.test(relative)) {
    return;
  }
  const file = vscode.Uri.joinPath(minutes, "..", relative);
  const root = folder?.uri ?? vscode.Uri.joinPath(minutes, "..");
  if (!file.path.startsWith(root.path.endsWith("/") ? root.path : `${root.path}/`)) {
    return;
  }
  try {
    await vscode.workspace.fs.stat(file);
    await vscode.commands.executeCommand("vscode.open", file, vscode.ViewColumn.One);
  } catch {
    void vscode.window.showInformationMessage(`There is no file “${relative}” in the folder of these minutes.`);
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
