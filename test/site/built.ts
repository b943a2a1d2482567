/** Builds a site for tests as a person would, by the command: always from the same day, commit and address, under a path prefix. */
import { execFile } from "node:child_process";
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { deriveCatalogue } from "../../scripts/catalogue/catalogue.ts";
import { check } from "../../scripts/check/check.ts";
import { readRoot } from "../../scripts/records/load.ts";

const BIN = join(import.meta.dirname, "../../scripts/cli/bin.mjs");
const TODAY = "2026-11-24";

export const PREFIX = "/thu/";
export const BASE_URL = `https://example.org${PREFIX}`;
export const ROOTS = { demo: join(import.meta.dirname, "../fixtures/demo"), real: join(import.meta.dirname, "../..") } as const;
export type Root = keyof typeof ROOTS;

/** The catalogue of a root, for tests of what is made from it. */
export function catalogueOf(root: Root) {
  const catalogue = deriveCatalogue(check(readRoot(ROOTS[root]), { today: TODAY }).records, TODAY);
  if (!catalogue) throw new Error(`${root} has no settings`);
  return catalogue;
}

export interface BuiltSite {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * The site of a root as many test files read it: the first that asks builds it, the others wait and read the same
 * folder, which the run's set-up (shared-builds.ts) removes at the end. Nobody may write into it.
 */
export async function sharedSite(root: Root): Promise<BuiltSite> {
  const shared = process.env.SHARED_BUILDS;
  if (!shared) return buildSite(ROOTS[root]);
  const [lock, folder] = [join(shared, `${root}.lock`), join(shared, root)];
  if (isMine(lock)) {
    const { folder: built, remove } = await buildSite(ROOTS[root]).catch((error: unknown) => {
      writeFileSync(lock, String(error));
      throw error;
    });
    cpSync(built, `${folder}.part`, { recursive: true });
    renameSync(`${folder}.part`, folder);
    remove();
  }
  while (!existsSync(folder)) {
    const failure = readFileSync(lock, "utf8");
    if (failure) throw new Error(failure);
    await setTimeout(100);
  }
  return { folder, remove: () => {} };
}

/** True for the one that makes the file. */
function isMine(lock: string): boolean {
  try {
    closeSync(openSync(lock, "wx"));
    return true;
  } catch {
    return false;
  }
}

/** Builds the catalogue of a data root into a folder of its own. */
export async function buildSite(data: string, baseUrl = BASE_URL): Promise<BuiltSite> {
  const parent = mkdtempSync(join(tmpdir(), "catalogue-site-"));
  const folder = join(parent, "site");
  const env = { PATH: process.env.PATH, GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567" };
  await promisify(execFile)(process.execPath, [BIN, "build", "--data", data, "--out", folder, "--base-url", baseUrl, "--today", TODAY], {
    env,
  });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
