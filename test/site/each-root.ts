/** The sites that tests look at. */
import { describe } from "vitest";
import { hasOwnTests } from "../own-tests.ts";
import type { Root } from "./built.ts";

/**
 * Tests of both catalogues: of the demonstration daily; for a release of the one in this repository too, when it is the one
 * that the tests know. Its pages come from the same templates and its records are checked by `catalogue check`.
 * @param name with `%s` for the root
 */
export function eachRoot(name: string, tests: (root: Root) => void): void {
  describe(name.replace("%s", "demo"), () => tests("demo"));
  if (hasOwnTests) describe(name.replace("%s", "real"), { tags: ["release"] }, () => tests("real"));
}
