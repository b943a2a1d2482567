/** A status that a catalogue does without takes its kind of file with it. */
import { expect, onTestFinished, test, vi } from "vitest";
import { freshModules } from "../typescript.mjs";

test.each([
  [undefined, true],
  [["planned"], false],
])("without %s plans are told of: %s", async (unusedStages, isThere) => {
  vi.stubEnv("CATALOGUE_CONFIGURED", JSON.stringify({ unusedStages }));
  onTestFinished(() => void vi.unstubAllEnvs());
  onTestFinished(freshModules());
  const { USED_KINDS } = await import("../../scripts/records/kinds.ts");
  expect(USED_KINDS.includes("plan")).toBe(isThere);
});
