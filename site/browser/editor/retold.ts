/** Problems of what was typed, told as its reader tells them. Fetched when it is needed. */
import type { Lookup } from "../../../scripts/authoring/intake/entries.ts";
import { datesOf } from "../../../scripts/authoring/intake/read-date.ts";
import { fieldOf, readField, type TypedField } from "../../../scripts/authoring/intake/read-field.ts";
import { valueAt } from "../../../scripts/authoring/intake/record.ts";
import { sayAnswer } from "../../../scripts/authoring/intake/say-answer.ts";
import type { Diagnostic } from "../../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../../scripts/problems/problem.ts";
import { type DraftKind, RECORD_KINDS } from "../../../scripts/records/kinds.ts";
import { type FieldControl, fieldControl, type SchemaNode } from "../../../scripts/records/schema/node.ts";
import { fieldAt, nodeAt } from "../../../scripts/records/schema-diagnostics.ts";
import type { Bilingual } from "../../../scripts/text/bilingual.ts";
import { inEach, MAIN_LANG } from "../../../scripts/text/languages.ts";
import { numberReadings } from "../../../scripts/text/typed/numbers.ts";
import { inItsUnit } from "./in-its-unit.ts";
import type { CheckedDraft } from "./judge.ts";
import type { Known } from "./known.ts";
import { lookupOf } from "./lookup.ts";
import { pointerKey } from "./pointers.ts";
import type { RetoldDiagnostic } from "./ui/form.ts";

/**
 * A problem of a field as its reader says it, in place of what is said of the value in a file: what people typed was to be a
 * number, a day, an agency, and the help beside the field says so.
 */
export function retold(
  problem: Diagnostic,
  data: unknown,
  root: SchemaNode,
  lookup: Lookup,
  sheetOf?: CheckedDraft["sheetOf"],
): RetoldDiagnostic {
  const { pointer = [] } = problem;
  const { fix: _, ...rest } = problem;
  // The form shows which fields there are, and where what stands in this one may go.
  if (problem.rule === "key-unknown") return rest;
  const text = valueAt(data, pointer);
  const node = nodeAt(root, pointer);
  const unnamed = typeof text === "string" && node && sayUnnamed(fieldControl(node), text);
  if (unnamed) return { ...rest, message: inEach((lang) => `${fieldAt(root, pointer)[lang]}: ${unnamed[lang]}`) };
  const field = typeof text === "string" && node ? inItsUnit(fieldOf(node, pointer), sheetOf ?? data, lookup) : undefined;
  if (!field || typeof text !== "string") return problem;
  const title = fieldAt(root, pointer);
  const read = readField(field, text, lookup);
  const say = (said: Bilingual): Bilingual => inEach((lang) => `${title[lang]}: ${said[lang]}`);
  if (!("value" in read)) return { ...rest, message: withInstead(say(read), root, pointer), readings: readingsOf(field, text) };
  if (read.value === undefined || read.value === text) return problem;
  return { ...rest, message: say(sayAnswer((words) => words.asIs(text))), readings: [read.value] };
}

/** Of what a criteria set holds by a code, and people write by its name. */
function sayUnnamed(control: FieldControl, text: string): Bilingual | undefined {
  if (control === "set-group") return sayAnswer((words) => words.unknownGroup(text));
  return control === "framework-criterion" ? sayAnswer((words) => words.unknownBase(text)) : undefined;
}

/** What stands on no website has a field beside that of the address: which one is said. */
function withInstead(said: Bilingual, root: SchemaNode, pointer: Pointer): Bilingual {
  const { properties = {}, "x-either": either = [] } = nodeAt(root, pointer.slice(0, -1)) ?? {};
  const [other] = either.includes(String(pointer.at(-1))) ? either.filter((key) => key !== pointer.at(-1)) : [];
  const title = other === undefined ? undefined : properties[other]?.["x-title"];
  return title ? inEach((lang) => `${said[lang]} ${sayAnswer((words) => words.instead(title[lang]))[lang]}`) : said;
}

/** Problems of which some may come from what was typed, each told once when the same is said of a value that breaks two rules. */
export function retoldAll(
  problems: readonly Diagnostic[],
  isTyped: (problem: Diagnostic) => boolean,
  { data, sheetOf }: Pick<CheckedDraft, "data" | "sheetOf">,
  kind: DraftKind,
  known: Known,
): readonly Diagnostic[] {
  const lookup = lookupOf(known);
  const all = problems.map((one) => (isTyped(one) ? retold(one, data, RECORD_KINDS[kind].schema, lookup, sheetOf) : one));
  const keyOf = ({ pointer = [], message }: Diagnostic) => `${pointerKey(pointer)} ${message[MAIN_LANG]}`;
  return [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}

function readingsOf({ kind }: TypedField, text: string): readonly unknown[] {
  if (kind === "number") return numberReadings(text).map(({ value }) => value);
  return kind === "date" || kind === "part-date" ? datesOf(text, kind === "part-date") : [];
}
