/**
 * Numbers of legal documents: how they are read, and what makes two references one document. Identity is number and
 * date, because numbers start again every year (NĐ 30/2020/NĐ-CP for administrative documents).
 */

import { madeOnce } from "../text/made-once.ts";
import { fold, slug } from "../text/text.ts";
import type { LegalDocument } from "./schema/documents.ts";
import type { Numbering } from "./schema/numberings.ts";
import type { DocumentType } from "./schema/settings.ts";

interface NumberAndDate {
  readonly number: string;
  readonly date: string;
}

/** Identity of a document. */
export const documentKey = ({ number, date }: NumberAndDate): string => `${number} ${date}`;

/** Address of a document's page: "186-qd-btttt-2022-02-11". */
export const documentSlug = ({ number, date }: NumberAndDate): string => slug(`${number} ${date}`);

/** From when a document counts, and the list that it issues: as it says itself, else from the day of issue. */
export const takesEffect = ({ date, effectiveFrom, list }: Pick<LegalDocument, "date" | "effectiveFrom" | "list">): string =>
  list?.from ?? effectiveFrom ?? date;

export interface ParsedNumber {
  readonly numbering: Numbering;
  /** Codes of the issuing agencies as printed in the number; several when issued together. */
  readonly agencies: readonly string[];
  /** Year printed in the number. */
  readonly year?: string;
  /** Code of the type as printed in the number. */
  readonly typeCode?: string;
}

const SERIAL = /^(\d{2,5})\/([A-Za-zĐđ]{2,8})-([\p{L}\d-]+)$/u;
const YEARLY = /^(\d{2,5})\/(\d{4})\/([A-Za-zĐđ]{2,8})-([\p{L}\d-]+)$/u;
const ASSEMBLY = /^(\d{2,5})\/(\d{4})\/(?:[A-Za-zĐđ]{2,8}-)?QH\d{1,2}$/u;
/** “…” stands for a serial that is not known. */
const LETTER = /^(\d{2,6}|…)\/([\p{L}\d]+)-([\p{L}\d&.-]+)$/u;
const PARTY = /^(\d{2,4})-([A-Za-zĐđ]{2,8})\/([\p{L}\d]+)$/u;

/** Reads a number by its shape; undefined when it has none of the shapes that there are. */
export function parseNumber(number: string, types: readonly DocumentType[]): ParsedNumber | undefined {
  const shaped = shapeOf(number, types);
  // Where some type is numbered freely, a shape that no type has is a free number too.
  const isFree = types.some(isFreelyNumbered) && !types.some(({ numbering }) => shaped && numbering.includes(shaped.numbering));
  return isFree ? { numbering: "free", agencies: [] } : shaped;
}

const isFreelyNumbered = ({ numbering }: DocumentType): boolean => numbering.includes("free");

function shapeOf(number: string, types: readonly DocumentType[]): ParsedNumber | undefined {
  const isType = (code: string | undefined) => types.some((type) => type.code === code);
  const yearly = YEARLY.exec(number);
  if (yearly && isType(yearly[3]))
    return { numbering: "yearly", agencies: split(yearly[4]), year: yearly[2] ?? "", typeCode: yearly[3] ?? "" };
  const assembly = ASSEMBLY.exec(number);
  if (assembly) return { numbering: "assembly", agencies: ["QH"], year: assembly[2] ?? "" };
  const party = PARTY.exec(number);
  if (party && isType(party[2])) return { numbering: "party", agencies: split(party[3]), typeCode: party[2] ?? "" };
  const serial = SERIAL.exec(number);
  if (serial && isType(serial[2])) return { numbering: "serial", agencies: split(serial[3]), typeCode: serial[2] ?? "" };
  const letter = LETTER.exec(number);
  return letter ? { numbering: "letter", agencies: [letter[2] ?? ""] } : undefined;
}

const split = (codes = ""): string[] => codes.split("-");

/** Whether a number has a shape that its type uses. */
export function fitsType(read: ParsedNumber, type: DocumentType): boolean {
  return (
    isFreelyNumbered(type) || (type.numbering.includes(read.numbering) && (read.typeCode === undefined || read.typeCode === type.code))
  );
}

/** Whether what an issuer writes freely begins as its type does and so needs no name before it: "Minutes 7", "Minutes of the board 7". */
export const namesItsType = (number: string, type: string): boolean => firstWord(number) !== "" && firstWord(number) === firstWord(type);
const firstWord = madeOnce((text) => fold(text).match(/^\p{L}+(?=\s|$)/u)?.[0] ?? "", 5_000);

/**
 * The type that a number is of, when it can be of one only: by its code, or by a shape that one type alone has. Where a code in it is
 * no agency's, as far as `agencies` knows, it may be that of a type which is not known here.
 */
export function typeOfNumber(
  number: string,
  types: readonly DocumentType[],
  agencies?: Pick<ReadonlySet<string>, "has">,
): DocumentType | undefined {
  const read = parseNumber(number, types);
  if (agencies && read?.numbering === "letter" && !read.agencies.every((code) => agencies.has(code))) return undefined;
  const fitting = read ? types.filter((type) => fitsType(read, type)) : [];
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** What a malformed number probably should be: no spaces, a leading zero below 10, codes spelt as in the settings. */
export function fixNumber(number: string, types: readonly DocumentType[]): string | undefined {
  const compact = number.replace(/\s+/g, "").replace(/^(?:số:?)?(\d)(?=[/-])/iu, "0$1");
  const fixed = compact.replace(/[\p{L}\d]+/gu, (word) => types.find(({ code }) => code && fold(code) === fold(word))?.code ?? word);
  return fixed !== number && parseNumber(fixed, types) ? fixed : undefined;
}
