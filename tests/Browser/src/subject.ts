import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { temporaryFolder, type RenderedPage } from "./rendering.js";

/** A page that is open in the browser, with what is to be expected of it. */
export interface Subject {
  page: Page;
  url: string;
  html: string;
  rendered: RenderedPage;
  /** What the page asked for beside itself. */
  requests: string[];
}

/** A check finds faults; it leaves the page as it likes, but loaded. */
export interface Check {
  name: string;
  faults(subject: Subject): Promise<string[]>;
}

let written = 0;

/** Opens a page, or a changed text of it, in a tab of its own. */
export async function open(browser: Browser, rendered: RenderedPage, html = rendered.html): Promise<Subject> {
  let path = rendered.path;
  if (html !== rendered.html) {
    path = join(temporaryFolder, `changed-${++written}.html`);
    writeFileSync(path, html);
  }
  const url = pathToFileURL(path).href;
  const page = await browser.newPage({ reducedMotion: "reduce", colorScheme: "light" });
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== url && !request.url().startsWith("data:")) requests.push(request.url());
  });
  await page.goto(url);
  return { page, url, html, rendered, requests };
}

/** The widths that pages are looked at in: a desk's screen, and a telephone's, or 1280 at 400 % zoom (WCAG 1.4.10). */
export async function setWidth(page: Page, width: 1280 | 320): Promise<void> {
  await page.setViewportSize({ width, height: width === 1280 ? 800 : 640 });
}
