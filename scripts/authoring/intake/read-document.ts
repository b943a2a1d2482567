/** The number of a document, with the day and issuer that people write behind it, held against the registers. */
import { fixNumber } from "../../records/documents.ts";
import { type Bilingual, versionsOf } from "../../text/bilingual.ts";
import { fold } from "../../text/text.ts";
import { readDocument, readShortNumber } from "../../text/typed/document-numbers.ts";
import { findCode, type Lookup } from "./entries.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { sayAnswer } from "./say-answer.ts";

/** Its number as it is printed, its day beside it; what else stands there is said back. */
export function readNumberOfDocument(text: string, lookup: Lookup): ReadAnswer | Bilingual {
  const short = readShortNumber(text);
  if (short && lookup.documentTypes().some(({ code }) => code && fold(code) === fold(short.code))) return completed(text, short, lookup);
  const types = lookup.documentTypes().flatMap(({ name }) => versionsOf(name));
  const { number: typed, date, issuer, rest, other } = readDocument(text, types);
  if (other) return sayAnswer((words) => words.otherDocument(text, other));
  const number = spelt(typed, lookup);
  const agency = WITHOUT_AGENCY.test(number) ? FIRST_CODE.exec(rest ?? "")?.[0] : undefined;
  if (agency && findCode(agency, lookup.agency()))
    return sayAnswer((words) => words.shortNumber(text, [spelt(`${number}-${agency}`, lookup)]));
  const code = issuer && findCode(issuer, lookup.agency());
  // Who signs for a ministry is named as its head, so only another agency of the register says otherwise.
  if (code && !codesIn(number).some((one) => fold(one) === fold(code))) return sayAnswer((words) => words.otherIssuer(number, issuer));
  const unknown = issuer && !code ? [sayAnswer((words) => words.leftOut(issuer))] : [];
  const isMore = rest !== undefined && rest !== "" && isDocument(rest);
  const left = rest ? [sayAnswer((words) => (isMore ? words.secondDocument(rest) : words.leftOut(rest)))] : [];
  const notes = [...unknown, ...left];
  return { value: number, ...(date ? { date } : {}), ...(isMore ? { isMore } : {}), ...(notes.length > 0 ? { notes } : {}) };
}

/** "12/QĐ BCP": a sign was left out between the type and the agency. */
const WITHOUT_AGENCY = /^\d{1,6}(?:\/\d{4})?\/\p{L}{1,8}$/u;
const FIRST_CODE = /^\p{L}[\p{L}\d]{1,11}(?![\p{L}\d])/u;

/** What stands behind the number is another document, which has a place of its own. */
const isDocument = (rest: string): boolean => /\d\s{0,9}[/-]\s{0,9}\p{L}/u.test(readDocument(rest).number);

const codesIn = (number: string): string[] => number.split(/[/-]/);

/** Codes in the case in which they are printed: 186/qđ-btttt is 186/QĐ-BTTTT, and so is that of an agency that is in no list where all is written small. */
function spelt(number: string, { agency, documentTypes }: Lookup): string {
  const types = documentTypes();
  const fixed = fixNumber(number, types) ?? number;
  return fixed.replace(/(?<=[/-])[\p{L}\d]+/gu, (word) => {
    const known = agency().find(({ code }) => fold(code) === fold(word))?.code;
    return known ?? (number === number.toLowerCase() ? word.toUpperCase() : word);
  });
}

/** "QĐ 186" is the one document of the register with that number, or it is asked which. */
function completed(text: string, { serial, code }: { serial: string; code: string }, { documents }: Lookup): Bilingual {
  const isIt = new RegExp(`^${serial}/(?:\\d{4}/)?${fold(code)}-`);
  const found = documents().filter(({ number }) => isIt.test(fold(number)));
  return sayAnswer((words) =>
    words.shortNumber(
      text,
      found.slice(0, 4).map(({ number }) => number),
    ),
  );
}
