/** A document as a source: where it can be read itself, and never a page that only tells of it. */

import { setValue } from "../../../scripts/authoring/draft/document.ts";
import type { DocumentRef } from "../../../scripts/records/schema/common.ts";
import type { LegalDocument } from "../../../scripts/records/schema/documents.ts";
import { inLang, type Text } from "../../../scripts/text/bilingual.ts";
import { slug } from "../../../scripts/text/text.ts";
import { type Pen, sayDocument } from "../../views/papers/values.ts";
import type { Draft } from "./draft.ts";
import { penOf } from "./paper-of.ts";

type OwnSource = { readonly title: string } & ({ readonly url: string } | { readonly heldBy: string });

/** Undefined where neither the person nor the register says where it is. */
export function ownSource(document: DocumentRef, pen: Pen): OwnSource | undefined {
  const listed = pen.known.documents.find(({ number, date }) => number === document.number && date === document.date);
  const [url, heldBy] = [document.url ?? (listed && ownAddress(listed)), document.heldBy];
  // The title of a source is words of one language.
  const own = document.title && ({ [pen.lang]: inLang(document.title, pen.lang) } as Text);
  const named = { ...document, ...(own ? { title: own } : {}), url: undefined, heldBy: undefined };
  const [title = ""] = [true, false].map((isTitled) => sayDocument(named, pen, isTitled)).filter(isShort);
  if (title === "") return undefined;
  if (url) return { title, url };
  return heldBy ? { title, heldBy } : undefined;
}

/** The source that the document of the only event of a record is. */
export function sourceIn({ events }: Readonly<Record<string, unknown>>, pen: Pen): OwnSource | undefined {
  const [first, ...others] = Array.isArray(events) ? (events as readonly ({ readonly document?: DocumentRef } | null)[]) : [];
  return others.length === 0 && first?.document ? ownSource(first.document, pen) : undefined;
}

/** Puts it into a draft. @returns whether there is one */
export function fillSource({ document }: Draft, data: Readonly<Record<string, unknown>>, by: Parameters<typeof penOf>[0]): boolean {
  const source = sourceIn(data, penOf(by));
  if (source) setValue(document, ["sources", 0], source);
  return source !== undefined;
}

/** As long as the title of a source may be. */
const isShort = (title: string): boolean => title.length <= 400;

/** The register says where a document can be read of, often in another that cites it: an address is its own where it has its number. */
function ownAddress({ number, url }: Pick<LegalDocument, "number" | "url">): string | undefined {
  const [name, address] = [number, url ?? ""].map((text) => slug(text).replaceAll("-", ""));
  const at = address?.indexOf(name ?? "") ?? -1;
  return at < 0 || /\d/.test(address?.charAt(at - 1) ?? "") ? undefined : url;
}
