/** How long a key takes on an old phone, in an assessment of sixty criteria: the processor of the browser is slowed four times. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureEditor } from "../bench/editor.ts";

test("from a key to the messages at most 100 ms", { tags: ["release"], timeout: 180_000 }, async () => {
  const work = mkdtempSync(join(tmpdir(), "catalogue-keys-"));
  try {
    const { median } = await measureEditor(work, 60, 4);
    expect(median).toBeGreaterThan(0);
    expect(median).toBeLessThanOrEqual(100);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
