import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const elsewhere = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files\\Chromium\\Application\\chrome.exe",
];

/** Starts the Chromium of this machine, which can reach nothing but this machine. MINUTES_CHROMIUM names another program. */
export async function launch(): Promise<Browser> {
  return await chromium.launch({
    executablePath: executable(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}

function executable(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [process.env["MINUTES_CHROMIUM"] ?? "", ...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere];
  const found = candidates.find((path) => path !== "" && existsSync(path));
  if (found === undefined) throw new Error("There is no Chromium or Chrome on this machine. Install one, or name it in MINUTES_CHROMIUM.");
  return found;
}
