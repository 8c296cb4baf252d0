import axe from "axe-core";
import { setWidth, type Check } from "../subject.js";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** axe-core finds no violation of WCAG 2.2 AA or of its best practices. */
export const axeChecks: Check[] = ([1280, 320] as const).map((width) => ({
  name: `axe at ${width} px`,
  async faults({ page }) {
    await setWidth(page, width);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async (values) => {
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
      const results = await axe.run({ runOnly: { type: "tag", values }, resultTypes: ["violations"] });
      return results.violations.map((rule) => ({ id: rule.id, help: rule.help, nodes: rule.nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary ?? ""}`) }));
    }, tags);
    return violations.map((rule) => `${rule.id}: ${rule.help}\n    ${rule.nodes.slice(0, 5).join("\n    ")}`);
  },
}));
