/**
 * Nothing of a record gets lost on its way to the site. What must be there is read from the files themselves, so that no
 * expected output, however it came about, can bless a loss: every value of every record of the demonstration is in its
 * JSON as it was written, and on its page in both languages as often as the record has it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { WORDS } from "../../site/i18n/words.ts";
import { DEMO_LEDGER, ROOTS, sharedSite } from "./built.ts";
import { pagesOf, textsOf } from "./documents.ts";
import { type Fields, type Lang, type Leaf, leavesOf, looksOf, readFields, slugOf } from "./record-values.ts";

const DEMO = ROOTS.demo;

interface Recorded {
  /** "platform", "assessment": what is asked of its values. */
  readonly kind: string;
  /** "nen-tang/x/" */
  readonly page: string;
  readonly json: string;
  /** Where in the JSON it stands. */
  readonly pick: (json: never) => unknown;
  readonly data: Fields;
  /** The part of it that the page shows; absent: all of it. */
  readonly shown?: Fields;
  readonly body?: string;
}

const register = (name: string) => readFields<readonly Fields[]>(join(DEMO, `platforms/_registers/${name}.yml`)).data;
const settings = readFields(join(DEMO, "platforms/_registers/settings.yml")).data;

function platformRecords(id: string): Recorded[] {
  const folder = join(DEMO, "platforms", id);
  const [page, json] = [`nen-tang/${id}/`, `api/v1/platforms/${id}.json`];
  const read = (name: string) => (existsSync(join(folder, name)) ? [readFields(join(folder, name))] : []);
  const decisions = existsSync(join(DEMO_LEDGER, "decisions", id)) ? readdirSync(join(DEMO_LEDGER, "decisions", id)) : [];
  const dates = existsSync(join(folder, "assessments")) ? readdirSync(join(folder, "assessments")).sort() : [];
  type Json = {
    data: object;
    body: string;
    plan: { data: object };
    decisions: readonly { pull?: number; changed?: unknown; signed?: boolean }[];
    assessments: readonly { date: string; data: object }[];
  };
  const at = (kind: string, file: { data: Fields; body: string }, pick: (json: Json) => unknown): Recorded => ({
    kind,
    page,
    json,
    pick,
    ...file,
  });
  return [
    ...read("platform.md").map((file) => at("platform", file, (json) => json)),
    ...read("plan.md").map((file) => at("plan", file, ({ plan }) => plan)),
    ...decisions.map((name) => {
      const data: Fields = JSON.parse(readFileSync(join(DEMO_LEDGER, "decisions", id, name), "utf8"));
      return at("decision", { data, body: "" }, ({ decisions }) => {
        const { changed, signed, ...decided } = decisions.find(({ pull }) => pull === data.pull) ?? {};
        return { data: decided };
      });
    }),
    ...dates.flatMap((name) =>
      read(`assessments/${name}`).map((file) =>
        at("assessment", file, ({ assessments }) => assessments.find(({ date }) => `${date}.md` === name)),
      ),
    ),
  ];
}

/** A record of a register has its page and its file by the same name. */
const listed = (kind: string, folder: string, api: string, slug: string, file: { data: Fields; body?: string }): Recorded => ({
  kind,
  page: `${folder}/${slug}/`,
  json: `api/v1/${api}/${slug}.json`,
  pick: (json) => json,
  ...file,
});

const platforms = readdirSync(join(DEMO, "platforms")).filter((name) => name !== "_registers");
const criteria = readdirSync(join(DEMO, "criteria")).map((name) => name.replace(/\.md$/, ""));
const RECORDS: readonly Recorded[] = [
  ...platforms.flatMap(platformRecords),
  ...criteria.map((id) => listed("criteria", "tieu-chi", "criteria", id, readFields(join(DEMO, `criteria/${id}.md`)))),
  ...register("agencies").map((data) => listed("agency", "co-quan", "agencies", slugOf(String(data.code)), { data })),
  ...register("documents").flatMap((data) => {
    const slug = slugOf(`${data.number}-${data.date}`);
    const { list, ...others } = data;
    const [document, page] = [
      listed("document", "van-ban", "documents", slug, { data }),
      listed("list", "danh-muc", "documents", slug, { data }),
    ];
    if (!list) return [document];
    // The list that a document issues has a page of its own.
    return [
      { ...document, shown: others },
      { ...page, data: list as Fields, pick: (json: { data: Fields }) => ({ data: json.data.list }) },
    ];
  }),
];

