/** Names of things of the catalogue as people write them: by code, by any name, in part, two at once. What is not plain is asked back. */
import type { Bilingual } from "../../text/bilingual.ts";
import { wordsOfName } from "../../text/names.ts";
import { foldedWords } from "../../text/text.ts";
import { AGENCY_PHRASES } from "../../text/typed/phrases/agencies.ts";
import { anyOf } from "../../text/typed/phrases/any.ts";
import { type Choice, findCode } from "./entries.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { sayAnswer, sayUnknown, type UnknownWords } from "./say-answer.ts";

/** "Bộ A chủ trì, phối hợp với Bộ B": what follows is no answer to whose it is. */
const TOGETHER = new RegExp(
  anyOf(AGENCY_PHRASES, ({ together }) => together),
  "iu",
);

/** An agency: the first of those that work together, the others said back. */
export function readAgency(text: string, entries: readonly Choice[]): ReadAnswer | Bilingual {
  const [lead = "", ...others] = text.split(TOGETHER);
  if (lead.trim() === "") return sayAnswer((words) => words.noLead(text));
  const read = unitIn(lead, entries) ?? readCode(lead, entries, true, "unknownAgency");
  if (others.length === 0 || !("value" in read)) return read;
  const left = others.join(", ").trim();
  return { ...read, notes: [...(read.notes ?? []), sayAnswer((words) => words.leftOut(left))] };
}

/** "Cục Chuyển đổi số, Bộ Chợ Phiên", "Cục Chuyển đổi số (Bộ Chợ Phiên)": the agency, and its unit; of one it is not, that is asked. */
function unitIn(text: string, entries: readonly Choice[]): ReadAnswer | Bilingual | undefined {
  const [, unit = "", agency = ""] = UNIT_OF.exec(text.trim().replace(WITHIN, ", $1")) ?? [];
  const value = agency && findCode(text, entries) === undefined ? findCode(agency, entries) : undefined;
  if (value === undefined) return undefined;
  return DENIED.test(unit) ? sayAnswer((words) => words.denied(text)) : { value, unitOf: unit };
}
const OF = anyOf(AGENCY_PHRASES, ({ of }) => of);
const WITHIN = new RegExp(`\\s*\\((?:${OF}\\s+)?([^(),;]{2,100})\\)\\.?$`, "u");
const DENIED = new RegExp(`\\s${anyOf(AGENCY_PHRASES, ({ denied }) => denied)}$`, "iu");
const UNIT_OF = new RegExp(
  `^(${anyOf(AGENCY_PHRASES, ({ units }) => units)}\\s[^,;(]{2,100}?)(?:\\s*[,–-]\\s*|\\s+${OF}\\s+)([^,;]{2,100})$`,
  "u",
);
const BETWEEN = new RegExp(`\\s*[;,/&]\\s*|\\s+${anyOf(AGENCY_PHRASES, ({ and }) => and)}\\s+`, "u");

/** One of the entries. @param inPart whether a part of one name alone is enough, which is said back */
export function readCode(text: string, entries: readonly Choice[], inPart = true, say?: UnknownWords): ReadAnswer | Bilingual {
  const code = findCode(text, entries);
  if (code !== undefined) return { value: code };
  const bracketed = inBrackets(text, entries);
  if (bracketed) return bracketed;
  const partly = entries.filter((entry) => holds(entry, text));
  const [one, ...more] = partly;
  if (one && more.length === 0)
    return inPart ? { value: one.code, notes: [readAs(one)] } : sayUnknown(text, entries, one.names[1] ?? one.code, say);
  if (partly.length > 0 && partly.length <= 4) return either(text, partly);
  const several = text.split(BETWEEN).map((part) => findCode(part, entries));
  const named = entries.filter((entry) => several.includes(entry.code));
  return named.length > 1 && several.every((one) => one !== undefined)
    ? either(text, named)
    : sayUnknown(text, entries, nameWithin(text, entries), say);
}

/** "Bộ trưởng Bộ Chợ Phiên": the one entry of which a name of several words stands in a longer text. */
function nameWithin(text: string, entries: readonly Choice[]): string | undefined {
  const words = ` ${foldedWords(text).join(" ")} `;
  const within = entries.filter(({ names }) =>
    names.map(foldedWords).some((name) => name.length > 1 && words.includes(` ${name.join(" ")} `)),
  );
  const [one, ...more] = within;
  return one && more.length === 0 ? (one.names[1] ?? one.code) : undefined;
}

const nameOf = ({ code, names: [, name = code] }: Choice): string => (name === code ? code : `${name} (${code})`);
const readAs = (entry: Choice): Bilingual => sayAnswer((words) => words.readAs(nameOf(entry)));
const either = (text: string, entries: readonly Choice[]): Bilingual => sayAnswer((words) => words.several(text, entries.map(nameOf)));

/** "BCP - Bộ Chợ Phiên". */
const BESIDE = /^([\p{L}\d]{2,12})\s{1,3}[-–:]\s{1,3}([^()]{2,200})$/u;

/** "Bộ Chợ Phiên (BCP)": both say the same, or one of them is known and the other said back. */
function inBrackets(text: string, entries: readonly Choice[]): ReadAnswer | undefined {
  const [, before = "", within = ""] = /^(.+?)\s*\(([^()]+)\)\.?$/.exec(text) ?? BESIDE.exec(text) ?? [];
  const [one, other] = [before, within].map((part) => (part ? findCode(part, entries) : undefined));
  const value = one ?? other;
  if (value === undefined || (one !== undefined && other !== undefined && one !== other)) return undefined;
  const unknown = one === undefined ? before : other === undefined ? within : undefined;
  return unknown === undefined ? { value } : { value, notes: [sayAnswer((words) => words.leftOut(unknown))] };
}

/** Whether all words stand together in one of its names, or in its code; one word is too few, but a number says enough. */
function holds({ code, names }: Choice, text: string): boolean {
  const wanted = wordsOfName(text.replaceAll("&", " và "));
  if (wanted.length < 2 || wanted.join("").length < 5) return false;
  return [...names, code].some((name) => {
    const words = foldedWords(name);
    return ` ${words.join(" ")} `.includes(` ${wanted.join(" ")} `) || (/\d/.test(text) && wanted.every((word) => words.includes(word)));
  });
}
