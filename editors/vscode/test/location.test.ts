import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findServer, type ServerLocation, type ServerSearch } from "../src/server/location";

interface Case {
  readonly name: string;
  readonly platform?: NodeJS.Platform;
  readonly configured?: string;
  readonly path?: string;
  readonly workspace?: readonly string[];
  readonly files: readonly string[];
  readonly links?: Readonly<Record<string, string>>;
  /** "source command", or part of the message. */
  readonly expected: string;
}

const cases: readonly Case[] = [
  { name: "the bundled program", files: ["/ext/server/minutes"], expected: "bundled /ext/server/minutes" },
  { name: "the bundled program goes before PATH", path: "/usr/bin", files: ["/ext/server/minutes", "/usr/bin/minutes"], expected: "bundled /ext/server/minutes" },
  { name: "the setting goes before both", configured: "/opt/m/minutes", path: "/usr/bin", files: ["/opt/m/minutes", "/ext/server/minutes", "/usr/bin/minutes"], expected: "configured /opt/m/minutes" },
  { name: "the setting may name the folder", configured: "/opt/m", files: ["/opt/m/minutes"], expected: "configured /opt/m/minutes" },
  { name: "the setting may begin with the home folder", configured: "~/m/minutes", files: ["/home/clerk/m/minutes"], expected: "configured /home/clerk/m/minutes" },
  { name: "a setting that leads nowhere is not passed over", configured: "/opt/gone", files: ["/ext/server/minutes"], expected: "there is no such program" },
  { name: "a relative setting is refused", configured: "tools/minutes", files: ["tools/minutes", "/ext/server/minutes"], expected: "is not a full path" },
  { name: "a bare name in the setting is refused", configured: "minutes", path: "/usr/bin", files: ["/usr/bin/minutes"], expected: "is not a full path" },
  { name: "PATH, in its order", path: "/a:/b:/c", files: ["/c/minutes", "/b/minutes"], expected: "path /b/minutes" },
  { name: "PATH: relative and empty entries are the current folder's and do not count", path: ".::bin:/b", files: ["./minutes", "minutes", "bin/minutes", "/b/minutes"], expected: "path /b/minutes" },
  { name: "PATH: nothing from an open folder", path: "/home/clerk/minutes/bin:/b", workspace: ["/home/clerk/minutes"], files: ["/home/clerk/minutes/bin/minutes", "/b/minutes"], expected: "path /b/minutes" },
  { name: "PATH: nothing from the open folder itself", path: "/home/clerk/minutes", workspace: ["/home/clerk/minutes"], files: ["/home/clerk/minutes/minutes"], expected: "was not found" },
  { name: "PATH: a link into an open folder does not help", path: "/b", workspace: ["/home/clerk/minutes"], files: ["/b/minutes"], links: { "/b/minutes": "/home/clerk/minutes/evil" }, expected: "was not found" },
  { name: "PATH: nor does an open folder that is a link", path: "/real/bin", workspace: ["/link"], files: ["/real/bin/minutes"], links: { "/link": "/real" }, expected: "was not found" },
  { name: "PATH: a folder whose name only begins like an open one's", path: "/home/clerk/minutes-tools", workspace: ["/home/clerk/minutes"], files: ["/home/clerk/minutes-tools/minutes"], expected: "path /home/clerk/minutes-tools/minutes" },
  { name: "PATH: no program for Windows on Linux", path: "/b", files: ["/b/minutes.exe"], expected: "was not found" },
  { name: "nothing anywhere", path: "/a:/b", files: [], expected: "install the copy for your system" },

  { name: "Windows: the bundled program", platform: "win32", files: ["C:\\ext\\server\\minutes.exe"], expected: "bundled C:\\ext\\server\\minutes.exe" },
  { name: "Windows: the setting", platform: "win32", configured: "D:\\Tools\\minutes.exe", files: ["D:\\Tools\\minutes.exe"], expected: "configured D:\\Tools\\minutes.exe" },
  { name: "Windows: the setting, with slashes", platform: "win32", configured: "D:/Tools", files: ["D:\\Tools\\minutes.exe"], expected: "configured D:\\Tools\\minutes.exe" },
  { name: "Windows: the setting, on a share", platform: "win32", configured: "\\\\council\\apps\\minutes.exe", files: ["\\\\council\\apps\\minutes.exe"], expected: "configured \\\\council\\apps\\minutes.exe" },
  { name: "Windows: a setting without its drive is refused", platform: "win32", configured: "\\Tools\\minutes.exe", files: ["\\Tools\\minutes.exe"], expected: "from the drive letter on" },
  { name: "Windows: a setting in the drive's current folder is refused", platform: "win32", configured: "C:minutes.exe", files: ["C:minutes.exe"], expected: "is not a full path" },
  { name: "Windows: PATH, with quotation marks and a last backslash", platform: "win32", path: '"C:\\Program Files\\Minutes\\";C:\\b', files: ["C:\\Program Files\\Minutes\\minutes.exe"], expected: "path C:\\Program Files\\Minutes\\minutes.exe" },
  { name: "Windows: PATH: never the current folder", platform: "win32", path: ".;;bin;C:\\b", files: [".\\minutes.exe", "minutes.exe", "bin\\minutes.exe"], expected: "was not found" },
  { name: "Windows: PATH: never a batch file", platform: "win32", path: "C:\\b", files: ["C:\\b\\minutes.cmd", "C:\\b\\minutes.bat", "C:\\b\\minutes"], expected: "was not found" },
  { name: "Windows: PATH: nothing from an open folder, in any case of letters", platform: "win32", path: "C:\\WORK\\Repo\\bin;C:\\b", workspace: ["c:\\work\\repo"], files: ["C:\\WORK\\Repo\\bin\\minutes.exe", "C:\\b\\minutes.exe"], expected: "path C:\\b\\minutes.exe" },
  { name: "Windows: PATH: another drive is not the open folder", platform: "win32", path: "D:\\work\\repo", workspace: ["C:\\work\\repo"], files: ["D:\\work\\repo\\minutes.exe"], expected: "path D:\\work\\repo\\minutes.exe" },
];

describe("which program is started", () => {
  for (const each of cases) {
    it(each.name, () => {
      const found = findServer(searchOf(each));
      const text = found.found ? `${found.source} ${found.command}` : found.message;
      assert.ok(found.found ? text === each.expected : text.includes(each.expected), `it was: ${text}`);
    });
  }

  it("every message says what to do", () => {
    for (const each of cases) {
      const found: ServerLocation = findServer(searchOf(each));
      if (!found.found) {
        assert.match(found.message, /Write|Correct|install/);
      }
    }
  });
});

function searchOf(each: Case): ServerSearch {
  const files = new Set(each.files);
  return {
    platform: each.platform ?? "linux",
    configured: each.configured ?? "",
    bundledFolder: each.platform === "win32" ? "C:\\ext\\server" : "/ext/server",
    searchPath: each.path ?? "",
    home: each.platform === "win32" ? "C:\\Users\\clerk" : "/home/clerk",
    workspaceFolders: each.workspace ?? [],
    isFile: (file) => files.has(file),
    realPath: (file) => each.links?.[file] ?? file,
  };
}
