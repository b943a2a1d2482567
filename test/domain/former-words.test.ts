/** Settings that were written before a word of them changed: read as ever, pointed at where they stand, and written anew on demand. */
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { checkFiles } from "../../scripts/check/check.ts";
import { formatFile } from "../../scripts/records/format.ts";
import { withoutFormerWords } from "../../scripts/records/former-words.ts";
import { pathOf } from "../../scripts/records/paths.ts";
import { SCHEMA_VERSION } from "../../scripts/records/schema/version.ts";
import { settingsIn } from "../../scripts/records/settings-in.ts";
import { migrateFiles } from "../../scripts/start/migrate.ts";
import { overlaid } from "../overlay.ts";
import { freshModules } from "../typescript.mjs";

const SETTINGS = pathOf("settings");
const base = overlaid("base");
const text = new TextDecoder().decode(base.find(({ path }) => path === SETTINGS)?.bytes);
const FORMER = `${text.replace("keptBy:", "standingMinistry: # who keeps it")}decisions:
  by:
    # The keeper alone.
    renamed: standing-ministry # so
    registers: maintainers
`;

const withSettings = (settings: string) =>
  base.map((file) => (file.path === SETTINGS ? { ...file, bytes: new TextEncoder().encode(settings) } : file));

test("they are read as what is said now, without a word", () => {
  expect(checkFiles(withSettings(FORMER), { today: "2026-11-24" }).problems.filter(({ path }) => path === SETTINGS)).toEqual([]);
  const settings = settingsIn(withSettings(FORMER));
  expect([settings?.keptBy, settings?.decisions?.by]).toEqual([
    [{ agency: "BMT", from: "2025-03-01" }],
    { renamed: "keeper", registers: "maintainers" },
  ]);
});

test("a fault is pointed at where it stands", () => {
  const wrong = FORMER.replace("agency: BMT,", "agency: NONE,");
  const { problems } = checkFiles(withSettings(wrong), { today: "2026-11-24" });
  const line = wrong.split("\n").findIndex((one) => one.includes("agency: NONE")) + 1;
  expect(problems.filter(({ path }) => path === SETTINGS).map(({ rule, line }) => [rule, line])).toEqual([["agency-unknown", line]]);
});

describe("the words of today are written, and comments stay", () => {
  test.each<[string, string, string]>([
    ["a key and a value", FORMER, FORMER.replace("standingMinistry:", "keptBy:").replace("standing-ministry", "keeper")],
    [
      "in braces",
      "decisions: { by: { listed: standing-ministry, renamed: owner } }\n",
      "decisions: { by: { listed: keeper, renamed: owner } }\n",
    ],
    ["both: one of them is unknown", "keptBy: 1\nstandingMinistry: 2\n", "keptBy: 1\nstandingMinistry: 2\n"],
    [
      "elsewhere they are only words",
      "title: { en: standing-ministry }\nnotes: |\n  standingMinistry:\n",
      "title: { en: standing-ministry }\nnotes: |\n  standingMinistry:\n",
    ],
  ])("%s", (_, before, after) => {
    expect(withoutFormerWords(before)).toBe(after);
    expect(withoutFormerWords(after)).toBe(after);
  });

  test("by migrate, and by fmt", () => {
    const { changes } = migrateFiles(new Map([[SETTINGS, FORMER]]), SCHEMA_VERSION, SCHEMA_VERSION, []);
    expect(changes.get(SETTINGS)).toContain("\nkeptBy: # who keeps it\n");
    const formatted = formatFile(SETTINGS, FORMER);
    expect("text" in formatted && formatted.text).toMatch(/\nkeptBy:[\s\S]*renamed: keeper # so\n/);
  });
});

test("the open data of a catalogue keep the codes that it published", async () => {
  vi.stubEnv("CATALOGUE_CONFIGURED", JSON.stringify({ publishedCodes: { keeper: "secretariat", "name-convener": "name-panel" } }));
  onTestFinished(() => void vi.unstubAllEnvs());
  onTestFinished(freshModules());
  const { byPublishedCode, publishedNext } = await import("../../scripts/catalogue/published-codes.ts");
  expect(publishedNext({ next: { actor: "keeper", task: "name-convener" } })).toEqual({ actor: "secretariat", task: "name-panel" });
  expect(publishedNext({ next: { actor: "owner", task: "launch" } })).toEqual({ actor: "owner", task: "launch" });
  expect(byPublishedCode({ keeper: "The keeper", owner: "The owner" })).toEqual({ secretariat: "The keeper", owner: "The owner" });
});
