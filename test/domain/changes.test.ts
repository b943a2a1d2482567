/** No field can change untold: any place of any record changed, taken away or put back gives a sentence that names it. */
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { compareCatalogues } from "../../scripts/history/changes/changes.ts";
import { DATA_KINDS, type FileKind, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { validate } from "../../scripts/records/validate.ts";
import { demoOn } from "../demo-on.ts";
import { childOf, fullValue, type Path, places, type Random, randomFrom, withValue } from "../values.ts";

const SEED = 20261126;
type Data = Readonly<Record<FileKind, unknown>>;

const schemaOf = (kind: FileKind) => RECORD_KINDS[kind].schema;
const dataFrom = (random: Random): Data =>
  Object.fromEntries(DATA_KINDS.map((kind) => [kind, fullValue(schemaOf(kind), random)])) as unknown as Data;

/** A catalogue of one record of each kind; what is derived is the same on both sides. */
function catalogueOf(data: Data): Catalogue {
  const file = (kind: FileKind) => ({ path: kind, data: data[kind], body: "" });
  const list = (kind: FileKind) => (data[kind] as object[]).map((entry) => ({ data: entry }));
  const platform = {
    ...{ id: "a", ...file("platform"), plan: file("plan"), assessments: [{ date: "2026-01-01", ...file("assessment") }] },
    ballots: [{ date: "2026-01-01", member: "m", ...file("ballot") }],
    lifecycle: { stage: "listed" },
  };
  return {
    ...{ today: "2026-11-26", settings: data.settings, domains: data.domains, synonyms: data.synonyms },
    ...{ agencies: list("agencies"), documents: list("documents"), platforms: [platform] },
    lists: [],
    texts: [{ name: "guide", lang: "vi", ...file("text") }],
    criteria: [{ id: "s", ...file("criteria"), platforms: [], extendedBy: [], comments: [{ key: "a", ...file("comments") }] }],
  } as unknown as Catalogue;
}

const sentences = (old: Data, now: Data): string[] => {
  const { changes } = compareCatalogues(catalogueOf(old), catalogueOf(now));
  return changes.flatMap(({ sentence }) => [sentence.vi, sentence.en]);
};

/** Titles of the fields on the way to a place. */
function titlesTo(kind: FileKind, path: Path): string[] {
  let node = schemaOf(kind);
  return path.flatMap((step) => {
    node = typeof step === "number" ? (node.items ?? {}) : childOf(node, step);
    return node["x-title"] ? [node["x-title"].vi.toLowerCase(), node["x-title"].en.toLowerCase()] : [];
  });
}

/** What makes an entry another one, or a draft an issued set, is told as that. */
const TOLD_AS_A_WHOLE = /^(?:Thêm|Xóa|Added|Removed|Ban hành theo|Issued by) /;
const isNamed = (told: readonly string[], titles: readonly string[]): boolean =>
  told.some((sentence) => TOLD_AS_A_WHOLE.test(sentence) || titles.some((title) => sentence.toLowerCase().includes(title)));

describe.each(DATA_KINDS)("%s", (kind) => {
  const random = randomFrom(SEED);
  const data = dataFrom(random);

  test("the made-up record fits its schema", () => expect(validate(kind, data[kind])).toEqual([]));

  test("any field", () => {
    const untold = places(schemaOf(kind), data[kind]).flatMap(({ path, node }) =>
      [fullValue(node, random), undefined].flatMap((value) => {
        const other = { ...data, [kind]: withValue(data[kind], path, value) };
        if (JSON.stringify(other[kind]) === JSON.stringify(data[kind]) || validate(kind, other[kind]).length > 0) return [];
        const [to, back] = [sentences(data, other), sentences(other, data)];
        const titles = titlesTo(kind, path);
        const isPlain = [...to, ...back].every((sentence) => !/\{"|(?:Đổi|Changed) *:|: (.+) → \1(?:;|$)/.test(sentence));
        return isPlain && isNamed(to, titles) && isNamed(back, titles) ? [] : [`${path.join(".")}: ${to.join("; ")} | ${back.join("; ")}`];
      }),
    );
    expect(untold).toEqual([]);
  });

  test("another order, where order means something", () => {
    const silent = places(schemaOf(kind), data[kind]).flatMap(({ path, node }) => {
      const list = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)?.[step], data[kind]);
      if (node.type !== "array" || !Array.isArray(list) || list.length < 2) return [];
      const other = { ...data, [kind]: withValue(data[kind], path, [...list].reverse()) };
      return validate(kind, other[kind]).length > 0 || sentences(data, other).length > 0 ? [] : [path.join(".")];
    });
    expect(silent).toEqual([]);
  });

  test("no change, no sentence", () => expect(sentences(data, structuredClone(data))).toEqual([]));
});

test("an event or a figure that is put right is one thing that changed, with what did", () => {
  const data = dataFrom(randomFrom(SEED));
  const platform = data.platform as { readonly events: readonly object[]; readonly usage: readonly object[] };
  const noted = (items: readonly object[]) =>
    items.map((item, index) => (index === 0 ? { ...item, note: { vi: "Đối chiếu lại." } } : item));
  const to = { ...data, platform: { ...platform, events: noted(platform.events), usage: noted(platform.usage) } };
  const vietnamese = sentences(data, to).filter((_, index) => index % 2 === 0);
  expect(vietnamese).toEqual([
    expect.stringMatching(/^Sửa sự kiện: .+: ghi chú$/),
    expect.stringMatching(/^Sửa số liệu sử dụng .+: ghi chú$/),
  ]);
});

test("of an event that is put right, which value became which", () => {
  const data = dataFrom(randomFrom(SEED));
  const platform = data.platform as { readonly events: readonly object[] };
  const by = (number: string) => {
    const [first, ...others] = platform.events;
    return { ...data, platform: { ...platform, events: [{ ...first, document: { number } }, ...others] } };
  };
  expect(sentences(by("77/QĐ-BMT"), by("55/QĐ-BMT"))[0]).toMatch(/^Sửa sự kiện: .+: đổi .+: “77\/QĐ-BMT” → “55\/QĐ-BMT”$/);
});

test("a record that has errors now is not said to be gone, and nothing follows from it", () => {
  const [before, after] = [demoOn("2026-11-24"), demoOn("2026-11-24")];
  const [one, ...rest] = after.platforms;
  const ids = new Set(before.platforms.map(({ id }) => id));
  const compared = (there: Parameters<typeof compareCatalogues>[2]) => compareCatalogues(before, { ...after, platforms: rest }, there);
  const { changes, impact } = compared({ before: ids, after: ids });
  expect(changes.map(({ sentence }) => sentence.vi)).toEqual([
    `Hồ sơ “${one?.data.name.vi}” có lỗi, không đọc được, nên chưa so sánh được`,
  ]);
  expect(impact).toEqual([]);
  const gone = compared({ before: ids, after: new Set(rest.map(({ id }) => id)) });
  expect([gone.changes[0]?.sentence.en, gone.impact.length]).toEqual([expect.stringMatching(/^Removed the platform /), 1]);
});
