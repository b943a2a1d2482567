import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["browser/browser.ts", "site/shared-builds.ts"].map((file) => fileURLToPath(new URL(file, import.meta.url))),
    reporters: ["default", fileURLToPath(new URL("summary-reporter.ts", import.meta.url))],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // A worker goes on with the modules, the browser and the servers that it has; tests change nothing that others read.
    isolate: false,
    // The build and the browser share two cores with everything else.
    maxWorkers: 2,
  },
});
