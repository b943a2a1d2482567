/** Opens what someone brings, as a draft. Fetched only then: repairing files weighs as much as drawing the form. */

import type { Document } from "yaml";
import { namedAgencies } from "../../../scripts/authoring/draft/asked-agencies.ts";
import { dataOf } from "../../../scripts/authoring/draft/document.ts";
import { openFile } from "../../../scripts/authoring/draft/open.ts";
import { readValues } from "../../../scripts/authoring/draft/read-values.ts";
import { findCode } from "../../../scripts/authoring/intake/entries.ts";
import type { DraftKind } from "../../../scripts/records/kinds.ts";
import { readPath } from "../../../scripts/records/paths.ts";
import type { Bilingual } from "../../../scripts/text/bilingual.ts";
import { readDate } from "../../../scripts/text/typed/dates.ts";
import type { FileNames } from "../../views/file-names.ts";
import type { Draft } from "./draft.ts";
import { pathOfName } from "./file-name.ts";
import type { Known } from "./known.ts";
import { lookupOf } from "./lookup.ts";

/** Agencies that stand there by name: who wrote the file asked for them, and the request goes where the file goes. */
function unlisted(kind: DraftKind, document: Document, known: Known): string[] {
  const agencies = lookupOf(known).agency();
  return [...new Set(namedAgencies(kind, dataOf(document)).map(({ value }) => value))].filter(
    (name) => findCode(name, agencies) === undefined,
  );
}

/** A piece of work from a file that someone brought, whatever is wrong with it. */
export function draftFrom(key: string, bytes: Uint8Array, fileName: string, known: Known, names: FileNames): Draft | readonly Bilingual[] {
  const name = pathOfName(fileName, names);
  const opened = openFile(bytes, name);
  if (!("document" in opened)) return opened.notes;
  const { kind, document, body, before, leftovers } = opened;
  const notes = [...opened.notes, ...readValues(document, kind, lookupOf(known))];
  const [, entry] = /^(?:platforms|criteria)\/([a-z0-9-]+)(?:\.md|\/)/.exec(name) ?? [];
  const place = kind === "ballot" || kind === "comments" ? readPath(name) : undefined;
  const [, day = place?.date ?? ""] = /(\d{4}-\d{2}-\d{2})\.md$/.exec(name) ?? [];
  // Where the name says none that there is, it is asked for: today is no better than another.
  const date = kind === "assessment" || kind === "ballot" ? readDate(day) : undefined;
  const asked = unlisted(kind, document, known);
  return { key, task: kind, kind, entry, date, member: place?.key, document, body, before, published: new Map(), notes, leftovers, asked };
}
