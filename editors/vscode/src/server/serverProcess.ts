import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { accessSync, chmodSync, constants, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import * as path from "node:path";
import * as vscode from "vscode";
import { findServer, type ServerLocation } from "./location";

/** Looks for the program on this machine. */
export function locateServer(extension: vscode.ExtensionContext): ServerLocation {
  return findServer({
    platform: process.platform,
    configured: vscode.workspace.getConfiguration("minutes").get<string>("server.path", ""),
    bundledFolder: extension.asAbsolutePath("server"),
    searchPath: process.env["PATH"] ?? process.env["Path"] ?? "",
    home: homedir(),
    workspaceFolders: (vscode.workspace.workspaceFolders ?? []).filter((each) => each.uri.scheme === "file").map((each) => each.uri.fsPath),
    isFile: (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
    realPath: (file) => {
      try {
        return realpathSync.native(file);
      } catch {
        return file;
      }
    },
  });
}

/** Starts the program: by its full path, without a shell, in its own folder, so that nothing in an open folder has a say. */
export async function startProgram(command: string, args: readonly string[]): Promise<ChildProcessWithoutNullStreams> {
  makeRunnable(command);
  const child = spawn(command, args, { cwd: path.dirname(command), shell: false, windowsHide: true, stdio: "pipe" });
  await new Promise<void>((started, failed) => {
    child.once("spawn", started);
    child.once("error", failed);
  });
  child.on("error", () => undefined); // a failed kill; the exit is what counts
  return child;
}

/** Some ways of unpacking a vsix drop the mark that a file is a program. */
function makeRunnable(command: string): void {
  if (process.platform === "win32") {
    return;
  }
  try {
    accessSync(command, constants.X_OK);
  } catch {
    try {
      chmodSync(command, 0o755);
    } catch {
      // Then the start says what is wrong.
    }
  }
}
