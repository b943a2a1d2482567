/** `catalogue build`: check, derive, render, index; refuses on errors and says so. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { type PublishOptions, publish } from "../../site/build/publish.ts";
import type { Reused } from "../../site/build/since.ts";
import { readShard, SLICE_NOTE } from "../../site/build/slice.ts";
import { deriveCatalogue } from "../catalogue/derive.ts";
import { linkBook } from "../catalogue/links.ts";
import { withLinks } from "../catalogue/with-links.ts";
import { repositoryPlace } from "../git/place.ts";
import { sourcesKey } from "../package/compile.mjs";
import { isError } from "../problems/problem.ts";
import { problemsText } from "../report/problems.ts";
import { isWebAddress } from "../text/web-address.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call, Command } from "./command.ts";
import { checkAll } from "./data.ts";
import { readHistory } from "./history.ts";
import { namedHost, saidOfHost } from "./host.ts";
import { ledgerBeside, readDecided } from "./ledger.ts";
import { readLinkResults } from "./link-results.ts";
import { UsageError } from "./options.ts";
import { progress } from "./progress.ts";
import { readProposalsFile } from "./proposals.ts";
import { AFRESH, type Reading } from "./remembering.ts";

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

interface SiteAddress {
  /** Absolute address of the home page with a trailing slash; undefined: as the settings say. */
  readonly baseUrl?: string;
  readonly pathPrefix: string;
}

interface Prepared extends Omit<PublishOptions, "out"> {
  /** What the catalogue was made from beside the files of the data, their log, and the day. */
  readonly beside: readonly unknown[];
}

interface Refused {
  readonly refused: string;
  readonly errors: number;
}

/** @returns the code that a command ends with which had to make a site */
export function refusedToBuild({ shell, lang }: Call, { errors }: Refused): number {
  shell.stderr.write(`${cliWords[lang].refusedBuild(errors)}\n`);
  return 1;
}

/** Checks the data; what to publish, or the errors as text, which have been shown. */
export function prepareSite(call: Call, { baseUrl, pathPrefix }: SiteAddress, reading: Reading = AFRESH): Prepared | Refused {
  const { problems, records, files } = checkAll(call, { reading });
  const decided = readDecided(call, files, records);
  const derived = deriveCatalogue(records, call.today, decided, reading.derived);
  const results = readLinkResults(call);
  const catalogue = derived && results ? withLinks(derived, linkBook(results)) : derived;
  const errors = [...problems.filter(isError), ...decided.ledger.problems, ...ledgerBeside(call.root)];
  if (errors.length > 0 || !catalogue) {
    const refused = problemsText(errors, call.lang);
    call.shell.stdout.write(refused);
    return { refused, errors: errors.length };
  }
  const { settings } = catalogue;
  return {
    catalogue,
    files,
    baseUrl: baseUrl ?? withSlash(settings.site ?? "http://localhost/"),
    pathPrefix,
    repository: runningRepository(call) ?? settings.repository,
    branch: settings.branch ?? "main",
    folder: repositoryPlace(call.root).prefix,
    commit: builtCommit(call),
    proposals: readProposalsFile(call),
    history: readHistory(call),
    beside: [decided.ledger, results],
  };
}

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

const withSlash = (url: string): string => (url.endsWith("/") ? url : `${url}/`);

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
  if (existsSync(folder) && !existsSync(resolve(folder, STATUS))) throw new UsageError(cliWords[lang].noBuild(String(values.since)));
  return folder;
}

/** The same for all slices of one site: two machines may have fetched another ledger, other results, or another part of the log. */
function keyOf({ today }: Call, site: Omit<PublishOptions, "out">, beside: readonly unknown[]): string {
  const { catalogue: _, files, history, ...others } = site;
  const log = history && [history.shallow, history.steps.map(({ hash }) => hash)];
  const hash = createHash("sha256").update(JSON.stringify([sourcesKey(), today, others, beside, log]));
  for (const { path, bytes } of files) hash.update(`${path}\n`).update(bytes);
  return hash.digest("hex");
}

/** What a folder of a site holds, or of its slice. */
const STATUS = "api/v1/status.json";
const BUILT = [STATUS, SLICE_NOTE];

/** A folder that is new, empty, or was built before; never one that holds the data or something else. */
export function outFolder({ shell, root, values, lang }: Call): string {
  const out = resolve(shell.cwd, typeof values.out === "string" ? values.out : "_site");
  const holds = (folder: string, path: string) => path === folder || path.startsWith(folder + sep);
  const sources = ["platforms", "criteria"].map((name) => resolve(root, name));
  const isSource = holds(out, root) || sources.some((source) => holds(source, out));
  const isForeign = existsSync(out) && readdirSync(out).length > 0 && !BUILT.some((file) => existsSync(resolve(out, file)));
  if (isSource || isForeign) throw new UsageError(cliWords[lang].outUnsafe(relative(shell.cwd, out) || "."));
  return out;
}

/** On GitHub Actions the running repository, so that a fork's site links to the fork. */
function runningRepository({ shell: { env } }: Call): string | undefined {
  return env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` : undefined;
}

function builtCommit({ root, shell: { env } }: Call): string | undefined {
  if (env.GITHUB_SHA) return env.GITHUB_SHA;
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
