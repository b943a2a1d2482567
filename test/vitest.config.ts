import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import "./typescript.mjs";

/**
 * Begun first: what builds the sites that others wait for, beside what starts many processes (Node copies its tables of
 * memory for each, and a worker's memory grows); then what takes longest.
 */
const FIRST = [
  "github/chaos",
  "browser/reach",
  "github/flow",
  "github/intake-flow",
  "cli/base",
  "github/history",
  "cli/elsewhere",
  "quality",
  "browser/editor",
  "search/relevance",
];

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => FIRST.findIndex((name) => moduleId.includes(name)) + 1 || FIRST.length + 1;
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: fileURLToPath(new URL("site/shared-builds.ts", import.meta.url)),
    // What is only for a release (`npm run test:release`, every night); the last line of the output says how many were left.
    tags: [{ name: "release", description: "each combination, another engine", skip: !process.env.RELEASE }],
    reporters: ["default", fileURLToPath(new URL("summary-reporter.ts", import.meta.url))],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // A page answers when it can, and a machine under load later: what a test asks of a page is asked again until it is so.
    expect: { poll: { timeout: 15_000 } },
    // A worker goes on with the modules, the browser and the servers that it has; tests change nothing that others read.
    isolate: false,
    sequence: { sequencer: InOrder },
    // One more than the cores of the machine that runs them daily: a worker often waits, for a page or for what a person's
    // pauses would be, and then another goes on.
    maxWorkers: 3,
    // What tests make is short-lived: a larger nursery is swept less often, a tenth of a worker's time.
    execArgv: [
      "--max-semi-space-size=64",
      ...["typescript.mjs", "quick-git.mjs"].flatMap((name) => ["--import", new URL(name, import.meta.url).href]),
    ],
    // Node loads the modules (typescript.mjs); no test puts another in a module's place.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
});
