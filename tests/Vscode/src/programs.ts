import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The program that came with the extension that was installed in a session's folder. */
export function bundledProgram(folder: string): string {
  const name = readdirSync(join(folder, "extensions")).find((each) => each.startsWith("minutes-dsl.minutes-"));
  if (name === undefined) throw new Error("The extension is not installed.");
  return join(folder, "extensions", name, "server/minutes");
}

/** The program of a vsix, unpacked into a folder, as if somebody had installed it apart. */
export function programOf(vsix: string, folder: string): string {
  execFileSync("unzip", ["-q", vsix, "extension/server/*", "-d", join(folder, "apart")]);
  return join(folder, "apart/extension/server/minutes");
}

/** The processes that run it as a language server. Only those of this session: others may be at work on this machine. */
export function serverProcesses(folder: string): number[] {
  const program = bundledProgram(folder);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => {
      try {
        const [command, verb] = readFileSync(`/proc/${id}/cmdline`, "utf8").split("\0");
        return command === program && verb === "lsp";
      } catch {
        return false; // ended meanwhile
      }
    });
}
