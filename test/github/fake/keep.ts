/** How all stands on the stand-in, to be gone back to. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { World } from "./world.ts";

/**
 * Keeps how all stands. What it gives back sets all so again, as often as it is asked, the numbers that come next as well: what is
 * then done again is the same to the letter. Git's objects stay, for nothing is told of one that no reference leads to.
 */
export function keepWorld(world: World): () => void {
  const { repositories } = structuredClone({ repositories: world.repositories });
  const last = { ...world.last };
  const refs = new Map([...repositories.values()].map(({ folder }) => [folder, referencesIn(folder)] as const));
  return () => {
    for (const [name, { folder }] of world.repositories) if (!repositories.has(name)) rmSync(folder, { recursive: true });
    world.repositories.clear();
    for (const [name, repository] of structuredClone(repositories)) world.repositories.set(name, repository);
    Object.assign(world.last, last);
    for (const [folder, kept] of refs) setReferences(folder, kept);
  };
}

function referencesIn(folder: string): Map<string, string> {
  const files = readdirSync(join(folder, "refs"), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), "utf8")]));
}

function setReferences(folder: string, kept: ReadonlyMap<string, string>): void {
  rmSync(join(folder, "refs"), { recursive: true });
  mkdirSync(join(folder, "refs/heads"), { recursive: true });
  for (const [file, commit] of kept) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, commit);
  }
}
