/** Whoever has no account sends the letter: each value of a record, in every language, is in what they review, print and send. */
import { describe, expect, test } from "vitest";
import { DRAFT_KINDS, type DraftKind, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { LANGS, type Lang, MAIN_LANG, otherLangs } from "../../scripts/text/languages.ts";
import { draftAnswers } from "../../site/browser/editor/answers.ts";
import { annexOf, letterOf, linesBelow, linesOf } from "../../site/browser/editor/paper-of.ts";
import { writeDocument } from "../../site/docx/letter.ts";
import { textOfLine } from "../../site/views/papers/paper.ts";
import { fullValue, type Path, places, randomFrom } from "../values.ts";
import { ROOTS } from "./built.ts";
import { linesOfPapers, readBack } from "./letter-lines.ts";
import { deskIn, onDesk } from "./on-paper.ts";
import { looksOf, type Value } from "./record-values.ts";

const desk = deskIn(ROOTS.demo);
const BODY = "Đoạn mô tả riêng.";
const fileOf = (data: unknown, body: string) => `---\n${JSON.stringify(data)}\n---\n${body}\n`;
type Fields = Readonly<Record<string, unknown>>;

/** A record with a value under every key; of its figures one has in words how sure it is. */
function full(kind: DraftKind, seed: number): Fields {
  const { usage, ...made } = fullValue(RECORD_KINDS[kind].schema, randomFrom(seed)) as Fields & { readonly usage?: readonly Fields[] };
  return usage ? { ...made, usage: usage.map(({ hedge, ...one }, index) => (index === 0 ? { ...one, hedge } : one)) } : made;
}

type Job = Parameters<typeof onDesk>[1] & { readonly wanted: readonly unknown[] };
const ID = "nen-tang-moi";
const DAY = "2026-09-08";
const MEMBER = "chu-tich";

/** Each of the jobs, with the records all of whose values go out. */
function jobs(): Readonly<Record<string, Job>> {
  const [old, now, plan, assessment, criteria, sheet, comments] = [
    ...[
      full("platform", 3),
      full("platform", 4),
      full("plan", 5),
      full("assessment", 16),
      full("criteria", 7),
      full("ballot", 8),
      full("comments", 9),
    ],
  ] as const;
  const [set, { criteria: listed }] = Object.entries(desk.known.criteria).find(([, { kind }]) => kind === "set") as never as [
    string,
    { criteria: Fields[] },
  ];
  const [one, other] = Object.values(assessment.results as Fields);
  const scored = { ...assessment, criteria: set, results: { [String(listed[0]?.id)]: one, [String(listed.at(-1)?.id)]: other, LẠ1: one } };
  const published = new Map([[`platforms/${ID}/platform.md`, fileOf(old, "")]]);
  const open = {
    criteria: set,
    method: "council",
    assessors: [{ organisation: "Bộ Mây Trắng", role: "chair", member: MEMBER }],
    ballots: { until: DAY },
    results: { X: { verdict: "unknown" } },
  };
  const judged = {
    ...sheet,
    results: { [String(listed[0]?.id)]: Object.values(sheet.results as Fields)[0], LẠ1: Object.values(sheet.results as Fields)[0] },
  };
  const both = { ...old, usage: [...(old.usage as unknown[]), ...(now.usage as unknown[])] };
  const platform = { kind: "platform", entry: ID, published } as const;
  return {
    platform: { task: "platform", kind: "platform", text: fileOf(now, BODY), wanted: [now] },
    correct: { task: "correct", ...platform, text: fileOf(now, BODY), wanted: [now, old] },
    usage: { task: "usage", ...platform, text: fileOf(both, ""), wanted: [{ usage: now.usage }] },
    plan: { task: "plan", kind: "plan", entry: ID, published, text: fileOf(plan, BODY), wanted: [plan] },
    assessment: {
      task: "assessment",
      kind: "assessment",
      entry: ID,
      date: DAY,
      published,
      text: fileOf(assessment, BODY),
      wanted: [assessment],
    },
    "assessment by a set": {
      ...{ task: "assessment", kind: "assessment", entry: ID, date: DAY, published, text: fileOf(scored, BODY) },
      wanted: [scored],
    },
    "a sheet whose assessment is not known": {
      ...{ task: "ballot", kind: "ballot", entry: ID, date: DAY, member: MEMBER, published, text: fileOf(sheet, BODY) },
      wanted: [sheet],
    },
    "a sheet": {
      ...{ task: "ballot", kind: "ballot", entry: ID, date: DAY, member: MEMBER, text: fileOf(judged, BODY) },
      published: new Map([...published, [`platforms/${ID}/assessments/${DAY}.md`, fileOf(open, "")]]),
      wanted: [judged],
    },
    comments: { task: "comments", kind: "comments", entry: set, text: fileOf(comments, BODY), wanted: [comments] },
    criteria: { task: "criteria", kind: "criteria", text: fileOf(criteria, BODY), wanted: [criteria] },
  };
}

const JOBS = jobs();

interface Wanted {
  readonly place: string;
  readonly looks: readonly string[];
}

/** What a value looks like: as it is, as it is called, or, of yes and no, that it is said. */
function wantedOf(kind: DraftKind, data: unknown, lang: Lang): Wanted[] {
  return places(RECORD_KINDS[kind].schema, data).flatMap(({ path, node }) => {
    const value = path.reduce<unknown>((of, step) => (of as Fields | undefined)?.[step], data) as Value;
    if (typeof value === "object") return [];
    const place = path.join(".");
    if (typeof value === "boolean") return value ? [{ place, looks: [saidOf(path, node, lang)] }] : [];
    const named = node["x-names"]?.[String(value)]?.[lang] ?? desk.known.criteria[String(value)]?.title[lang];
    return [{ place, looks: [...(named ? [named, named.toLowerCase()] : []), ...looksOf(value, lang)] }];
  });
}

/** That a figure is about right is said before it. */
const saidOf = (path: Path, node: SchemaNode, lang: Lang): string => (path.at(-1) === "approximate" ? "" : (node["x-title"]?.[lang] ?? ""));

const absent = (lines: readonly string[], wanted: readonly Wanted[]): string[] => {
  const all = lines.join("\n");
  return wanted.filter(({ looks }) => !looks.some((look) => all.includes(look))).map(({ place, looks }) => `${place}: ${looks[0]}`);
};

test("there is a job of each kind of draft", () => {
  expect(new Set(Object.values(JOBS).map(({ kind }) => kind))).toEqual(new Set(DRAFT_KINDS));
});

test.each(Object.entries(JOBS))("the review folds nothing that is new, and says what is: %s", (_, job) => {
  const { draft, judged, config, known } = onDesk(desk, job);
  const topics = draftAnswers(draft, judged, config, known);
  const said = topics.flatMap(({ answers }) => answers.flatMap(({ change }) => change ?? []));
  // Nothing of a record that is not there yet is published, whatever else of its platform is.
  const isPublished = draft.published.has(judged.path);
  expect(topics.filter(({ isNew }) => isNew).length).toBe(job.task === "usage" ? 1 : topics.length);
  expect(new Set(said)).toEqual(new Set(!isPublished ? [] : job.task === "usage" ? ["added"] : ["added", "changed"]));
});

test("below its name an item does not say that again, nor is a text that is left in another language passed over", () => {
  const id = "nen-tang-ve-duong-sat-tren-may";
  const published = desk.published(id);
  const text = desk.text(`platforms/${id}/platform.md`).replace(/summary:\n {2}vi: .*\n/, "summary:\n  vi: Bán vé tàu.\n");
  const paper = onDesk(desk, { task: "correct", kind: "platform", entry: id, published, text });
  const answers = draftAnswers(paper.draft, paper.judged, paper.config, paper.known).flatMap((one) => one.answers);
  expect(answers.filter(({ kept }) => kept).map((one) => [one.id, one.kept])).toEqual([["f-summary", ["en"]]]);
  const events = answers.filter(({ id }) => id.startsWith("f-events-")).map(({ id }) => Number(id.split("-")[2]));
  expect(events.length).toBeGreaterThan(2);
  expect(events, "the newest first, as where they are written").toEqual([...events].sort((one, other) => other - one));
  const items = answers.filter(({ title }) => title.includes(" · "));
  expect(items.length).toBeGreaterThan(5);
  for (const { title, node, value } of items) {
    const parts = linesBelow(title, node, value, paper).flatMap((line) => textOfLine(line).split("; "));
    expect(parts.filter((part) => title.split(" · ").includes(part))).toEqual([]);
  }
});

/** The lines of each way by which a draft leaves a person's hands. */
function waysOf(job: Job, lang: Lang) {
  const paper = onDesk(desk, job, lang);
  const { draft, judged, config, known } = paper;
  const reviewed = draftAnswers(draft, judged, config, known).flatMap(({ answers }) =>
    answers.flatMap(({ title, node, value, before }) => [
      title,
      ...[linesBelow(title, node, value, paper), linesOf(node, before, paper)].flat().map(textOfLine),
    ]),
  );
  const letter = letterOf(paper);
  return { letter, lines: { reviewed, printed: linesOfPapers([annexOf(paper)]), sent: linesOfPapers(letter.papers) } };
}

describe.each(Object.entries(JOBS))("%s", (_, job) => {
  const isWhole = (lang: Lang) => () => {
    const all = job.wanted.flatMap((data) => wantedOf(job.kind, data, lang));
    expect(all.length).toBeGreaterThan(5);
    for (const [way, lines] of Object.entries(waysOf(job, lang).lines)) {
      expect(absent(lines, all), way).toEqual([]);
      if (job.text.includes(BODY)) expect(lines.join("\n"), way).toContain(BODY);
    }
  };
  test("every value is reviewed, printed and sent, in every language", isWhole(MAIN_LANG));
  // Their pages are made by the same lines.
  for (const lang of otherLangs(MAIN_LANG)) test(`the same on the pages in ${lang}`, { tags: ["release"] }, isWhole(lang));

  test("the document that a word processor reads says the same", { tags: ["release"] }, async () => {
    for (const lang of LANGS) {
      const { letter, lines } = waysOf(job, lang);
      expect(await readBack(await writeDocument(letter))).toEqual(lines.sent);
    }
  });
});
