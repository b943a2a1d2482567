/**
 * Where a finished file can be sent on GitHub: its new-file and edit pages, and the issue forms. Addresses only; the page
 * opens them when the person says so. Limits: GitHub answers 414 above 8,191 bytes of address (github/docs#5136). Pure.
 */

import type { Domain } from "../../records/schema/registers.ts";
import { bilingual } from "../../text/bilingual.ts";
import { OPTION_NAMES, optionLabel } from "../intake/answers.ts";
import { FORMS, type Form, type FormField } from "../intake/forms.ts";

/** Longest address that is offered, in bytes: GitHub adds to it when it asks a person to sign in. */
export const ADDRESS_LIMIT = 6000;

/** What is to be sent, and to which repository. */
export interface Sendable {
  /** Address of the repository. */
  readonly repository: string;
  readonly branch: string;
  /** Of the file, in the repository. */
  readonly path: string;
  readonly text: string;
  /** Whether the repository has the file. */
  readonly exists: boolean;
}

export interface PullAddress {
  readonly address: string;
  /** False: the text is too long for an address, or GitHub's page does not take one; it goes by the clipboard. */
  readonly filled: boolean;
}

/** The page on which GitHub makes a pull request of a file. */
export function pullAddress({ repository, branch, path, text, exists }: Sendable): PullAddress {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const page = exists ? `${repository}/edit/${encodeURIComponent(branch)}/${encoded}` : `${repository}/new/${encodeURIComponent(branch)}`;
  const filename: Readonly<Record<string, string>> = exists ? {} : { filename: path };
  const full = `${page}?${query({ ...filename, value: text })}`;
  if (full.length <= ADDRESS_LIMIT) return { address: full, filled: !exists };
  return { address: exists ? page : `${page}?${query(filename)}`, filled: false };
}

export interface IssueAddress {
  /** Absent when it would be too long. */
  readonly address?: string;
  /** What the form has no field for, as keys of the file. */
  readonly left: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

/** The issue form of a kind, filled in from the data of a file. */
export function issueAddress(
  repository: string,
  form: "platform" | "usage" | "criteria",
  data: Values,
  domains: readonly Domain[],
): IssueAddress {
  const found = FORMS.find(({ id }) => id === form) as Form;
  const { answers, left } = ANSWERS[form](data, found, domains);
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ""));
  const name = given.nameVi ?? given.titleVi ?? given.platform ?? "";
  const address = `${repository}/issues/new?${query({ template: found.file, title: `${found.title.vi}: ${name}`, ...given })}`;
  return { ...(address.length <= ADDRESS_LIMIT ? { address } : {}), left };
}

interface Answered {
  readonly answers: Readonly<Record<string, string>>;
  readonly left: readonly string[];
}

const ANSWERS = { platform: platformAnswers, usage: usageAnswers, criteria: criteriaAnswers };

function platformAnswers(data: Values, { fields }: Form, domains: readonly Domain[]): Answered {
  const [event] = listAt(data, "events");
  const [source] = listAt(data, "sources");
  const domain = domains.find(({ id }) => id === data.domain);
  const answers = {
    ...pair("name", data.name),
    abbreviation: textOf(data.abbreviation),
    group: labelOf(data.group),
    pillars: (Array.isArray(data.pillars) ? data.pillars : []).map(labelOf).join(","),
    domain: domain ? optionLabel(bilingual(domain.name)) : "",
    owner: textOf(data.owner),
    enterprise: textOf(at(data.enterprise, "name")),
    ...pair("summary", data.summary),
    website: textOf(data.website),
    documentNumber: textOf(at(event, "document", "number")),
    documentDate: textOf(at(event, "document", "date") ?? at(event, "date")),
    documentTitle: textOf(at(event, "document", "title", "vi")),
    documentUrl: textOf(at(event, "document", "url")),
    sourceTitle: textOf(at(source, "title")),
    sourceUrl: textOf(at(source, "url")),
  };
  const covered = ["name", "abbreviation", "group", "pillars", "domain", "owner", "enterprise", "summary", "website", "events", "sources"];
  const more = [...(listAt(data, "events").length > 1 ? ["events"] : []), ...(listAt(data, "sources").length > 1 ? ["sources"] : [])];
  return { answers: only(answers, fields), left: [...Object.keys(data).filter((key) => !covered.includes(key)), ...more] };
}

/** @param data of one usage record, with the id of its platform as `platform` */
function usageAnswers(data: Values, { fields }: Form): Answered {
  const answers = {
    platform: textOf(data.platform),
    date: textOf(data.date),
    metric: labelOf(data.metric),
    value: `${data.approximate === true ? "khoảng " : ""}${textOf(data.value)}`,
    unit: textOf(data.unit),
    basis: textOf(at(data.basis, "vi")),
    marketValue: textOf(at(data.potentialMarket, "value")),
    marketDescription: textOf(at(data.potentialMarket, "description", "vi")),
    sourceTitle: textOf(at(data.source, "title")),
    sourceUrl: textOf(at(data.source, "url")),
  };
  return { answers: only(answers, fields), left: [] };
}

function criteriaAnswers(data: Values, { fields }: Form): Answered {
  const answers = { ...pair("title", data.title), framework: textOf(data.extends), issuer: textOf(data.issuer), scope: textOf(data.body) };
  const covered = ["title", "extends", "issuer", "kind", "groups", "criteria", "body"];
  return { answers: only(answers, fields), left: Object.keys(data).filter((key) => !covered.includes(key)) };
}

/** Ids of the form only: a field that the form does not have would be lost without a word. */
function only(answers: Readonly<Record<string, string>>, fields: readonly FormField[]): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => fields.some((field) => field.id === id)));
}

const query = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");

const textOf = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const labelOf = (code: unknown): string => (OPTION_NAMES[textOf(code)] ? optionLabel(OPTION_NAMES[textOf(code)] as never) : "");
const pair = (id: string, text: unknown): Record<string, string> => ({
  [`${id}Vi`]: textOf(at(text, "vi")),
  [`${id}En`]: textOf(at(text, "en")),
});
const listAt = (data: Values, key: string): readonly unknown[] => (Array.isArray(data[key]) ? (data[key] as unknown[]) : []);

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (typeof node === "object" && node !== null ? (node as Values)[key] : undefined), value);
}
