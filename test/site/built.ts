/** Builds a site for tests as a person would, by the command: always from the same day, commit and address, under a path prefix. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { deriveCatalogue } from "../../scripts/catalogue/derive.ts";
import { linkBook } from "../../scripts/catalogue/links.ts";
import type { Decided } from "../../scripts/catalogue/with-decisions.ts";
import { withLinks } from "../../scripts/catalogue/with-links.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import { readLedger } from "../../scripts/cli/ledger.ts";
import { readLedgerFiles, readRoot } from "../../scripts/records/load.ts";
import type { RawFile } from "../../scripts/records/parse.ts";
import { runScript, type Script } from "../github/history-script.ts";
import { onceARun } from "../once.ts";
import { install } from "./installed.ts";

const BIN = join(import.meta.dirname, "../../scripts/cli/bin.mjs");
const TODAY = "2026-11-24";

/** The day of the tests; of the data of this repository the newest day that it names a source by, which no test may call the future. */
function dayOf(folder: string): string {
  if (folder !== ROOTS.real) return TODAY;
  const days = readRoot(folder).flatMap(({ bytes }) => [...new TextDecoder().decode(bytes).matchAll(/retrieved: (\d{4}-\d\d-\d\d)/g)]);
  return [TODAY, ...days.map(([, day = ""]) => day)].sort().at(-1) ?? TODAY;
}

export const PREFIX = "/thu/";
export const BASE_URL = `https://example.org${PREFIX}`;
export const ROOTS = { demo: join(import.meta.dirname, "../fixtures/demo"), real: join(import.meta.dirname, "../..") } as const;
export type Root = keyof typeof ROOTS;
/** The ledger of the demonstration, which has no branch; that of others is on theirs. */
export const DEMO_LEDGER = join(import.meta.dirname, "../fixtures/demo-ledger");
/** What addresses answered, of the demonstration and of the fixtures of rules. */
export const DEMO_LINKS = join(import.meta.dirname, "../fixtures/demo-links");
const ledgerOf = (data: string): string | undefined => (data === ROOTS.demo ? DEMO_LEDGER : undefined);
const LARKRISE = join(import.meta.dirname, "../fixtures/larkrise");

const catalogues = new Map<Root, Catalogue>();

/** The catalogue of a root, for tests of what is made from it. */
export function catalogueOf(root: Root): Catalogue {
  const found = catalogues.get(root) ?? catalogueIn(ROOTS[root]);
  catalogues.set(root, found);
  return found;
}

/** The catalogue of a folder, its decisions and what its addresses answered included, on the day of the tests. */
export function catalogueIn(folder: string): Catalogue {
  const ledger = ledgerOf(folder);
  const files = readRoot(folder);
  const catalogue = catalogueOfFiles(files, readLedger(folder, files, ledger && readLedgerFiles(ledger)), dayOf(folder));
  return ledger ? withLinks(catalogue, linkBook(JSON.parse(readFileSync(join(DEMO_LINKS, "links.json"), "utf8")))) : catalogue;
}

/** The catalogue of files, such as a fixture's; nothing is decided unless it is said. */
export function catalogueOfFiles(files: readonly RawFile[], decided?: Decided, today = TODAY): Catalogue {
  const catalogue = deriveCatalogue(checkFiles(files, { today }).records, today, decided);
  if (!catalogue) throw new Error("no settings");
  return catalogue;
}

/** The site of a root as many test files read it. Nobody may write into it. */
export const sharedSite = (root: Root): Promise<string> => onceARun(`site-${root}`, (folder) => build(ROOTS[root], folder));

/**
 * The site of another catalogue than the demonstration: English only, other names, fields that it does without. What its
 * settings say is read before the program is loaded, so it is built by the command, and its records are not read here.
 */
export const sharedLarkrise = (): Promise<string> => onceARun("larkrise", (folder) => build(LARKRISE, folder));

/** Where the package is installed, and the repository that history-script.ts makes with the site that was built there. */
interface Elsewhere {
  readonly cwd: string;
  readonly bin: string;
  readonly script: Script;
  readonly folder: string;
}

/**
 * The package installed in another folder, and what it makes there, with relative paths, of a repository with a long history
 * and a record that means harm: one site, because each takes seconds.
 */
export async function sharedElsewhere(): Promise<Elsewhere> {
  const told = await onceARun("elsewhere", async (path) => {
    const [cwd, folder] = [`${path}-place`, `${path}-site`];
    const bin = install(cwd);
    const script = runScript(`${path}-repository`);
    await build(relative(cwd, script.root), relative(cwd, folder), { cwd, bin });
    writeFileSync(path, JSON.stringify({ cwd, bin, script, folder } satisfies Elsewhere));
  });
  return JSON.parse(readFileSync(told, "utf8"));
}

export interface BuiltSite {
  readonly folder: string;
  readonly remove: () => void;
}

/** Builds the catalogue of a data root into a folder of its own. */
export async function buildSite(data: string, baseUrl = BASE_URL): Promise<BuiltSite> {
  const parent = mkdtempSync(join(tmpdir(), "catalogue-site-"));
  const folder = join(parent, "site");
  await build(data, folder, { baseUrl });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** `catalogue build`; paths are relative to `cwd`. @returns what it said beside its result */
export async function build(
  data: string,
  out: string,
  {
    baseUrl = BASE_URL,
    cwd = process.cwd(),
    bin = BIN,
    shard,
    since,
    results = DEMO_LINKS,
  }: { baseUrl?: string; cwd?: string; bin?: string; shard?: string; since?: string; results?: string } = {},
): Promise<string> {
  const env = { PATH: process.env.PATH, GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567" };
  const args = [bin, "build", "--data", data, "--out", out, "--base-url", baseUrl, "--today", dayOf(resolve(cwd, data))];
  const ledger = ledgerOf(resolve(cwd, data));
  if (ledger) args.push("--ledger", ledger, "--results", results);
  if (shard) args.push("--shard", shard);
  if (since) args.push("--since", since);
  return (await promisify(execFile)(process.execPath, args, { cwd, env })).stderr;
}
