/** Ends the output of the tests with one line that a machine can read: "N passed, N failed", and what was not run. */
import type { Reporter, TestModule } from "vitest/node";

export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    let skipped = 0;
    let left = 0;
    for (const module of modules) {
      if (module.errors().length > 0) failed++;
      for (const suite of module.children.allSuites()) if (suite.errors().length > 0) failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed++;
        else if (state === "failed") failed++;
        else if (test.tags.includes("release")) left++;
        else skipped++;
      }
    }
    const rest = [left && `${left} left for npm run test:release`, skipped && `${skipped} skipped`].filter(Boolean);
    // After the default reporter's own summary.
    process.on("exit", () => process.stdout.write(`${[`${passed} passed, ${failed} failed`, ...rest].join(", ")}\n`));
  }
}
