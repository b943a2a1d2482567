/**
 * Values of a file that was opened, written as people write them: an agency by its name, a day as 22/4/2025, a number with its
 * unit. Read as the answers of an issue are, and said; what is in form already, and what can not be read, stays as it is.
 */
import type { Document } from "yaml";
import type { Pointer } from "../../problems/problem.ts";
import type { DraftKind } from "../../records/kinds.ts";
import { RECORD_KINDS } from "../../records/kinds.ts";
import { fieldControl, hasAddressBeside, type SchemaNode } from "../../records/schema/node.ts";
import { fieldAt } from "../../records/schema-diagnostics.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { isDate, isPartDate } from "../../text/dates.ts";
import { showRead } from "../../text/formats.ts";
import { inEach, MAIN_LANG } from "../../text/languages.ts";
import { addressFault } from "../../text/web-address.ts";
import { draftWords } from "../../words/later.ts";
import type { Lookup } from "../intake/entries.ts";
import { besideOf, fieldOf, isAsTyped, isLink, readField, sayContradiction, sayLink, type TypedField } from "../intake/read-field.ts";
import { dataOf, setValue } from "./document.ts";

/** Puts what was read into the document. @returns what is said of it */
export function readValues(document: Document, kind: DraftKind, lookup: Lookup): readonly Bilingual[] {
  const { schema } = RECORD_KINDS[kind];
  return fieldsIn(schema, dataOf(document)).flatMap(({ field, text }) => {
    const read = readField(field, text, lookup);
    if (!("value" in read) || read.value === undefined || read.value === text) return [];
    const { value } = read;
    const notes = [...(read.notes ?? [])];
    setValue(document, field.path, value);
    for (const one of besideOf(field, read)) {
      const there = document.getIn(one.path);
      // A number that is about right is marked so.
      if (there === undefined || there === false) setValue(document, one.path, one.value);
      else if (there !== one.value) notes.push(isLink(field, one) ? sayLink(one) : sayContradiction(one.value, there));
    }
    const title = fieldAt(schema, field.path);
    // "22/4/2025" is what is shown of 2025-04-22.
    const isAsShown = showRead(value, MAIN_LANG) === text;
    return [
      ...(isAsShown ? [] : [inEach((lang) => draftWords[lang].read(title[lang], text, showRead(value, lang)))]),
      ...notes.map((note) => inEach((lang) => draftWords[lang].readSaid(title[lang], note[lang]))),
    ];
  });
}

/** The texts that stand where a reader knows more than the schema takes, and are not in form. */
function fieldsIn(node: SchemaNode, value: unknown, path: Pointer = []): { field: TypedField; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldsIn(node.items ?? {}, item, [...path, index]));
  if (typeof value === "object" && value !== null && hasAddressBeside(node) && fieldControl(node) === "text")
    return Object.entries(value).flatMap(([lang, text]) => fieldsOf(node, text, [...path, lang]));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, one]) => {
      const child = node.properties?.[key];
      return child ? fieldsIn(child, one, [...path, key]) : [];
    });
  return fieldsOf(node, value, path);
}

function fieldsOf(node: SchemaNode, value: unknown, path: Pointer): { field: TypedField; text: string }[] {
  const field = typeof value === "string" && value.trim() !== "" ? fieldOf(node, path) : undefined;
  return field && typeof value === "string" && !isInForm(field, node, value) ? [{ field, text: value }] : [];
}

function isInForm(field: TypedField, { pattern = "" }: SchemaNode, text: string): boolean {
  switch (field.kind) {
    case "line":
      return isAsTyped(field, text);
    case "date":
      return isDate(text);
    case "part-date":
      return isPartDate(text) || isDate(text);
    case "agency":
      return new RegExp(pattern, "u").test(text);
    case "url":
      return addressFault(text) === undefined;
    case "document-number":
      return !/\s/.test(text);
    default:
      return false;
  }
}
