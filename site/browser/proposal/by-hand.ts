/** A file that somebody was sent, where the code host can not be reached -> the file of the record that it is, beside the published one. */
import { DRAFT_KINDS, type DraftKind } from "../../../scripts/records/kinds.ts";
import { parseFile } from "../../../scripts/records/parse.ts";
import { pathOf, readPath, recordAt } from "../../../scripts/records/paths.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { idOf } from "../../../scripts/text/names.ts";
import { pathOfName } from "../editor/draft.ts";
import type { Known } from "../editor/known.ts";
import { findPlatform } from "../editor/wish.ts";

/** Where it stands in the data: by its name, as the page for proposals calls its files, else by what is in it and the chosen record. */
export function pathOfFile(bytes: Uint8Array, fileName: string, record: string, known: Known, today: string): string | undefined {
  const named = pathOfName(fileName);
  if (readPath(named)) return named;
  const kind = kindOf(bytes);
  const date = /(\d{4}-\d\d-\d\d)\.\w+$/.exec(fileName)?.[1] ?? today;
  const chosen = recordAt(record)?.id;
  const id = chosen ?? idIn(bytes, kind, known);
  return id === undefined ? undefined : pathOf(kind, { id, date });
}

const placeOf = (kind: DraftKind): string => pathOf(kind, { id: "mot-ho-so", date: "2000-01-01" });
const parsedAs = (kind: DraftKind, bytes: Uint8Array) => parseFile({ path: placeOf(kind), bytes });

/** The kind that it has least wrong as. */
const kindOf = (bytes: Uint8Array): DraftKind =>
  DRAFT_KINDS.map((kind) => ({ kind, wrong: parsedAs(kind, bytes).diagnostics.length })).reduce((best, one) =>
    one.wrong < best.wrong ? one : best,
  ).kind;

/** By the name in it; what is of a platform and does not name it has none. */
function idIn(bytes: Uint8Array, kind: DraftKind, known: Known): string | undefined {
  const data = parsedAs(kind, bytes).file?.data as
    | Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
    | null
    | undefined;
  const name = data?.[kind === "criteria" ? "title" : "name"]?.[MAIN_LANG];
  if (typeof name !== "string" || (kind !== "platform" && kind !== "criteria")) return undefined;
  if (kind === "criteria") return Object.entries(known.criteria).find(([, set]) => set.title[MAIN_LANG] === name)?.[0] ?? idOf(name);
  return findPlatform(name, known)?.id ?? idOf(name);
}
