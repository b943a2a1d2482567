/** The sites that tests look at. */
import { describe } from "vitest";
import type { Root } from "./built.ts";

/**
 * Tests of both catalogues: of the demonstration daily, of the real one for a release, for its pages come from the same
 * templates and its records are checked by `catalogue check`.
 * @param name with `%s` for the root
 */
export function eachRoot(name: string, tests: (root: Root) => void): void {
  describe(name.replace("%s", "demo"), () => tests("demo"));
  describe(name.replace("%s", "real"), { tags: ["release"] }, () => tests("real"));
}
