import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readCheckOutput } from "../src/check/checkOutput";

describe("what minutes check prints", () => {
  it("is read line by line", () => {
    const output = "C:\\work (old)/a: b.minutes(12,5): error MIN203: The 7th (of July) is a Friday: say so.\r\n/m/p.register: warning MIN001: Whole file.\n\nno message\n";
    assert.deepEqual(readCheckOutput(output), [
      { file: "C:\\work (old)/a: b.minutes", line: 12, column: 5, severity: "error", code: "MIN203", text: "The 7th (of July) is a Friday: say so." },
      { file: "/m/p.register", line: 0, column: 0, severity: "warning", code: "MIN001", text: "Whole file." },
    ]);
  });
  it("knows every severity", () =>
    assert.deepEqual(readCheckOutput(["error", "warning", "information", "hint", "rumour"].map((word) => `a(1,1): ${word} MIN002: x`).join("\n")).map((each) => each.severity), ["error", "warning", "information", "hint"]));
});
