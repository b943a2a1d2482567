/** What depends on the settings waits for them: no advice is given by languages and choices that may not be the catalogue's. */
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { checkFiles } from "../../scripts/check/check.ts";
import { inForm } from "../../scripts/records/in-form.ts";
import { DATA_KINDS, FILE_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { overlaid } from "../overlay.ts";
import { freshModules } from "../typescript.mjs";

const SETTINGS = "platforms/_registers/settings.yml";
const RECORD = "platforms/to-chim/platform.md";

/** The base with its settings changed, and a record in a language that it has not, with a group that it may have. */
function found(change: (settings: string) => string | undefined) {
  const files = overlaid("base").flatMap(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const changed =
      path === SETTINGS
        ? change(text)
        : path === RECORD
          ? text.replace(/^name: .*$/m, "name: { en: Nest }").replace(/^group: .*$/m, "group: own")
          : text;
    return changed === undefined ? [] : [{ path, bytes: new TextEncoder().encode(changed) }];
  });
  const { problems, undecided } = checkFiles(files, { today: "2026-11-24" });
  return { undecided, said: problems.map(({ path, rule }) => `${path === SETTINGS ? "settings" : path} ${rule}`) };
}

describe("nothing that depends on them is told while", () => {
  test.each<[string, (settings: string) => string | undefined, string]>([
    ["there are none", () => undefined, "file-missing"],
    ["they are empty", () => "", "key-missing"],
    ["they are no YAML", (text) => `${text}names: [\n`, "frontmatter-syntax"],
    ["a field is there twice", (text) => `${text}title: { vi: A }\n`, "key-duplicate"],
    ["the languages are no list", (text) => `${text}languages: en\n`, "value-type"],
    ["a language is none", (text) => `${text}languages: [ en, fr ]\n`, "value-choice"],
    ["there is no language", (text) => `${text}languages: []\n`, "value-count"],
    ["what may be chosen is not known", (text) => `${text}names: { groups: [ own ] }\n`, "value-type"],
  ])("%s", (_, change, rule) => {
    const { undecided, said } = found(change);
    expect([undecided, [...new Set(said)]]).toEqual([true, [`settings ${rule}`]]);
  });

  test("another part of them is wrong: all is told, theirs first", () => {
    const { undecided, said } = found((text) => `${text}quorum: 0\n`);
    expect([undecided, said[0]]).toEqual([false, "settings value-range"]);
    expect(said).toContain(`${RECORD} key-missing`);
  });
});

test("what is wrong in form hides nothing of what is wrong in meaning", () => {
  const { said } = found((text) => `${text.replace("Asia/Ho_Chi_Minh", "Asia/Nowhere")}quorum: 0\nconvenedBy: NOPE\nsteps: [ revoked ]\n`);
  expect(said.filter((one) => one.startsWith("settings"))).toEqual([
    "settings time-zone-unknown",
    "settings value-range",
    "settings agency-unknown",
    "settings step-order",
  ]);
});

/** Every node of a schema. */
const nodesOf = (node: SchemaNode): SchemaNode[] => [
  node,
  ...[...Object.values(node.properties ?? {}), ...[node.items, node.additionalProperties].filter((one) => typeof one === "object")].flatMap(
    nodesOf,
  ),
];

test("no pattern is without words for what it wants", () => {
  const patterns = FILE_KINDS.flatMap((kind) => nodesOf(RECORD_KINDS[kind].schema)).filter(({ pattern }) => pattern !== undefined);
  expect(patterns.filter((node) => node["x-form"] === undefined)).toEqual([]);
  expect(patterns.length).toBeGreaterThan(20);
});

test("every code of an agency is looked up, and no text that people write may be blanks alone", () => {
  const texts = DATA_KINDS.flatMap((kind) => nodesOf(RECORD_KINDS[kind].schema)).filter(({ type }) => type === "string");
  expect(texts.filter((node) => node.pattern?.includes("[A-ZĐ][A-ZĐa-z0-9]*") && node["x-control"] !== "agency")).toEqual([]);
  expect(texts.filter((node) => !(node.minLength || node.pattern || node.format || node.enum))).toEqual([]);
});

