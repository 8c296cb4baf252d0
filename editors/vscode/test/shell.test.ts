import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { contentSecurityPolicy, shellHtml } from "../src/preview/shell";

const parts = { nonce: "abc123", script: "https://res/preview.js?a=1&b=2", style: "https://res/preview.css", source: "https://res" };

describe("what the preview may load", () => {
  const rules = new Map(
    contentSecurityPolicy(parts).split("; ").map((rule) => {
      const [name = "", ...sources] = rule.split(" ");
      return [name, sources] as const;
    }),
  );

  it("nothing that is not named", () => assert.deepEqual(rules.get("default-src"), ["'none'"]));
  it("no script but the one with this nonce", () => assert.deepEqual(rules.get("script-src"), ["'nonce-abc123'"]));
  it("pictures and fonts only as data in the page", () => {
    assert.deepEqual(rules.get("img-src"), ["data:"]);
    assert.deepEqual(rules.get("font-src"), ["data:"]);
  });
  it("no forms, no other base", () => {
    assert.deepEqual(rules.get("form-action"), ["'none'"]);
    assert.deepEqual(rules.get("base-uri"), ["'none'"]);
  });
  it("nothing from the network, in any rule", () => {
    for (const [name, sources] of rules) {
      for (const source of sources) {
        assert.ok(source.startsWith("'") || source === "data:" || (name === "style-src" && source === parts.source), `${name} ${source}`);
      }
    }
  });
});

describe("the page around the preview", () => {
  const html = shellHtml(parts);

  it("has the policy before anything that it is for", () => {
    assert.ok(html.includes(`http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(parts)}"`));
    assert.ok(html.indexOf("Content-Security-Policy") < html.indexOf("<link"));
  });
  it("has one script, with the nonce", () => {
    assert.deepEqual(html.match(/<script[^>]*>/g), ['<script nonce="abc123" src="https://res/preview.js?a=1&amp;b=2">']);
    assert.doesNotMatch(html, /\son\w+=/);
  });
  it("shows the minutes in a frame that runs no scripts", () => assert.match(html, /<iframe [^>]*sandbox="allow-same-origin"><\/iframe>/));
  it("begins with the public edition", () => assert.match(html, /<body data-edition="public">/));
  it("lets nothing out of an attribute", () => {
    const hostile = shellHtml({ ...parts, style: '"><script>alert(1)</script>' });
    assert.equal(hostile.match(/<script/g)?.length, 1);
  });
});
