/**
 * Nothing of a record gets lost on its way to the site. What must be there is read from the files themselves, so that no
 * expected output, however it came about, can bless a loss: every value of every record of the demonstration is in its
 * JSON as it was written, and on its page in both languages as often as the record has it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { DEMO_LEDGER, ROOTS, sharedSite } from "./built.ts";
import { pagesOf, textsOf } from "./documents.ts";
import { type Fields, type Lang, leavesOf, readFields, slugOf } from "./record-values.ts";
import { missingOn, type Names, wantedOf } from "./shown-values.ts";

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
/** A set has its page; until when and who is asked for comments stands with those, on a page of their own. */
function criteriaRecords(id: string): Recorded[] {
  type Json = { readonly data: Fields; readonly comments: readonly { readonly id: string }[] };
  const file = readFields(join(DEMO, `criteria/${id}.md`));
  const { commentPeriod, ...shown } = file.data;
  const set = { ...listed("criteria", "tieu-chi", "criteria", id, file), shown };
  const apart = (kind: string, own: { data: Fields; body?: string }, pick: (json: Json) => unknown): Recorded => ({
    ...{ kind, page: `${set.page}y-kien/`, json: set.json, pick },
    ...own,
  });
  const folder = join(DEMO, `criteria/${id}/comments`);
  return [
    set,
    ...(commentPeriod
      ? [apart("criteria", { data: { commentPeriod } }, ({ data }) => ({ data: { commentPeriod: data.commentPeriod } }))]
      : []),
    ...(existsSync(folder) ? readdirSync(folder) : []).map((name) =>
      apart("comments", readFields(join(folder, name)), ({ comments }) => comments.find((one) => `${one.id}.md` === name)),
    ),
  ];
}
const criteria = readdirSync(join(DEMO, "criteria")).flatMap((name) => (name.endsWith(".md") ? name.slice(0, -3) : []));
const RECORDS: readonly Recorded[] = [
  ...platforms.flatMap(platformRecords),
  ...criteria.flatMap(criteriaRecords),
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

type Named = { readonly code?: string; readonly id?: string; readonly name: Readonly<Record<Lang, string>> };
/** Names that the registers give to codes. */
const NAMED: Names = new Map(
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
        ...leavesOf(shown).flatMap((leaf) => wantedOf(kind, leaf, lang, NAMED)),
        ...piecesOf(body).map((piece) => ({ key: `${kind} body`, looks: [piece] })),
      ]);
      expect(missingOn(page, wanted)).toEqual([]);
    });
  });
});

/** Runs of words in Markdown between its marks. */
const piecesOf = (body: string): string[] =>
  body
    .split(/https?:[^)\s]*|^\s*(?:[-#]+|\d+\.)\s|[*_`|[\]()]+|-{3,}|\n/gm)
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter((piece) => /\p{L}/u.test(piece));
