/** Rules on what documents and their lists do to others, and from when to when they are in force. Of a register, so never asked in the editor. */
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { documentKey, takesEffect } from "../../records/documents.ts";
import type { DocumentRef } from "../../records/schema/common.ts";
import type { LegalDocument } from "../../records/schema/documents.ts";
import { addMonths, firstDay, lastDay } from "../../text/dates.ts";
import { grouped } from "../../text/group.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

const LIST_ACTS = ["replaces", "repeals", "supplements"] as const;

/** What a document does to another. */
interface Act {
  readonly act: "ends" | "replaces" | "amends" | (typeof LIST_ACTS)[number];
  readonly ofList: boolean;
  readonly ref: DocumentRef;
  readonly pointer: Pointer;
}

function actsOf({ ends = [], replaces, amends, list }: LegalDocument, index: number): Act[] {
  const own = (act: Act["act"], refs: readonly DocumentRef[]) =>
    refs.map((ref) => ({ act, ofList: false, ref, pointer: [index, "number"] }));
  return [
    ...own("ends", ends),
    ...own("replaces", replaces ? [replaces] : []),
    ...own("amends", amends ? [amends] : []),
    ...LIST_ACTS.flatMap((act) =>
      (list?.[act] ?? []).map((ref, place) => ({ act, ofList: true, ref, pointer: [index, "list", act, place] })),
    ),
  ];
}

const keyOf = ({ number, date }: DocumentRef): string | undefined => (number && date ? documentKey({ number, date }) : undefined);

/** A document cannot end, amend or add to itself, or one that came after it; nor, on one day, one that does so to it. */
function orderDiagnostics(document: LegalDocument, index: number, { documents }: Context): Diagnostic[] {
  const own = documentKey(document);
  return actsOf(document, index)
    .filter(({ ref }) => {
      if (ref.date === undefined) return false;
      return firstDay(ref.date) > lastDay(document.date) || leadsTo(keyOf(ref), own, documents);
    })
    .map(({ ref, pointer }) => diagnostic("list-order", { number: document.number, other: ref.number ?? "" }, { pointer }));
}

/** Whether what a document does to others leads to a document, itself or through others. */
function leadsTo(from: string | undefined, wanted: string, documents: Context["documents"]): boolean {
  const seen = new Set<string>();
  const next = from === undefined ? [] : [from];
  for (let key = next.pop(); key !== undefined; key = next.pop()) {
    if (key === wanted) return true;
    const document = seen.has(key) ? undefined : documents.get(key);
    seen.add(key);
    if (document) next.push(...actsOf(document, 0).flatMap(({ ref }) => keyOf(ref) ?? []));
  }
  return false;
}

/** Of one list it can say one thing: what is replaced is not repealed as well, and what ends is not added to. */
function contradictions(document: LegalDocument, index: number): Diagnostic[] {
  const acts = actsOf(document, index).filter(({ act, ofList }) => ofList || act === "ends" || act === "replaces");
  const byRef = grouped(acts.flatMap((one) => (keyOf(one.ref) ? [[keyOf(one.ref), one] as const] : [])));
  return [...byRef.values()].flatMap((same) => {
    const ofList = same.filter((one) => one.ofList);
    const last = ofList.at(-1);
    const isClear = ofList.length < 2 && (same.length < 2 || last?.act !== "supplements");
    return isClear || !last ? [] : [diagnostic("list-acts", { other: last.ref.number ?? "" }, { pointer: last.pointer })];
  });
}

/** A list can take the place of a list only. */
function withoutList(document: LegalDocument, index: number, { documents }: Context): Diagnostic[] {
  return actsOf(document, index).flatMap(({ ofList, ref, pointer }) => {
    const other = documents.get(keyOf(ref) ?? "");
    return ofList && other && !other.list ? [diagnostic("list-target", { other: other.number }, { pointer })] : [];
  });
}

/** So long before its issue a document takes effect only by a slip in the year. Months. */
const EARLIEST = 3;

function validity(document: LegalDocument, index: number): Diagnostic[] {
  const { date, effectiveFrom: from, effectiveTo: to } = document;
  const isEarly = from !== undefined && addMonths(lastDay(from), EARLIEST) < firstDay(date);
  const start = takesEffect(document);
  const isOver = to !== undefined && lastDay(to) < firstDay(start);
  return [
    ...(isEarly ? [diagnostic("document-from", { from, date }, { pointer: [index, "effectiveFrom"] })] : []),
    ...(isOver ? [diagnostic("document-dates", { from: start, to }, { pointer: [index, "effectiveTo"] })] : []),
  ];
}

/** A rule on each document by itself. */
const ofEach = (ids: Rule["ids"], check: (document: LegalDocument, index: number, context: Context) => Diagnostic[]): Rule =>
  ruleFor("documents", ids, ({ data }, context) => data.flatMap((document, index) => check(document, index, context)));

export const documentOrderRules: readonly Rule[] = [
  ofEach(["list-order"], orderDiagnostics),
  ofEach(["list-acts"], contradictions),
  ofEach(["list-target"], withoutList),
  ofEach(["document-from", "document-dates"], validity),
];
