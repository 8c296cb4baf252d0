import * as path from "node:path";

/** What decides which program is started. Everything is handed in, so that the tests need no machine of the kind. */
export interface ServerSearch {
  readonly platform: NodeJS.Platform;
  /** The setting `minutes.server.path`; it can be set for the machine only, never by a folder. */
  readonly configured: string;
  /** The folder `server` of the extension. */
  readonly bundledFolder: string;
  /** The environment's PATH. */
  readonly searchPath: string;
  readonly home: string;
  /** The folders that are open in the editor. Nothing in them is ever started because it was found on PATH. */
  readonly workspaceFolders: readonly string[];
  /** Whether there is a file (not a folder) at an absolute path. */
  readonly isFile: (file: string) => boolean;
  /** The path with links followed; the path itself where it is not there. */
  readonly realPath: (file: string) => string;
}

export type ServerSource = "configured" | "bundled" | "path";

export type ServerLocation =
  | { readonly found: true; readonly command: string; readonly source: ServerSource }
  | { readonly found: false; readonly message: string };

/**
 * The program that answers `minutes lsp`: the one that the setting names, else the one that came with the extension, else the one
 * on PATH. A setting that leads nowhere is an error and not passed over: whoever set it wants that one and no other.
 */
export function findServer(search: ServerSearch): ServerLocation {
  const paths = search.platform === "win32" ? path.win32 : path.posix;
  const name = search.platform === "win32" ? "minutes.exe" : "minutes";

  const configured = search.configured.trim();
  if (configured !== "") {
    return findConfigured(configured, name, paths, search);
  }
  const bundled = paths.join(search.bundledFolder, name);
  if (search.isFile(bundled)) {
    return { found: true, command: bundled, source: "bundled" };
  }
  for (const folder of foldersOf(search, paths)) {
    const command = paths.join(folder, name);
    if (search.isFile(command) && !isInWorkspace(command, search, paths)) {
      return { found: true, command, source: "path" };
    }
  }
  return {
    found: false,
    message:
      "The program that checks minutes was not found. This copy of the extension comes without it: install the copy for your system, or say in the settings where the program is.",
  };
}

function findConfigured(configured: string, name: string, paths: path.PlatformPath, search: ServerSearch): ServerLocation {
  const file = /^~[/\\]/.test(configured) ? paths.join(search.home, configured.slice(2)) : configured;
  if (!isFullPath(file, search.platform)) {
    return {
      found: false,
      message: `The setting minutes.server.path says “${configured}”, which is not a full path. Write the whole path, from the ${search.platform === "win32" ? "drive letter" : "first /"} on, or leave the setting empty.`,
    };
  }
  for (const command of [file, paths.join(file, name)]) {
    if (search.isFile(command)) {
      return { found: true, command, source: "configured" };
    }
  }
  return {
    found: false,
    message: `The setting minutes.server.path says “${configured}”, and there is no such program. Correct the setting, or leave it empty to use the program that comes with the extension.`,
  };
}

function foldersOf(search: ServerSearch, paths: path.PlatformPath): string[] {
  return search.searchPath
    .split(paths.delimiter)
    .map((folder) => folder.trim().replace(/^"(.*)"$/, "$1"))
    .filter((folder) => isFullPath(folder, search.platform));
}

/** `\tools` and `C:tools` depend on the current folder, although Node calls the first absolute. */
function isFullPath(file: string, platform: NodeJS.Platform): boolean {
  return platform === "win32" ? /^([A-Za-z]:[\\/]|\\\\[^\\?.])/.test(file) : file.startsWith("/");
}

function isInWorkspace(command: string, search: ServerSearch, paths: path.PlatformPath): boolean {
  const commands = [command, search.realPath(command)];
  const folders = search.workspaceFolders.flatMap((folder) => [folder, search.realPath(folder)]);
  return commands.some((file) => folders.some((folder) => isBelow(file, folder, paths)));
}

function isBelow(file: string, folder: string, paths: path.PlatformPath): boolean {
  // path.win32.relative ignores case, as Windows does.
  const relative = paths.relative(folder, file);
  return relative === "" || (relative !== ".." && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative));
}
