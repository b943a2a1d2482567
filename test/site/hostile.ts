/** A catalogue of one platform whose every text means harm: to HTML, to templates, to scripts, to spreadsheets. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const REGISTERS = join(import.meta.dirname, "../fixtures/demo/platforms/_registers");

export function writeHostile(folder: string): void {
  cpSync(REGISTERS, join(folder, "platforms/_registers"), { recursive: true });
  mkdirSync(join(folder, "criteria"));
  mkdirSync(join(folder, "platforms/doc-hai"));
  const text = `'<script>globalThis.ran = 1</script>" onload="x {{ 6 * 7 }} {% include "x" %}\${6*7}'`;
  writeFileSync(
    join(folder, "platforms/doc-hai/platform.md"),
    `---\nname: { vi: ${text}, en: ${text} }\nabbreviation: "=cmd|' /C calc'!A0"\nsummary: { vi: ${text}, en: ${text} }\nevents:\n  - { date: 2024-01-10, type: listed, document: { title: { vi: ${text}, en: ${text} }, url: "https://example.vn/?a=1&b='x'" }, note: { vi: ${text}, en: ${text} } }\nsources:\n  - { title: ${text}, url: https://example.vn/ }\n---\nThử {{ 6 * 7 }} và {% include "x" %}.\n`,
  );
}