test.each([
  ["host", "GOV.example", "gov.example"],
  ["host", "https://gov.example/x", "gov.example"],
  ["host", "*.gov.example:8080", "gov.example"],
  ["host", "chính-phủ.vn", "xn--chnh-ph-8ya5810e.vn"],
  ["colour", "#FA0", "#ffaa00"],
  ["telephone", "00 84 (24) 1234-567", "+84241234567"],
  ["login", "@someone", "someone"],
  ["code", "bkh cn", "BKHCN"],
] as const)("%s %s is nearly %s", (form, text, near) => expect(inForm(form, text)).toBe(near));

test("a way of numbering that is none stops no command, so that the check can say so", async () => {
  vi.stubEnv("CATALOGUE_CONFIGURED", JSON.stringify({ numbers: { constructor: "QĐ", first: "constructor" } }));
  onTestFinished(() => void vi.unstubAllEnvs());
  onTestFinished(freshModules());
  const { NUMBER_EXAMPLE, NUMBER_EXAMPLES } = await import("../../scripts/records/schema/numberings.ts");
  expect(NUMBER_EXAMPLE).toBe(NUMBER_EXAMPLES.serial);
});

test("what a catalogue has switched off says so, and how to switch it on", async () => {
  vi.stubEnv("CATALOGUE_CONFIGURED", JSON.stringify({ languages: ["en"], unusedFields: ["owner", "nofield"], unusedStages: ["planned"] }));
  onTestFinished(() => void vi.unstubAllEnvs());
  onTestFinished(freshModules());
  const { validate } = await import("../../scripts/records/validate.ts");
  const { STAGE_FACTS, STEPS_IN_ORDER } = await import("../../scripts/catalogue/stages.ts");
  const events = [{ date: "2026-01-01", type: "planned", document: { number: "1" } }];
  const said = validate("platform", {
    name: { en: "A", vi: "B" },
    owner: "BMT",
    events,
    sources: [{ title: "A", url: "https://a.example/" }],
  });
  expect(said.map(({ message, fix }) => `${message.en} ${fix?.en}`).sort()).toEqual([
    "The field “owner” is switched off in this catalogue. To use it, take “owner” out of unusedFields in the settings; else delete it here.",
    "Type: “planned” is switched off in this catalogue. To use it, take “planned” out of unusedStages in the settings; else delete it here.",
    "Vietnamese is not a language of this catalogue. Remove this part. Whoever maintains the catalogue can add the language “vi” in its settings, or take it out everywhere with `npx catalogue languages … --remove`.",
  ]);
  // In the list itself a name that does not exist is unknown, not switched off: the names to choose from are given.
  const unknown = validate("settings", { unusedFields: ["nofield"] }).find(({ rule }) => rule === "value-choice");
  expect(`${unknown?.message.en} ${unknown?.fix?.en}`).toMatch(/^(?!.*switched off).*nofield.*abbreviation/);
  const known = { hasOwner: true, hasConvener: true, hasCriteria: true };
  expect(STAGE_FACTS.listed.next(known)).toBe("launch");
  expect(STEPS_IN_ORDER).not.toContain("planned");
});

test.each([
  [{ languages: ["fr"], titledIn: ["en"] }, ["en"], false],
  [{ languages: ["en", "fr"], titledIn: ["en"] }, ["en"], false],
  [{ languages: ["fr"], titledIn: ["fr"] }, ["vi", "en"], true],
])("a catalogue that names a language which is not offered is spoken to in that of its title: %j", async (configured, langs, open) => {
  vi.stubEnv("CATALOGUE_CONFIGURED", JSON.stringify(configured));
  onTestFinished(() => void vi.unstubAllEnvs());
  onTestFinished(freshModules());
  const { IS_LANG_OPEN, LANGS } = await import("../../scripts/text/languages.ts");
  expect([LANGS, IS_LANG_OPEN]).toEqual([langs, open]);
});
