import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { fileURLToPath } from "node:url";
import { dirname, resolve } from "node:path";
import { readFileSync } from "node:fs";
import type { ConfigData } from "html-validate";
import type { Check } from "../subject.js";

const file = resolve(dirname(fileURLToPath(import.meta.url)), "../../htmlvalidate.json");
const config = JSON.parse(readFileSync(file, "utf8")) as ConfigData & { why?: unknown };
delete config.why;
const validator = new HtmlValidate(new FileSystemConfigLoader(config));

/** html-validate finds no error in the page's text. */
export const htmlValidateCheck: Check = {
  name: "html-validate",
  async faults({ html }) {
    const report = await validator.validateString(html);
    return report.results.flatMap((result) => result.messages.map((message) => `${message.ruleId}: ${message.message} (line ${message.line}, column ${message.column})`));
  },
};
