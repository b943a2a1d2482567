/** Expected outputs that stand in files beside their fixtures. `npm run bless` writes them anew; read the difference. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/** Nothing goes by `npm run bless` alone: a file that gets shorter is written by `BLESS=fewer npm run bless`, once that is meant. */
function refuseLoss(file: string, before: string, text: string): void {
  const lost = before.split("\n").length - text.split("\n").length;
  if (lost > 0 && process.env.BLESS !== "fewer")
    throw new Error(`${file}: ${lost} lines fewer than it had. If so meant: BLESS=fewer npm run bless`);
}

/** Above each text of a file that holds many. */
const NAME = /^=== (\S+) ===\n\n/m;

/** Texts of a file in which each stands below its name, as `acceptIn` wants it. */
export function textsIn(file: string): Map<string, string> {
  const [, ...parts] = (existsSync(file) ? readFileSync(file, "utf8") : "").split(NAME);
  return new Map(parts.flatMap((name, index) => (index % 2 === 0 ? [[name, (parts[index + 1] ?? "").replace(/\n$/, "")] as const] : [])));
}

/** As `accept`, for many short texts in one file, in the order of their names. */
export function acceptIn(file: string, name: string, text: string | undefined): void {
  const texts = textsIn(file);
  if (process.env.BLESS) {
    if (text !== undefined) refuseLoss(`${file}, ${name}`, texts.get(name) ?? "", text);
    if (text === undefined) texts.delete(name);
    else texts.set(name, text);
    const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(file, sorted.map(([name, text]) => `=== ${name} ===\n\n${text}\n`).join(""));
  }
  expect(text).toBe(texts.get(name));
}

/** The file must hold exactly this text; undefined: there must be no such file. */
export function accept(file: string, text: string | undefined): void {
  if (process.env.BLESS) {
    if (text === undefined) rmSync(file, { force: true });
    else {
      if (existsSync(file)) refuseLoss(file, readFileSync(file, "utf8"), text);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, "utf8") : undefined);
}
