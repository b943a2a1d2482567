/**
 * Answers -> the file that they propose, in canonical form: a new entry, an entry with one more usage value, or a draft
 * criteria set from a framework. The same answers on the same catalogue always make the same bytes. Pure.
 */

import { parseDocument, stringify } from "yaml";
import { criteriaFrom } from "../../records/criteria-sets.ts";
import { formatFile } from "../../records/format.ts";
import { splitFrontMatter } from "../../records/front-matter.ts";
import { pathOf, recordAt } from "../../records/paths.ts";
import type { Text } from "../../text/bilingual.ts";
import { idOf } from "../../text/names.ts";
import { type AnswerReader, type Known, readerOf } from "./answers.ts";
import type { Answers, IntakeFault } from "./read-issue.ts";

export interface Proposed {
  /** Absent when the answers do not say where it belongs. */
  readonly path?: string;
  /** Absent when it could not be made. */
  readonly text?: string;
  readonly faults: readonly IntakeFault[];
  /** Id of an entry that is this one already. */
  readonly duplicate?: string;
}

/** @param path where an earlier version of the answers was put: a corrected name does not move the file */
export function makeFile(answers: Answers, known: Known, path?: string): Proposed {
  const reader = readerOf(answers, known);
  const made = MAKERS[answers.form.id](reader, known, path);
  return { ...made, faults: [...answers.faults, ...reader.faults, ...(made.faults ?? [])] };
}

type Made = Omit<Proposed, "faults"> & { readonly faults?: readonly IntakeFault[] };
const MAKERS = { platform: makePlatform, usage: makeUsage, criteria: makeCriteria };

function makePlatform(read: AnswerReader, { records }: Known, earlier?: string): Made {
  const name = read.text("nameVi", "nameEn");
  const data = platformData(name, read);
  if (!name) return {};
  const path = earlier ?? pathOf("platform", { id: idOf(name.vi) });
  const id = path.split("/")[1] ?? "";
  const same = [...records.platforms.values()].find((one) => one.id === id || idOf(one.platform?.data.name.vi ?? "") === id);
  if (!earlier && same) return { path: pathOf("platform", { id: same.id }), duplicate: same.id };
  return finished(path, data, "");
}

function platformData(name: Text | undefined, read: AnswerReader): object {
  const date = read.date("documentDate");
  const document = present({
    number: read.documentNumber("documentNumber"),
    date,
    title: vietnamese(read.line("documentTitle")),
    url: read.url("documentUrl"),
  });
  const enterprise = read.line("enterprise");
  return present({
    name,
    abbreviation: read.line("abbreviation"),
    group: read.choice("group"),
    pillars: read.choices("pillars"),
    domain: read.domain("domain"),
    owner: read.agency("owner"),
    enterprise: enterprise && { name: enterprise },
    summary: read.text("summaryVi", "summaryEn"),
    website: read.url("website"),
    events: date ? [{ date, type: "proposed", document }] : undefined,
    sources: sourcesOf(read),
  });
}

function sourcesOf(read: AnswerReader): object[] | undefined {
  const source = sourceOf(read);
  return source && [source];
}

function sourceOf(read: AnswerReader): object | undefined {
  const [title, url] = [read.line("sourceTitle"), read.url("sourceUrl")];
  return title && url ? { title, url } : undefined;
}

function makeUsage(read: AnswerReader, { texts }: Known): Made {
  const id = read.platform("platform");
  const number = read.number("value");
  const market = read.number("marketValue");
  const description = vietnamese(read.line("marketDescription"));
  const record = present({
    date: read.date("date"),
    metric: read.choice("metric"),
    value: number?.value,
    unit: read.line("unit"),
    approximate: number?.approximate || undefined,
    basis: vietnamese(read.line("basis")),
    potentialMarket: market && present({ value: market.value, description }),
    source: sourceOf(read),
  });
  if (!id) return {};
  const path = pathOf("platform", { id });
  const split = splitFrontMatter(texts.get(path) ?? "");
  if (typeof split === "string") return { path };
  const document = parseDocument(split.yaml, { schema: "core" });
  if (!document.has("usage")) document.set("usage", []);
  document.addIn(["usage"], document.createNode(record));
  return formatted(path, `---\n${document.toString({ lineWidth: 0 })}---\n${split.body}`);
}

function makeCriteria(read: AnswerReader, { records }: Known, earlier?: string): Made {
  const [title, framework, issuer] = [read.text("titleVi", "titleEn"), read.framework("framework"), read.agency("issuer")];
  if (!title) return {};
  const path = earlier ?? pathOf("criteria", { id: idOf(title.vi) });
  const id = recordAt(path)?.id ?? "";
  if (!earlier && records.criteria.has(id)) return { path, duplicate: id };
  const base = framework ? records.criteria.get(framework)?.data : undefined;
  const criteria = base && criteriaFrom(base);
  const data = present({ title, kind: "set", extends: framework, issuer, groups: base?.groups, criteria });
  return finished(path, data, read.paragraphs("scope") ?? "");
}

const finished = (path: string, data: object, body: string): Made =>
  formatted(path, `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${body}\n`);

function formatted(path: string, text: string): Made {
  const made = formatFile(path, text);
  return "text" in made
    ? { path, text: made.text }
    : { path, faults: [{ message: { vi: `Không ghi được tệp: ${made.fault}.`, en: `The file can not be written: ${made.fault}.` } }] };
}

const vietnamese = (text: string | undefined): { vi: string } | undefined => (text === undefined ? undefined : { vi: text });

/** Without what was left blank. */
function present<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
