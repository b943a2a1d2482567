/** What has changed in the files of a catalogue from one version of the schemas to the next, oldest first. */
import type { Step } from "./migrate.ts";

/**
 * A step for each version: the one that raises SCHEMA_VERSION adds its line here, a fixture to
 * test/domain/migrate.test.ts, and its words to CHANGELOG.md.
 */
export const STEPS: readonly Step[] = [
  // Versions were not counted before; the files are the same.
  { to: 1, change: () => new Map() },
];
