/** The document of the process that the settings name: its items, and what they are called. */
import { documentKey } from "../../scripts/records/documents.ts";
import { upperFirst } from "../../scripts/text/text.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { documentName, itemId } from "./document.ts";

/** Address of an item on the page of the document; undefined where the register has no such item. */
export function itemHref({ site, href }: Locale, item: number): string | undefined {
  const { process } = site.catalogue.settings;
  const document = process && site.find.documents.get(documentKey(process));
  return document?.data.items?.[item - 1] && `${href(to("document", { id: document.slug }))}#${itemId(item)}`;
}

/** What the document is called within a sentence: as the settings say, else by its type and number; undefined without one. */
export function processName(locale: Locale): string | undefined {
  const { process } = locale.site.catalogue.settings;
  return process && (process.name ? locale.text(process.name) : documentName(locale, process));
}

/** "Decision 186/QĐ-ABC, item 5" */
export const itemName = (locale: Locale, item: number): string =>
  locale.words.registers.document.itemOf(upperFirst(processName(locale) ?? ""), item);
