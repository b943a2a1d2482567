/** What a rule of meaning is: its ids, the kind of file it looks at, and a function from the file to its problems. */

import type { LinkBook } from "../../catalogue/links.ts";
import type { Diagnostic, RuleId } from "../../problems/diagnostic.ts";
import type { DataOfKind, FileKind } from "../../records/kinds.ts";
import type { ParsedFile } from "../../records/parse.ts";
import { type FileOf, noFiles, type PlatformFiles, type Records } from "../../records/records.ts";
import type { Agency } from "../../records/schema/agencies.ts";
import type { Criterion } from "../../records/schema/criteria.ts";
import type { LegalDocument } from "../../records/schema/documents.ts";
import type { NameIndex } from "../../text/names.ts";

/** All that a rule may look at beside its own file. */
export interface Context {
  readonly records: Records;
  readonly today: string;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly domains: ReadonlySet<string>;
  /** Registered documents by number and date. */
  readonly documents: ReadonlyMap<string, LegalDocument>;
  readonly names: NameIndex;
  /** What addresses answered, where that is known. */
  readonly links?: LinkBook | undefined;
  /** Kinds of files that nobody read here, as a page that has fetched one record: what only they could show is not said to lack. */
  readonly unread: ReadonlySet<FileKind>;
  /** Criteria of a readable set by code; undefined for an unknown or broken set. */
  readonly criteriaOf: (set: string) => ReadonlyMap<string, Criterion> | undefined;
}

export interface Rule {
  /** Usually one; more where one look at the data finds several problems. */
  readonly ids: readonly RuleId[];
  readonly scope: FileKind;
  readonly check: (file: ParsedFile, context: Context) => Diagnostic[];
  /**
   * What it looks at beside its platform's own files, what all share, and the day: at the records of other platforms, or at which there are.
   * While what it looks at is the very same, and the others too, it says the same.
   */
  readonly reads?: { readonly of: "records" | "ids"; readonly from: (context: Context) => readonly unknown[] } | undefined;
}

/** It looks at other platforms, whatever of them. */
export const ALL_OTHERS: Rule["reads"] = { of: "records", from: ({ records }) => [records] };

/** Makes a rule whose function sees the data of its kind of file. */
export function ruleFor<Kind extends FileKind>(
  scope: Kind,
  ids: RuleId | readonly RuleId[],
  check: (file: FileOf<DataOfKind<Kind>>, context: Context) => Diagnostic[],
  reads?: Rule["reads"],
): Rule {
  return { ids: typeof ids === "string" ? [ids] : ids, scope, check: check as Rule["check"], reads };
}

/** The other files of the platform a file belongs to. */
export function siblings(file: ParsedFile, { records }: Context): PlatformFiles {
  return records.platforms.get(file.id) ?? noFiles(file.id);
}
