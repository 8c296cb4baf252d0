import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { outcomeOf } from "../src/export/exportResult";

const uri = "file:///c%3A/Council%20minutes/out/july%20%C5%B5.html";

describe("what the user is told of an export", () => {
  it("a file that was written can be opened", () =>
    assert.deepEqual(outcomeOf({ files: [{ uri, existed: false, status: "written" }], messages: [] }), { severity: "info", text: "“july ŵ.html” was written.", open: uri }));
  it("a file that is as it should be, too", () =>
    assert.equal(outcomeOf({ files: [{ uri, existed: true, status: "unchanged" }], messages: [] }).text, "“july ŵ.html” was up to date already."));
  it("what is to be known about it is a warning", () =>
    assert.deepEqual(outcomeOf({ files: [{ uri, existed: true, status: "written" }], messages: [{ severity: "warning", text: "The file is not saved." }] }), {
      severity: "warning", text: "“july ŵ.html” was written. The file is not saved.", open: uri,
    }));
  it("a refusal is an error, says why, and offers nothing to open", () =>
    assert.deepEqual(outcomeOf({ files: [{ uri, existed: false, status: "refused" }], messages: [{ severity: "error", text: "Line 4 looks like EXEMPT." }] }), { severity: "error", text: "Line 4 looks like EXEMPT." }));
  it("a refusal without a reason still says that nothing was written", () =>
    assert.deepEqual(outcomeOf({ files: [], messages: [] }), { severity: "error", text: "Nothing was written." }));
});
