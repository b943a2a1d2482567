/** `catalogue build`: check, derive, render, index; refuses on errors and says so. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type PublishOptions, publish } from "../../site/build/publish.ts";
import type { Reused } from "../../site/build/since.ts";
import { readShard } from "../../site/build/slice.ts";
import { sourcesKey } from "../package/compile.mjs";
import { isWebAddress } from "../text/web-address.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call, Command } from "./command.ts";
import { namedHost, saidOfHost } from "./host.ts";
import { UsageError } from "./options.ts";
import { holdsSite, outFolder } from "./out-folder.ts";
import { prepareSite, refusedToBuild, type SiteAddress, withSlash } from "./prepare-site.ts";
import { progress } from "./progress.ts";

export const build: Command = {
  options: {
    out: { type: "string" },
    "base-url": { type: "string" },
    "path-prefix": { type: "string" },
    proposals: { type: "string" },
    ledger: { type: "string" },
    results: { type: "string" },
    shard: { type: "string" },
    since: { type: "string" },
    host: { type: "string" },
  },
  positionals: { min: 0, max: 0 },
  run: async (call) => {
    const out = outFolder(call);
    const [shard, host, since] = [shardOf(call), namedHost(call), sinceOf(call)];
    if (shard && call.values.host !== undefined) throw new UsageError(cliWords[call.lang].hostAndShard);
    const site = prepareSite(call, addresses(call));
    if ("refused" in site) return refusedToBuild(call, site);
    const { beside, ...options } = site;
    const slice = shard && { ...shard, key: keyOf(call, options, beside) };
    const say = (words: string) => call.shell.stderr.write(`${words}\n`);
    const onReused = (reused: Reused) => say(cliWords[call.lang].reused(reused));
    say(cliWords[call.lang].building(options.catalogue.platforms.length));
    const files = await publish({ ...options, out, slice, since, onReused, onProgress: progress(call) });
    say(cliWords[call.lang].built(files, out));
    return saidOfHost(call, host, out);
  },
};

function addresses({ values, lang }: Call): SiteAddress {
  const base = values["base-url"];
  if (base !== undefined && !isWebAddress(String(base))) throw new UsageError(cliWords[lang].badUrl("--base-url", String(base)));
  const baseUrl = base === undefined ? undefined : withSlash(String(base));
  const prefix = values["path-prefix"] ?? (baseUrl ? new URL(baseUrl).pathname : "/");
  if (!/^\/(?:[\w.~-]+\/)*$/.test(String(prefix))) throw new UsageError(cliWords[lang].badPrefix(String(prefix)));
  const pathPrefix = String(prefix);
  if (!baseUrl) return { pathPrefix };
  return { pathPrefix, baseUrl: new URL(baseUrl).pathname === pathPrefix ? baseUrl : new URL(pathPrefix, baseUrl).href };
}

function shardOf({ values, lang }: Call): ReturnType<typeof readShard> {
  if (values.shard === undefined) return undefined;
  const shard = readShard(String(values.shard));
  if (!shard) throw new UsageError(cliWords[lang].badShard(String(values.shard)));
  return shard;
}

/** The folder of a site that was built before; one that is not there yet is none. */
function sinceOf({ shell, values, lang }: Call): string | undefined {
  if (values.since === undefined) return undefined;
  if (values.shard !== undefined) throw new UsageError(cliWords[lang].sinceAndShard);
  const folder = resolve(shell.cwd, String(values.since));
  if (existsSync(folder) && !holdsSite(folder)) throw new UsageError(cliWords[lang].noBuild(String(values.since)));
  return folder;
}

/**
 * The same for all slices of one site: two machines may have fetched another ledger, other results, or another part of the log. Their Node.js may
 * differ by what was put right in it.
 */
function keyOf({ today }: Call, site: Omit<PublishOptions, "out">, beside: readonly unknown[]): string {
  const { catalogue: _, files, history, ...others } = site;
  const log = history && [history.shallow, history.steps.map(({ hash }) => hash)];
  const hash = createHash("sha256").update(JSON.stringify([sourcesKey(), today, others, beside, log]));
  for (const { path, bytes } of files) hash.update(`${path}\n`).update(bytes);
  return hash.digest("hex");
}