/** What pages do not show, and why not; list places are `#`, codes of criteria `*`. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  "agency github.logins.#": "accounts that the bot asks, of no use to readers",
  "agency github.team": "the same",
  "criteria criteria.#.gate": "the rule by which a gate is counted; gates stand apart, under a heading of their own",
  "criteria criteria.#.measure": "the name by which measures of several sets are compared",
  "criteria criteria.#.metric": "which usage values are counted; the title says it in words",
  "decision commit": "what was merged; the page leads to the pull request and to what the votes were given on",
  "decision platform": "the page itself",
  "criteria potentialTrack.mayMiss.#": "the measure again; the page says it by the criterion",
};

/** What is said in words of the page. */
const SAID: Readonly<Record<string, (value: never, lang: Lang) => string>> = {
  "platform usage.#.approximate": (_, lang) => WORDS[lang].known.use.hedged.about.replace("{value}", "").trim(),
  "platform usage.#.hedge": (value, lang) =>
    (WORDS[lang].known.use.hedged as Readonly<Record<string, string>>)[value]?.replace("{value}", "").trim() ?? "",
  "platform events.#.operation.already": (_, lang) => WORDS[lang].known.use.already,
  "agency codeSourced": (_, lang) => WORDS[lang].registers.agency.codeOwn,
  "decision head": (value) => String(value).slice(0, 7),
  "decision files.#.path": (value) => String(value).split("/").slice(2).join("/"),
  "decision files.#.sha256": (value) => String(value).slice(0, 12),
  "decision pull": (value) => `#${value}`,
  "decision reached": (value, lang) => WORDS[lang].platform.decision[value ? "reached" : "notReached"],
  "criteria periods.coversPotential": (_, lang) => WORDS[lang].registers.criteria.coversPotential,
  "criteria criteria.#.evidence": (value, lang) => WORDS[lang].registers.criteria.evidence[value],
  "criteria criteria.#.notApplicable": (value, lang) => WORDS[lang].registers.criteria.notApplicable[value],
  "platform usage.#.unit": (value, lang) => (value === "vnd" ? { vi: "đồng", en: "VND" }[lang] : value),
  "criteria criteria.#.threshold.unit": (value, lang) => (lang === "vi" ? ({ hours: "giờ", seconds: "giây" }[value] ?? value) : value),
};

type Named = { readonly code?: string; readonly id?: string; readonly name: Readonly<Record<Lang, string>> };
/** Names that the registers give to codes. */
const NAMED = new Map(
  ([...register("agencies"), ...register("domains"), ...(settings.documentTypes as readonly Fields[])] as unknown as readonly Named[]).map(
    ({ code, id, name }) => [id ?? code, name] as const,
  ),
);

describe("the demonstration", () => {
  let folder: string;
  const pages = new Map<string, { text: string; attributes: readonly string[] }>();
  beforeAll(async () => {
    folder = await sharedSite("demo");
    for (const { path, elements } of pagesOf(folder)) {
      const body = elements.filter(({ tagName }) => tagName === "body").flatMap((element) => textsOf(element));
      const attributes = elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
      pages.set(path, { text: body.join("").replace(/\s+/g, " "), attributes });
    }
  });

  test("has records of every kind", () => {
    const kinds = ["platform", "plan", "assessment", "criteria", "agency", "document", "list", "decision"];
    expect(kinds.filter((kind) => RECORDS.filter((one) => one.kind === kind).length < 2)).toEqual([]);
  });

  test.each(RECORDS.map((one) => [one.json, one.kind, one] as const))("%s holds the %s as it was written", (_, _kind, one) => {
    const { data, body = "" } = one.pick(JSON.parse(readFileSync(join(folder, one.json), "utf8")) as never) as Partial<Recorded>;
    expect({ data, body: body.trim() }).toEqual({ data: one.data, body: one.body ?? "" });
  });

  describe.each(["vi", "en"] as const)("in %s", (lang) => {
    test.each([...new Set(RECORDS.map(({ page }) => page))])("%s shows every value, as often as its records have it", (path) => {
      const page = pages.get(lang === "en" ? `en/${path}` : path);
      if (!page) throw new Error("no page");
      const records = RECORDS.filter((one) => one.page === path);
      const wanted = records.flatMap(({ kind, data, shown = data, body = "" }) => [
        ...leavesOf(shown).flatMap((leaf) => wantedOf(kind, leaf, lang)),
        ...piecesOf(body).map((piece) => ({ key: `${kind} body`, looks: [piece] })),
      ]);
      const missing = wanted.filter(({ looks }) => {
        const wantedTimes = wanted.filter((other) => other.looks[0] === looks[0]).length;
        return timesShown(looks, page) < wantedTimes;
      });
      expect(missing.map(({ key, looks }) => `${key}: ${looks[0]}`)).toEqual([]);
    });
  });
});

/** In the text, or else as an attribute: the address of a link, a machine's form of a date. */
function timesShown(
  looks: readonly string[],
  { text, attributes }: { readonly text: string; readonly attributes: readonly string[] },
): number {
  const inText = looks.map((look) => text.split(look).length - 1);
  const ends = looks.map((look) => `/${slugOf(look)}/`);
  const inAttributes = attributes.filter((value) => looks.includes(value) || ends.some((end) => value.endsWith(end)));
  return Math.max(...inText, inAttributes.length);
}

/** Runs of words in Markdown between its marks. */
const piecesOf = (body: string): string[] =>
  body
    .split(/https?:[^)\s]*|^\s*(?:[-#]+|\d+\.)\s|[*_`|[\]()]+|-{3,}|\n/gm)
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter((piece) => /\p{L}/u.test(piece));

function wantedOf(kind: string, { path, value }: Leaf, lang: Lang): { key: string; looks: string[] }[] {
  const key = `${kind} ${path.replace(/\.\d+(?=\.|$)/g, ".#").replace(/^results\.[^.]+/, "results.*")}`;
  if (key in NOT_SHOWN || path.endsWith(lang === "vi" ? ".en" : ".vi")) return [];
  const said = SAID[key]?.(value as never, lang);
  const name = NAMED.get(String(value))?.[lang];
  return [{ key, looks: said === undefined ? [...looksOf(value, lang), ...(name ? [name] : [])] : [said] }];
}
