/** Rules on the lists that documents issue: their counts, and what they end or add to. Of a register, so never asked in the editor. */
import { issuedLists } from "../../catalogue/lists.ts";
import { membersByList } from "../../catalogue/memberships.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { documentKey } from "../../records/documents.ts";
import type { DocumentRef } from "../../records/schema/common.ts";
import type { LegalDocument } from "../../records/schema/documents.ts";
import { addMonths, firstDay, lastDay } from "../../text/dates.ts";
import { repeated } from "./register-rules.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

/** A document cannot end, amend or add to itself, or one that came after it. */
function orderDiagnostics(document: LegalDocument, index: number): Diagnostic[] {
  const { ends = [], replaces, amends, list } = document;
  const refs = [
    ...[...ends, ...(replaces ? [replaces] : []), ...(amends ? [amends] : [])].map((ref) => ({ ref, pointer: [index, "number"] })),
    ...(["replaces", "repeals", "supplements"] as const).flatMap((key) =>
      (list?.[key] ?? []).map((ref, place) => ({ ref, pointer: [index, "list", key, place] })),
    ),
  ];
  return refs
    .filter(({ ref }) => ref.date !== undefined && (firstDay(ref.date) > lastDay(document.date) || isItself(ref, document)))
    .map(({ ref, pointer }) => diagnostic("list-order", { number: document.number, other: ref.number ?? "" }, { pointer }));
}

const isItself = (ref: DocumentRef, { number, date }: LegalDocument): boolean => ref.number === number && ref.date === date;

function totalDiagnostics({ list }: LegalDocument, index: number): Diagnostic[] {
  const { total, groups } = list?.official ?? {};
  const sum = groups?.reduce((all, group) => all + group.total, 0);
  if (total === undefined || sum === undefined || sum === total) return [];
  return [diagnostic("list-total", { total, sum }, { pointer: [index, "list", "official", "total"] })];
}

/** Later than this after its document no list takes effect: a slip in the year. Months. */
const LATEST = 120;

function fromDiagnostics({ date, list }: LegalDocument, index: number): Diagnostic[] {
  const from = list?.from;
  if (from === undefined) return [];
  const early = lastDay(from) < firstDay(date);
  if (!early && firstDay(from) <= addMonths(lastDay(date), LATEST)) return [];
  return [diagnostic("list-from", { from, date, early }, { pointer: [index, "list", "from"] })];
}

function groupDiagnostics({ list }: LegalDocument, index: number): Diagnostic[] {
  const codeOf = ({ id }: { readonly id: string }) => id.trim().toLowerCase();
  return repeated(list?.official.groups ?? [], codeOf).map(({ item: { id: code }, index: place }) =>
    diagnostic("list-group-duplicate", { code }, { pointer: [index, "list", "official", "groups", place, "id"] }),
  );
}

function overfull(documents: readonly LegalDocument[], { records }: Context): Diagnostic[] {
  const platforms = [...records.platforms.values()].flatMap(({ id, platform }) => (platform ? [{ id, data: platform.data }] : []));
  const lists = issuedLists(documents);
  const members = membersByList(lists, platforms);
  return lists.flatMap((list) => {
    const [named, { total }] = [members.get(list.key)?.length ?? 0, list.data.official];
    const index = documents.findIndex((document) => documentKey(document) === list.key);
    return named > total ? [diagnostic("list-overfull", { total, named }, { pointer: [index, "list", "official", "total"] })] : [];
  });
}

export const officialListRules: readonly Rule[] = [
  ruleFor("documents", "list-order", ({ data }) => data.flatMap(orderDiagnostics)),
  ruleFor("documents", "list-total", ({ data }) => data.flatMap(totalDiagnostics)),
  ruleFor("documents", "list-from", ({ data }) => data.flatMap(fromDiagnostics)),
  ruleFor("documents", "list-group-duplicate", ({ data }) => data.flatMap(groupDiagnostics)),
  ruleFor("documents", "list-overfull", ({ data }, context) => overfull(data, context)),
];
