/**
 * Table of contents of the site: which templates, which data, which assets. The records are data and never templates:
 * Eleventy reads `site/pages` only, and the catalogue comes in whole.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import type { SiteContext } from "../context.ts";
import { besidePages } from "../views/beside.ts";
import { templateLists } from "../views/page-lists.ts";
import type { Shard } from "../views/shard.ts";
import { minifyCss } from "./bundle.ts";

const CSS = join(PACKAGE, "site/styles");

/** The part of Eleventy's configuration that is used here; Eleventy has no types of its own. */
export interface EleventyConfig {
  readonly ignores: Set<string>;
  addGlobalData(name: string, value: unknown): void;
  setTemplateFormats(formats: string[]): void;
  setUseGitIgnore(use: boolean): void;
  setDataFileSuffixes(suffixes: string[]): void;
}

/** Configures Eleventy for those of the pages that are in the shard. */
export function configureSite(eleventyConfig: EleventyConfig, site: SiteContext, shard: Shard): void {
  // Templates
  eleventyConfig.setUseGitIgnore(false);
  eleventyConfig.setDataFileSuffixes([]);
  eleventyConfig.setTemplateFormats(["11ty.js"]);
  // An installed package lies there, templates included.
  eleventyConfig.ignores.delete("**/node_modules/**");

  // Data: functions keep Eleventy from copying it into every page
  const lists = templateLists(site, shard);
  eleventyConfig.addGlobalData("site", () => site);
  eleventyConfig.addGlobalData("lists", () => lists);
  const beside = besidePages(site.catalogue);
  for (const name of ["home", "statistics"] as const) eleventyConfig.addGlobalData(name, () => beside[name]);
}

/** The style sheet in the order of the file names, and a mark that changes with it. */
export function readStyles(): SiteContext["styles"] {
  const files = readdirSync(CSS).filter((name) => name.endsWith(".css"));
  const css = minifyCss(
    files
      .sort()
      .map((name) => readFileSync(join(CSS, name), "utf8"))
      .join(""),
  );
  return { css, mark: createHash("sha256").update(css).digest("hex").slice(0, 8) };
}
