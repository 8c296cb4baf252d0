import * as vscode from "vscode";
import { draftText, fileName } from "./draft";
import { type Day, readDay, writeDay } from "./meetingDate";
import { type KnownBody, knownBodies } from "./knownBodies";
import { membersOn } from "./register";

/** Makes a new file of minutes: asks for the body and the date, and takes from the last meeting and the register what holds again. */
export async function newMinutes(): Promise<void> {
  const body = await askBody(await knownBodies());
  const day = body && (await askDay(body.name));
  if (body === undefined || day === undefined) {
    return;
  }
  const draft = { body: body.name, day, last: body.last?.meeting, members: body.registered === undefined ? [] : membersOn(body.registered, day) };
  const text = draftText(draft);
  const folder = body.folder ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) {
    await show(await vscode.workspace.openTextDocument({ language: "minutes", content: text }));
    return;
  }

  for (let attempt = 1; ; attempt++) {
    const file = vscode.Uri.joinPath(folder, fileName(draft, body.last?.fileName, attempt));
    if (await exists(file)) {
      const answer = await askAboutExisting(file);
      if (answer === "open") {
        await show(await vscode.workspace.openTextDocument(file));
      }
      if (answer !== "another") {
        return;
      }
      continue;
    }
    const edit = new vscode.WorkspaceEdit();
    // Fails where there has come to be such a file meanwhile.
    edit.createFile(file, { overwrite: false, ignoreIfExists: false, contents: Buffer.from(text, "utf8") });
    if (!(await vscode.workspace.applyEdit(edit))) {
      void vscode.window.showErrorMessage(`“${vscode.workspace.asRelativePath(file)}” could not be made. Check that you may write to the folder.`);
      return;
    }
    await show(await vscode.workspace.openTextDocument(file));
    return;
  }
}

async function askBody(known: readonly KnownBody[]): Promise<KnownBody | undefined> {
  const other = "Another body…";
  if (known.length > 0) {
    const items = known.map((body) => ({
      label: body.name,
      description: body.last?.meeting.date === undefined ? "" : `last met ${writeDay(body.last.meeting.date)}`,
      body,
    }));
    const chosen = await vscode.window.showQuickPick([...items, { label: other, description: "", body: undefined }], {
      title: "New minutes: which body met?",
      placeHolder: "Choose a body",
    });
    if (chosen === undefined || chosen.body !== undefined) {
      return chosen?.body;
    }
  }
  const name = await vscode.window.showInputBox({
    title: "New minutes: which body met?",
    placeHolder: "Finance Committee",
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === "" ? "Write the body's name, for example: Finance Committee." : undefined),
  });
  return name === undefined ? undefined : { name: name.trim().replace(/\s+/g, " "), last: undefined, registered: undefined, folder: undefined };
}

async function askDay(body: string): Promise<Day | undefined> {
  const typed = await vscode.window.showInputBox({
    title: `New minutes: when did ${body} meet?`,
    placeHolder: "7 July 2023",
    ignoreFocusOut: true,
    validateInput: (text) => {
      const day = readDay(text);
      return day === undefined
        ? text.trim() === "" ? undefined : "Write a date, for example: 7 July 2023."
        : { message: writeDay(day), severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  const day = typed === undefined ? undefined : readDay(typed);
  if (typed !== undefined && day === undefined) {
    return askDay(body);
  }
  return day;
}

async function askAboutExisting(file: vscode.Uri): Promise<"open" | "another" | undefined> {
  const open = "Open it";
  const another = "Make another file";
  const answer = await vscode.window.showWarningMessage(`There is “${vscode.workspace.asRelativePath(file)}” already.`, { modal: true, detail: "It is not changed." }, open, another);
  return answer === open ? "open" : answer === another ? "another" : undefined;
}

async function show(document: vscode.TextDocument): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const end = document.lineAt(Math.max(0, document.lineCount - 2)).range.end;
  editor.selection = new vscode.Selection(end, end);
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
