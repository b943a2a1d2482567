/** Platforms beside what is known of their addresses. */
import type { Pointer } from "../problems/problem.ts";
import type { Catalogue, PlatformEntry } from "./catalogue.ts";
import { changedEvidenceIn, deadLinksIn, type LinkBook, type LinkFindings, type LinkPolicy, linkPolicy } from "./links.ts";

/** The catalogue with what is known of each platform's addresses, where there is something to tell. */
export function withLinks(catalogue: Catalogue, book: LinkBook): Catalogue {
  const policy = linkPolicy(catalogue.settings);
  return {
    ...catalogue,
    platforms: catalogue.platforms.map((entry) => {
      const notes = notesOn(entry, book, policy);
      return notes.dead.length + notes.changed.length > 0 ? { ...entry, links: notes } : entry;
    }),
  };
}

const withoutPlace = <T extends { readonly pointer: Pointer }>({ pointer: _, ...note }: T): Omit<T, "pointer"> => note;

function notesOn({ data, plan, assessments, latest }: PlatformEntry, book: LinkBook, policy: LinkPolicy): LinkFindings {
  const dead = [
    ...deadLinksIn({ kind: "platform", data }, book, policy),
    ...(plan ? deadLinksIn({ kind: "plan", data: plan.data }, book, policy) : []),
    ...assessments.flatMap((one) => deadLinksIn({ kind: "assessment", data: one.data }, book, policy)),
  ];
  return {
    dead: [...new Map(dead.map((one) => [one.url, withoutPlace(one)])).values()],
    changed: latest ? changedEvidenceIn(latest.data, latest.date, book).map(withoutPlace) : [],
  };
}
