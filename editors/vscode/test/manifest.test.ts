import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";

// The tests run in the extension's folder, where npm starts them.
const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const sources = readFileSync("src/extension.ts", "utf8");

describe("the manifest", () => {
  it("names only files that are there", () => {
    const paths = [...JSON.stringify(manifest.contributes).matchAll(/"(\.\/[^"]+)"/g)].map((match) => match[1] ?? "");
    assert.ok(paths.length > 8);
    assert.deepEqual(paths.filter((path) => !existsSync(path) && !path.startsWith("./schemas/")), []);
  });

  it("every command is registered, and every registered command is there", () => {
    const named = manifest.contributes.commands.map((each: { command: string }) => each.command).sort();
    const registered = [...sources.matchAll(/command\("(minutes\.\w+)"/g)].map((match) => match[1]).sort();
    assert.deepEqual(registered, named);
  });

  it("a folder cannot name the program that is started", () => {
    assert.equal(manifest.contributes.configuration.properties["minutes.server.path"].scope, "machine");
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, "limited");
    assert.ok(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.includes("minutes.server.path"));
  });

  it("every setting is described in full sentences", () => {
    for (const [name, setting] of Object.entries<Record<string, string>>(manifest.contributes.configuration.properties)) {
      assert.match(setting["description"] ?? setting["markdownDescription"] ?? "", /^[A-Z].*[.]$/, name);
    }
  });

  it("has the version of the program", () =>
    assert.ok(readFileSync("../../Directory.Build.props", "utf8").includes(`<Version>${manifest.version}</Version>`)));

  it("has a semantic token for each scope that it maps", () => {
    for (const mapping of manifest.contributes.semanticTokenScopes ?? []) {
      for (const scopes of Object.values<string[]>(mapping.scopes)) {
        assert.ok(scopes.length > 0);
      }
    }
  });
});

describe("the lock file", () => {
  it("names no registry", () => assert.doesNotMatch(readFileSync("package-lock.json", "utf8"), /"resolved"|https?:\/\/(?!opencollective|github|www\.|feross|paulmillr|dotenvx|tidelift|patreon|ko-fi|polar|buymeacoffee)[^"]*registry/));
});
