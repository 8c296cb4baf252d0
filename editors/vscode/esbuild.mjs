// Bundles the extension and the script of the preview: node esbuild.mjs [--tests]
import { copyFile, mkdir, rm } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { build } from "esbuild";

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
    mkdir("schemas", { recursive: true }).then(() => copyFile("../../docs/minutes.schema.json", "schemas/minutes.schema.json")),
  ]);
}
