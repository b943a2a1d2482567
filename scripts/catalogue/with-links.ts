/** Records beside what is known of their addresses. */
import type { Pointer } from "../problems/problem.ts";
import type { Catalogue, PlatformEntry } from "./catalogue.ts";
import { changedEvidenceIn, deadLinksIn, type LinkBook, type LinkFindings, type LinkPolicy, linkPolicy } from "./links.ts";

/** The catalogue with what is known of each record's addresses, where there is something to tell. */
export function withLinks(catalogue: Catalogue, book: LinkBook): Catalogue {
  const policy = linkPolicy(catalogue.settings);
  const told = <Entry extends object>(entry: Entry, links: LinkFindings): Entry =>
    links.dead.length + links.changed.length > 0 ? { ...entry, links } : entry;
  const deadIn = (...files: readonly Addressed[]): LinkFindings => ({ dead: deadOf(files, book, policy), changed: [] });
  return {
    ...catalogue,
    platforms: catalogue.platforms.map((entry) => told(entry, notesOn(entry, book, policy))),
    criteria: catalogue.criteria.map((entry) =>
      told(
        entry,
        deadIn({ kind: "criteria", data: entry.data }, ...entry.comments.map(({ data }) => ({ kind: "comments", data }) as const)),
      ),
    ),
    documents: catalogue.documents.map((entry) => told(entry, deadIn({ kind: "documents", data: [entry.data] }))),
    agencies: catalogue.agencies.map((entry) => told(entry, deadIn({ kind: "agencies", data: [entry.data] }))),
  };
}

type Addressed = Parameters<typeof deadLinksIn>[0];

/** Each address once. */
const deadOf = (files: readonly Addressed[], book: LinkBook, policy: LinkPolicy): LinkFindings["dead"] => [
  ...new Map(files.flatMap((file) => deadLinksIn(file, book, policy)).map((one) => [one.url, withoutPlace(one)])).values(),
];

const withoutPlace = <T extends { readonly pointer: Pointer }>({ pointer: _, ...note }: T): Omit<T, "pointer"> => note;

function notesOn({ data, plan, assessments, latest }: PlatformEntry, book: LinkBook, policy: LinkPolicy): LinkFindings {
  const files: readonly Addressed[] = [
    { kind: "platform", data },
    ...(plan ? [{ kind: "plan", data: plan.data } as const] : []),
    ...assessments.map((one) => ({ kind: "assessment", data: one.data }) as const),
  ];
  return {
    dead: deadOf(files, book, policy),
    changed: latest ? changedEvidenceIn(latest.data, latest.date, book).map(withoutPlace) : [],
  };
}
