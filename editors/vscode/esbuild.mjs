// Bundles the extension and the script of the preview: node esbuild.mjs [--tests]
import { copyFile, mkdir, rm } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

const copy = async (file, folder) => {
  await mkdir(folder, { recursive: true });
  await copyFile(file, join(folder, basename(file)));
};
const common = { bundle: true, logLevel: "warning", legalComments: "none", target: "es2022" };

if (process.argv.includes("--tests")) {
  await rm("out/tests", { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: readdirSync("test").filter((name) => name.endsWith(".test.ts")).map((name) => `test/${name}`),
    outdir: "out/tests",
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    sourcemap: "inline",
  });
} else {
  await Promise.all([
    build({
      ...common,
      entryPoints: ["src/extension.ts"],
      outfile: "dist/extension.js",
      format: "cjs",
      platform: "node",
      target: "node20",
      external: ["vscode"],
      minify: true,
    }),
    build({ ...common, entryPoints: ["src/preview/view/main.ts"], outfile: "media/preview.js", format: "iife", platform: "browser", minify: true }),
    // What the documentation has already.
    copy("../../docs/minutes.schema.json", "schemas"),
    ...["new", "problem", "fix", "person", "preview"].map((name) => copy(`../../docs/images/editor-${name}.png`, "walkthrough")),
  ]);
}
