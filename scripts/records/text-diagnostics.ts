/** Diagnostics of the characters themselves, which people can not see: in the text of a file, and in its values as they are read. */
import { type Diagnostic, diagnostic, firstOf } from "../problems/diagnostic.ts";
import type { Pointer } from "../problems/problem.ts";
import { type CharacterFault, characterFaults, withoutQuotes } from "../text/character-faults.ts";
import { hasLostLetters } from "../text/characters.ts";
import { entitiesIn } from "../text/entities.ts";
import { mayBeOld, readOldEncoding } from "../text/old-encodings.ts";
import { mayBePersonal, mayEscape, type TextSigns } from "../text/plain-text.ts";
import { withoutPersonal } from "../text/typed/personal.ts";
import { numbersWritten } from "./locate.ts";

/** Looks at the whole text of a file: all that nobody sees, and one letter a line that looks like another. */
export function textDiagnostics(text: string): Diagnostic[] {
  // A letter in a word may be recognised by the other lines only, which is seen line by line: nearly every file has nothing at all.
  if (characterFaults(text).length === 0) return [];
  const found = text.split("\n").flatMap((line, index) => faultsIn(line).map((fault) => ({ fault, line: index + 1 })));
  return firstOf(found, ({ fault, line }) => faultDiagnostic(fault, { position: { line, column: fault.index + 1 } }));
}

/** Of a line in an old encoding that is what is wrong, not the letters that it happens to be. */
function faultsIn(line: string): CharacterFault[] {
  const faults = characterFaults(line);
  return faults.length > 0 && readOldEncoding(line) ? [] : faults;
}

type Where = Parameters<typeof diagnostic>[2];

function faultDiagnostic(fault: CharacterFault, where: Where): Diagnostic {
  switch (fault.kind) {
    case "hidden":
      return diagnostic("text-control", { code: fault.code }, where);
    case "blank":
      return diagnostic("text-blank", { code: fault.code }, where);
    case "decomposed":
      return diagnostic("text-nfc", undefined, where);
    case "look-alike":
      return diagnostic("text-letter", fault, where);
  }
}

/** What a part of a file is looked at for. */
interface Looked {
  /** Of the whole file. */
  readonly signs: TextSigns;
  /** Else how to reach somebody may be what it says. */
  readonly isRecord: boolean;
}

const isOld = (text: string, { mayBeOld: maybe }: TextSigns): boolean => maybe && mayBeOld(text);
const isLost = (text: string, { isOdd }: TextSigns): boolean => isOdd && hasLostLetters(text);

/** The lines of a body that are in an old encoding. @param firstLine line of the file on which the body starts */
export const bodyTextDiagnostics = (body: string, firstLine: number, { signs, isRecord }: Looked): Diagnostic[] =>
  isOld(body, signs) || isLost(body, signs) || mayBePersonal(body)
    ? body.split("\n").flatMap((line, index) => {
        const where = { position: { line: firstLine + index, column: 1 } };
        return [...lostDiagnostic(line, where), ...encodingDiagnostic(line, where), ...(isRecord ? personalDiagnostic(line, where) : [])];
      })
    : [];

const lostDiagnostic = (value: string, where: Where): Diagnostic[] =>
  hasLostLetters(value) ? [diagnostic("text-lost", { value }, where)] : [];

/** What is no part of a public record, as intake leaves it out: whoever writes the file decides. */
function personalDiagnostic(value: string, where: Where): Diagnostic[] {
  const { found } = mayBePersonal(value) ? withoutPersonal(value) : { found: [] };
  return found.length > 0 ? [diagnostic("text-personal", { kinds: found }, where)] : [];
}

function encodingDiagnostic(text: string, where: Where): Diagnostic[] {
  const read = readOldEncoding(text);
  return read
    ? [diagnostic("text-encoding", { encoding: read.encoding, value: text, meant: read.text }, { ...where, suggested: read.text })]
    : [];
}

/**
 * A number written as 3.000 is three to YAML, and three thousand to whoever wrote it in Vietnamese. Said of the text, for the
 * number that was read shows nothing of it. 53.125 may be meant where something is measured; there, whole thousands are asked
 * about, and among counts all.
 */
export function separatorDiagnostics(yaml: string, firstLine: number, hasCounts: boolean): Diagnostic[] {
  if (!/\d\.\d{3}(?!\d)/.test(yaml)) return [];
  return numbersWritten(yaml, hasCounts ? SEPARATED : WHOLE_THOUSANDS).map(({ line, column, detail }) =>
    diagnostic("number-separator", { value: detail.replace(/^\+|e.*/gi, "") }, { position: { line: line + firstLine - 1, column } }),
  );
}
const SEPARATED = /^\+?\d{1,3}\.\d{3}(?:e[+-]?0+)?$/i;
const WHOLE_THOUSANDS = /^\+?\d{1,3}\.000(?:e[+-]?0+)?$/i;

/** Marks of HTML; quotation marks that are none of YAML's. */
const MAY_HIDE = /&[#A-Za-z]|[“”„«]/;
const mayHide = (yaml: string, signs: TextSigns): boolean =>
  (signs.mayHide && MAY_HIDE.test(yaml)) || isLost(yaml, signs) || mayBePersonal(yaml) || isOld(yaml, signs);

/** The same in values as they are read: of each text all that nobody sees, or else the first thing that is wrong. */
export function valueDiagnostics(yaml: string, data: unknown, { signs, isRecord }: Looked): Diagnostic[] {
  const hasEscapes = signs.mayEscape && mayEscape(yaml);
  return hasEscapes || mayHide(yaml, signs) ? inValue(data, [], { hasEscapes, isRecord }) : [];
}

interface LookedValue {
  readonly hasEscapes: boolean;
  readonly isRecord: boolean;
}

function inValue(value: unknown, pointer: Pointer, looked: LookedValue): Diagnostic[] {
  if (typeof value === "string") return inText(value, pointer, looked);
  if (typeof value !== "object" || value === null) return [];
  const items = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return items.flatMap(([step, item]) => inValue(item, [...pointer, step], looked));
}

/** What a name is the value of. */
const NAMES: readonly unknown[] = ["name", "abbreviation", "title"];

function inText(value: string, pointer: Pointer, { hasEscapes, isRecord }: LookedValue): Diagnostic[] {
  const where = { pointer };
  const lost = lostDiagnostic(value, where);
  if (lost.length > 0) return lost;
  const faults = hasEscapes ? characterFaults(value) : [];
  if (faults.length > 0) return faults.map((fault) => faultDiagnostic(fault, where));
  const entity = entitiesIn(value);
  if (entity) return [diagnostic("text-entity", entity, { pointer, suggested: entity.meant })];
  const bare = pointer.some((step) => NAMES.includes(step)) ? withoutQuotes(value) : undefined;
  if (bare !== undefined) return [diagnostic("text-quote", { value, meant: bare }, { pointer, suggested: bare })];
  if (/^https?:/i.test(value)) return [];
  return [...encodingDiagnostic(value, where), ...(isRecord ? personalDiagnostic(value, where) : [])];
}
