import * as vscode from "vscode";
import { type Meeting, readMeeting } from "./meeting";
import { isoDay } from "./meetingDate";
import { readRegister, type RegisteredBody } from "./register";

/** A body that the open folders know, from minutes or from a register. */
export interface KnownBody {
  readonly name: string;
  readonly last: { readonly meeting: Meeting; readonly fileName: string } | undefined;
  readonly registered: RegisteredBody | undefined;
  /** Where its new minutes belong. */
  readonly folder: vscode.Uri | undefined;
}

const atMost = 2_000;

/** The bodies of the open folders, those that met last first. */
export async function knownBodies(): Promise<KnownBody[]> {
  const bodies = new Map<string, KnownBody>();
  const key = (name: string): string => name.toLowerCase().replace(/\s+/g, " ");

  for (const { file, text } of await texts("**/*.register")) {
    for (const registered of readRegister(text)) {
      bodies.set(key(registered.name), { name: registered.name, last: undefined, registered, folder: vscode.Uri.joinPath(file, "..") });
    }
  }
  for (const { file, text } of await texts("**/*.minutes")) {
    const meeting = readMeeting(text);
    const known = meeting && bodies.get(key(meeting.body));
    if (meeting !== undefined && when(known?.last?.meeting) <= when(meeting)) {
      const last = { meeting, fileName: file.path.split("/").at(-1) ?? "" };
      bodies.set(key(meeting.body), { name: known?.name ?? meeting.body, last, registered: known?.registered, folder: vscode.Uri.joinPath(file, "..") });
    }
  }
  return [...bodies.values()].sort((a, b) => when(b.last?.meeting).localeCompare(when(a.last?.meeting)) || a.name.localeCompare(b.name));
}

function when(meeting: Meeting | undefined): string {
  return meeting?.date === undefined ? "" : isoDay(meeting.date);
}

async function texts(pattern: string): Promise<{ file: vscode.Uri; text: string }[]> {
  const files = (await vscode.workspace.findFiles(pattern, "**/node_modules/**", atMost)).sort((a, b) => a.path.localeCompare(b.path));
  const read = await Promise.all(
    files.map(async (file) => {
      try {
        return [{ file, text: Buffer.from(await vscode.workspace.fs.readFile(file)).toString("utf8") }];
      } catch {
        return []; // moved or locked meanwhile
      }
    }),
  );
  return read.flat();
}
