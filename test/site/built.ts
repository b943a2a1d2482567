/** Builds a site for tests as a person would, by the command: always from the same day, commit and address, under a path prefix. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { deriveCatalogue } from "../../scripts/domain/catalogue.ts";
import { check } from "../../scripts/domain/check.ts";
import { readRoot } from "../../scripts/domain/load.ts";

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

/** Builds the catalogue of a data root into a folder of its own. */
export async function buildSite(data: string): Promise<BuiltSite> {
  const parent = mkdtempSync(join(tmpdir(), "catalogue-site-"));
  const folder = join(parent, "site");
  const env = { PATH: process.env.PATH, GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567" };
  await promisify(execFile)(process.execPath, [BIN, "build", "--data", data, "--out", folder, "--base-url", BASE_URL, "--today", TODAY], {
    env,
  });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
