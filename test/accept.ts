/** Expected outputs that stand in files beside their fixtures. `npm run bless` writes them anew; read the difference. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/** The file must hold exactly this text; undefined: there must be no such file. */
export function accept(file: string, text: string | undefined): void {
  if (process.env.BLESS) {
    if (text === undefined) rmSync(file, { force: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, "utf8") : undefined);
}
