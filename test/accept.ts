/** Expected outputs that stand in files beside their fixtures. `npm run bless` writes them anew; read the difference. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** The file must hold exactly this text; undefined: there must be no such file. */
export function accept(file: string, text: string | undefined): void {
  if (process.env.BLESS) {
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, "utf8") : undefined);
}
