import { after, before, describe, it } from "node:test";
import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { axeChecks } from "./checks/axe.js";
import { htmlValidateCheck } from "./checks/htmlValidate.js";
import { layoutChecks } from "./checks/layout.js";
import { printCheck } from "./checks/print.js";
import { structureChecks } from "./checks/structure.js";
import { launch } from "./chromium.js";
import { mutations } from "./mutations.js";
import { renderAll, type RenderedPage } from "./rendering.js";
import { open, type Check, type Subject } from "./subject.js";

const checks: Check[] = [...structureChecks, htmlValidateCheck, ...axeChecks, ...layoutChecks, printCheck];
const pages = renderAll();
// Against a browser that hangs; nothing is measured.
const patience = { timeout: 120_000 };

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(async () => {
  await browser.close();
});

for (const rendered of pages) {
  describe(rendered.name, () => {
    let subject: Subject;
    before(async () => {
      subject = await open(browser, rendered);
    });
    after(async () => {
      await subject.page.close();
    });
    for (const check of checks) {
      it(check.name, patience, async () => {
        assert.equal((await check.faults(subject)).join("\n"), "");
      });
    }
  });
}

describe("the checks find what they look for", () => {
  it("each has something to find", () => {
    const tried = new Set(mutations.map((mutation) => mutation.check));
    assert.deepEqual(checks.map((check) => check.name).filter((name) => !tried.has(name)), []);
  });

  for (const mutation of mutations) {
    it(`${mutation.check}: ${mutation.name}`, patience, async () => {
      const check = checks.find((each) => each.name === mutation.check);
      assert.ok(check, `there is no check ${mutation.check}`);
      const rendered = pageWith(mutation.edition ?? "public");
      const html = mutation.change(rendered.html);
      assert.notEqual(html, rendered.html, "the page was not changed");
      const subject = await open(browser, rendered, html);
      const faults = await check.faults(subject).finally(() => subject.page.close());
      assert.match(faults.join("\n"), mutation.fault);
    });
  }
});

/** The page that is changed: the sample, which has every kind of block. */
function pageWith(edition: "public" | "full"): RenderedPage {
  const found = pages.find((page) => /^sample\.(full\.)?html \((sample|full edition)\)$/.test(page.name) && page.record.edition === edition);
  if (found === undefined) throw new Error(`The ${edition} edition of the sample was not rendered.`);
  return found;
}
