/** What leaves by letter names things by their names: no id of the tables, of a measure, a group, a type of event, stands alone in a line or cell of it. */
import { describe, expect, test } from "vitest";
import { DRAFT_KINDS, type DraftKind, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { readPath } from "../../scripts/records/paths.ts";
import { criterion } from "../../scripts/records/schema/criterion.ts";
import { EVENT_TYPES } from "../../scripts/records/schema/events.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { inEach, LANGS, type Lang } from "../../scripts/text/languages.ts";
import { letterOf, penOf } from "../../site/browser/editor/paper-of.ts";
import { type Block, type Paper, textOfLine } from "../../site/views/papers/paper.ts";
import { shownValue } from "../../site/views/papers/values.ts";
import { ROOTS } from "./built.ts";
import { deskIn, onDesk } from "./on-paper.ts";

const desk = deskIn(ROOTS.demo);

/** Every choice of every schema, with its node. */
function choices(node: SchemaNode): { node: SchemaNode; value: string }[] {
  const inside = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])];
  const more = typeof node.additionalProperties === "object" ? [node.additionalProperties] : [];
  return [...(node.enum ?? []).map((value) => ({ node, value })), ...[...inside, ...more].flatMap(choices)];
}
const ALL = DRAFT_KINDS.flatMap((kind) => choices(RECORD_KINDS[kind].schema));

describe.each(LANGS)("%s", (lang) => {
  const pen = penOf({ config: desk.config(lang), known: desk.known });

  test("every value that is chosen from a list has a name on paper", () => {
    expect(ALL.length).toBeGreaterThan(40);
    const bare = ALL.filter(({ node, value }) => shownValue(node, value, pen) === value);
    // In English some are called by the very word, which is one of people.
    expect(bare.filter(({ value }) => lang === "vi" || !/^[a-z]+$/.test(value))).toEqual([]);
  });
});

/** Ids of the tables and of the records of this catalogue, but those that are their own names in the language. */
function idsIn(lang: Lang): ReadonlySet<string> {
  const { criteria, platforms, domains, settings } = desk.known;
  const { names } = desk.config(lang);
  const sets = Object.entries(criteria).flatMap(([id, set]) => [id, ...set.groups.map((group) => group.id)]);
  const all = [...ALL.map(({ value }) => value), ...EVENT_TYPES, ...Object.values(names).flatMap((table) => Object.keys(table)), ...sets];
  const records = [...platforms, ...domains, ...settings.documentTypes].map(({ id }) => id);
  const called = new Set(Object.values(names).flatMap((table) => Object.values(table)));
  const pen = penOf({ config: desk.config(lang), known: desk.known });
  for (const { node, value } of ALL) called.add(shownValue(node, value, pen));
  // "A: …" is what a grade is called.
  return new Set([...all, ...records].filter((id) => !called.has(id) && ![...called].some((name) => name.startsWith(`${id}: `))));
}

/** Titles of what is a code and says so. */
function codeTitles(lang: Lang): readonly string[] {
  return [desk.config(lang).letter.code, criterion.properties.id["x-title"][lang]];
}

/** What stands by itself: the parts of each line, but for those that say of themselves that they are codes. */
function partsOf({ blocks, titles }: Paper, lang: Lang): string[] {
  const codes = codeTitles(lang);
  const ofLine = (line: string): string[] => (codes.some((title) => line.startsWith(`${title}: `)) ? [] : line.split(/[;:,·|] | – /));
  const ofBlock = (block: Block): string[] => {
    if (block.kind === "list") return block.items.flat().flatMap(ofBlock);
    if (block.kind !== "table") return ofLine(textOfLine(block.line));
    const isCode = (index: number) => codes.includes(block.columns[index]?.title ?? "");
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell, index) => (isCode(index) ? [] : cell.map(textOfLine).flatMap(ofLine))));
  };
  return [...titles.map(({ text }) => text), ...blocks.flatMap(ofBlock)].map((part) => part.trim());
}

type Job = Parameters<typeof onDesk>[1];
const TASKS: Readonly<Record<DraftKind, Job["task"]>> = {
  platform: "platform",
  plan: "plan",
  assessment: "assessment",
  ballot: "ballot",
  criteria: "criteria",
  comments: "comments",
};

/** Every record of the demonstration, as if it were written now. */
const JOBS: readonly (readonly [path: string, job: Job])[] = desk.paths.flatMap((path) => {
  const place = readPath(path);
  const kind = DRAFT_KINDS.find((one) => one === place?.kind);
  if (!kind || !place) return [];
  const published = new Map([...desk.published(place.id)].filter(([other]) => other !== path));
  return [
    [
      path,
      { task: TASKS[kind], kind, entry: place.id, date: place.date, member: place.key, published, text: desk.text(path) } as Job,
    ] as const,
  ];
});

/** One of each kind each day: they are written by the same lines. */
const FIRST = JOBS.filter(([, { kind }], index) => JOBS.findIndex(([, other]) => other.kind === kind) === index);

const IDS = inEach(idsIn);
const bareIn = (job: Job, lang: Lang): string[] => {
  const ids = IDS[lang];
  const letters = [undefined, ...(job.kind === "criteria" ? (["consultation"] as const) : [])].map((as) =>
    letterOf(onDesk(desk, job, lang), as),
  );
  return letters.flatMap(({ papers }) => papers.flatMap((paper) => partsOf(paper, lang))).filter((part) => ids.has(part));
};

test("an id would be found", () => {
  const ids = IDS.vi;
  expect(["user-share", "recognised", "council", "must", "KT"].filter((id) => !ids.has(id))).toEqual([]);
  const line = { kind: "paragraph", line: [{ text: "Chỉ số: users; Nhóm: KT" }] } as const;
  expect(partsOf({ titles: [], blocks: [line] }, "vi").filter((part) => ids.has(part))).toEqual(["users", "KT"]);
});

test.each(FIRST)("no id stands alone in the letter of %s", (_, job) => {
  expect(bareIn(job, "vi")).toEqual([]);
});

test.each(JOBS)("the same of %s, in every language", { tags: ["release"] }, (_, job) => {
  for (const lang of LANGS) expect(bareIn(job, lang), lang).toEqual([]);
});
