/** Where the catalogue of this repository keeps what it asserts of its own data. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";
import { OWN_TESTS_FOLDER } from "../scripts/records/folders.ts";

const FOLDER = join(import.meta.dirname, "..", OWN_TESTS_FOLDER);

/** One with other data has none, and no test looks at its data then. */
export const hasOwnTests = existsSync(FOLDER);

/** What a file of that folder holds; undefined where there is none. Days are texts. */
export function ownTests<Held>(name: string): Held | undefined {
  const path = join(FOLDER, `${name}.yml`);
  return existsSync(path) ? (load(readFileSync(path, "utf8"), { schema: CORE_SCHEMA }) as Held) : undefined;
}
