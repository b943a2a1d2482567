/** Renders the site into a folder with Eleventy, the same way from whatever folder it is called. */
import { join, relative, resolve } from "node:path";
import { compiledCode } from "../../scripts/package/compile.mjs";
import type { SiteContext } from "../context.ts";
import type { Shard } from "../views/shard.ts";
import { configureSite, type EleventyConfig } from "./eleventy.config.ts";

/** Writes the pages that are in the shard into a folder; files of an earlier build are overwritten, others stay. */
export async function renderSite(site: SiteContext, shard: Shard, out: string): Promise<void> {
  // It looks for newer versions of what it has loaded, in a thread of its own; here the sources stay as they are.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= "1";
  const { Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(fromHere(join(await compiledCode(), "site/pages")), fromHere(out), {
    // No configuration file: the options are the configuration.
    configPath: false,
    quietMode: true,
    config: (eleventyConfig: EleventyConfig) => configureSite(eleventyConfig, site, shard),
  });
  // What a build has to say is said by its caller; stdout is the result of a command.
  eleventy.disableLogger();
  await eleventy.write().catch((error: { readonly originalError?: { readonly code?: string } }) => {
    // What the disk says as it says it: a thread hands on no more than that of an error.
    throw error.originalError?.code ? error.originalError : error;
  });
}

/** Eleventy takes absolute paths for relative ones, so it gets relative ones. */
const fromHere = (path: string): string => relative(process.cwd(), resolve(path)) || ".";
