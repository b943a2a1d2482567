/**
 * Writes into the lock file where each package lies in a registry, whichever npm is set to: what npm itself writes names one.
 * Without an address npm asks for the description of a package before it fetches it.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** Stands for the registry that npm is set to (`replace-registry-host` in `.npmrc`); no such host can be. */
export const ANY_REGISTRY = "https://registry.invalid";

export interface LockFile {
  packages: Record<string, { name?: string; version?: string; resolved?: string; integrity?: string }>;
}

const LOCK_FILE = new URL("../package-lock.json", import.meta.url);
export const readLock = (): LockFile => JSON.parse(readFileSync(LOCK_FILE, "utf8"));

/** The same lock file, each package with its address. */
export function withAddresses(lock: LockFile): LockFile {
  const packages = Object.entries(lock.packages).map(([path, entry]) => {
    if (!entry.integrity) return [path, entry];
    const { version, resolved: _, ...rest } = entry;
    const name = entry.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return [path, { version, resolved: `${ANY_REGISTRY}/${name}/-/${name.split("/").at(-1)}-${version}.tgz`, ...rest }];
  });
  return { ...lock, packages: Object.fromEntries(packages) };
}

if (process.argv[1] === import.meta.filename) writeFileSync(LOCK_FILE, `${JSON.stringify(withAddresses(readLock()), null, 2)}\n`);
