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

/** As if the register had them: what else is wrong with the record can be said. */
export function asIfRegistered(document: Document, asked: readonly ValueAt<string>[], agencies: readonly Agency[]) {
  const copy = document.clone();
  const all = [...agencies];
  const codes = new Map<string, string>();
  for (const { value, pointer } of asked) {
    const code = codes.get(value) ?? freeCode(value, all);
    if (!codes.has(value)) all.push({ code, name: { [MAIN_LANG]: value } as Agency["name"], kind: "other" });
    codes.set(value, code);
    setValue(copy, pointer, code);
  }
  return { document: copy, agencies: all };
}

/** Files with the register as it would be. */
export const withAgencies = (parsed: readonly Parsed[], agencies: readonly Agency[]): Parsed[] =>
  parsed.map((one) => (one.file?.kind === "agencies" ? { ...one, file: { ...one.file, data: agencies } } : one));

/** Its initials, and a number where they are another's. */
function freeCode(name: string, agencies: readonly Agency[]): string {
  const initials = name
    .split(/[^\p{L}]+/u)
    .map((word) => word[0] ?? "")
    .join("")
    .normalize("NFD")
    .toUpperCase()
    .replace(/[^A-ZĐ]/g, "")
    .slice(0, 12);
  const isFree = (code: string) => agencies.every((one) => one.code !== code);
  for (let n = 1; ; n++) {
    const code = `${initials || "A"}${n > 1 ? n : ""}`;
    if (isFree(code)) return code;
  }
}
