/** The demonstration as of any day, with some words of its files changed; each file is read once. */
import { deriveCatalogue } from "../scripts/catalogue/derive.ts";
import { readRoot } from "../scripts/records/load.ts";
import { parseFile } from "../scripts/records/parse.ts";
import { collectRecords } from "../scripts/records/records.ts";
import { ROOTS } from "./site/built.ts";

const FILES = readRoot(ROOTS.demo);
const PARSED = FILES.map(parseFile);

/** The demonstration on a day, some words of its files changed. */
export function demoOn(today: string, changes: Readonly<Record<string, readonly [from: string | RegExp, to: string]>> = {}) {
  const parsed = FILES.map((file, index) => {
    const change = Object.entries(changes).find(([path]) => file.path.endsWith(path))?.[1];
    if (!change) return PARSED[index] ?? parseFile(file);
    const text = Buffer.from(file.bytes).toString("utf8");
    if (text.search(change[0]) < 0) throw new Error(`${file.path} has no ${change[0]}`);
    return parseFile({ ...file, bytes: Buffer.from(text.replace(change[0], change[1] as string)) });
  });
  const catalogue = deriveCatalogue(collectRecords(parsed), today);
  if (!catalogue) throw new Error("no settings");
  return catalogue;
}
