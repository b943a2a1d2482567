/**
 * Agencies that the register does not have and a record asks for: until they have a code they stand in its fields by their names,
 * so that the request goes wherever the record goes.
 */
import type { Document } from "yaml";
import { fullNameOfAgency } from "../../records/agencies.ts";
import { type DraftKind, RECORD_KINDS } from "../../records/kinds.ts";
import type { Parsed } from "../../records/parse.ts";
import type { Agency } from "../../records/schema/agencies.ts";
import { findValues, type ValueAt } from "../../records/schema/find-values.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { type Choice, findCode } from "../intake/entries.ts";
import { setValue } from "./document.ts";

/** Names in the fields of a record that hold the code of an agency. */
export function namedAgencies(kind: DraftKind, data: unknown): ValueAt<string>[] {
  const find = findValues<unknown>(RECORD_KINDS[kind].schema, "agency");
  return (find?.(data) ?? []).flatMap(({ value, pointer }) => {
    const name = fullNameOfAgency(value);
    return name === undefined ? [] : [{ value: name, pointer }];
  });
}

/** Puts the codes of those that the register has by now into the document. @returns those that it has not */
export function putCodes(document: Document, named: readonly ValueAt<string>[], entries: readonly Choice[]): ValueAt<string>[] {
  return named.filter(({ value, pointer }) => {
    const code = findCode(value, entries);
    if (code !== undefined) setValue(document, pointer, code);
    return code === undefined;
  });
}

/** The register as if it had them, each by its name for want of a code: what else is wrong with the record can be said. */
export const asIfRegistered = (asked: readonly string[], agencies: readonly Agency[]): Agency[] => [
  ...agencies,
  ...[...new Set(asked)].map((name): Agency => ({ code: name, name: { [MAIN_LANG]: name } as Agency["name"], kind: "other" })),
];

/** Files with the register as it would be. */
export const withAgencies = (parsed: readonly Parsed[], agencies: readonly Agency[]): Parsed[] =>
  parsed.map((one) => (one.file?.kind === "agencies" ? { ...one, file: { ...one.file, data: agencies } } : one));
