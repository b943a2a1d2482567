/**
 * How the core is built for the browser: the same modules, but for what a page can not have or does not need. Each
 * exchange is named with its reason, here, in left-out-of-drafts.ts or left-out-of-pages.ts; a test holds the bundle's answers against the command line's on every fixture.
 */
import { dirname, join } from "node:path";
import type { Plugin, PluginBuild } from "esbuild";
import { PACKAGE } from "../../../scripts/package/package-folder.mjs";
import { LEFT_OUT_OF_DRAFTS } from "./left-out-of-drafts.ts";
import { LEFT_OUT_OF_PAGES } from "./left-out-of-pages.ts";
import type { MadeModule } from "./made-module.ts";

const EDITOR = join(PACKAGE, "site/browser/editor");

/** @param build whose modules are exchanged */
function exchange(build: PluginBuild, modules: readonly MadeModule[]): void {
  for (const { filter, contents, ...from } of modules)
    build.onLoad({ filter }, ({ path }) => {
      const made = contents(path);
      return made === undefined ? undefined : { contents: made, resolveDir: dirname(path), ...from, loader: "ts" };
    });
}

/** The whole core, at once: a change request may touch every kind of file, registers too, and is looked at when all has come. */
export const wholeCore: Plugin = { name: "whole-core", setup: (build) => exchange(build, LEFT_OUT_OF_PAGES) };

export const browserCore: Plugin = {
  name: "browser-core",
  setup: (build) => {
    exchange(build, [...LEFT_OUT_OF_DRAFTS, ...LEFT_OUT_OF_PAGES]);
    // Markdown comes when a text holds more than words: see lazy-markdown.ts.
    build.onResolve({ filter: /^markdown-it$/ }, ({ importer }) =>
      importer.endsWith("real-markdown.ts") ? undefined : { path: join(EDITOR, "lazy-markdown.ts") },
    );
    // So does what looks at odd characters, but for files that are opened: see lazy-text.ts.
    build.onResolve({ filter: /\/(?:old-encodings|entities|look-alikes|tags|address-encoding|text-diagnostics)\.ts$/ }, ({ importer }) =>
      /(?:real-text|draft\/decode|records\/text-diagnostics|text\/character-faults)\.ts$/.test(importer)
        ? undefined
        : { path: join(EDITOR, "lazy-text.ts") },
    );
    build.onResolve({ filter: /^\.\/tables\.ts$/ }, ({ importer }) =>
      importer.endsWith("typed/words.ts") ? { path: join(EDITOR, "lazy-text.ts") } : undefined,
    );
    // And what stands on the main branch is held against when something does, as criteria sets, assessments and plans have rules of their own: see
    // lazy-rules.ts.
    build.onResolve(
      { filter: /\/(?:age|assessment|ballot|base|consultation|criteria|decision|event|list|responsibility|usage)-rules\.ts$/ },
      ({ importer }) => (importer.endsWith("check/check.ts") ? { path: join(EDITOR, "lazy-rules.ts") } : undefined),
    );
    // What pins the bytes of members' sheets is asked only where some are fetched.
    build.onResolve({ filter: /text\/sha256\.ts$/ }, ({ importer }) =>
      importer.endsWith("records/parse.ts") ? { path: join(EDITOR, "lazy-rules.ts") } : undefined,
    );
    build.onResolve({ filter: /records\/other-numbers\.ts$/ }, ({ importer }) =>
      importer.endsWith("reference-rules.ts") ? { path: join(EDITOR, "lazy-rules.ts") } : undefined,
    );
    // With the words that nothing else says: see real-words.ts.
    build.onResolve(
      { filter: /\/problems\/(?:assessments|ballots|base|characters|criteria|responsibility|sequence|time)\.ts$/ },
      ({ path, importer }) => (importer.endsWith("real-words.ts") ? undefined : { path, namespace: "said-later" }),
    );
    build.onLoad({ filter: /./, namespace: "said-later" }, ({ path }) => ({
      contents: `export const ${(/\w+(?=\.ts$)/.exec(path)?.[0] ?? "").replace(/^(assessment|ballot|character)s$/, "$1")}Problems = {};`,
    }));
    build.onResolve({ filter: /\/typed\/(?:numbers|addresses)\.ts$/ }, ({ importer }) =>
      importer.endsWith("ui/typed.ts") ? { path: join(EDITOR, "lazy-text.ts") } : undefined,
    );
  },
};
