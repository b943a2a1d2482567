/**
 * Questions of issue forms from a schema: every key is asked for unless its schema says otherwise, so that a field added
 * to a schema is asked for, read and filled in without a line here. Each question knows the place of its value.
 */
import type { Pointer } from "../../problems/problem.ts";
import { type FormAsk, fieldControl, type SchemaNode } from "../../records/schema/node.ts";
import { asIs, type Bilingual } from "../../text/bilingual.ts";
import { inEach, LANGS, type Lang, MAIN_LANG } from "../../text/languages.ts";
import { upperFirst } from "../../text/text.ts";
import { formWords } from "../../words/later.ts";
import { nameWords } from "../../words/words.ts";
import type { AnswerKindName, NamedValue } from "./answers.ts";

export interface Question {
  readonly id: string;
  readonly label: Bilingual;
  readonly help: Bilingual;
  readonly kind: AnswerKindName;
  readonly required: boolean;
  /** Where the value stands in the data that the form makes. */
  readonly path: Pointer;
  /** Where the same answer says that a number is only about right, and how, and in what unit. */
  readonly about?: { readonly flag: Pointer; readonly hedge: Pointer; readonly unit: Pointer; readonly counted: Pointer };
  /** Where the unit of a number stands. */
  readonly unitAt?: Pointer;
  /** Where the value stands that this one is where nobody says otherwise: then it is not asked again. */
  readonly usually?: Pointer;
  /** Where the unit of an agency stands. */
  readonly unitOf?: Pointer;
  /** Where the address stands of what is named. */
  readonly address?: Pointer;
  /** Values of the schema by their names, for a choice; domains and sets come from the data. */
  readonly options?: readonly NamedValue[];
}

/** Where the walk is, and what it passed on the way. */
interface QuestionPlace {
  readonly path: Pointer;
  /** Id of the group, before the keys in it. */
  readonly id: string;
  /** Whether everything above is required. */
  readonly required: boolean;
  /** Said behind titles. */
  readonly of?: Bilingual | undefined;
}

/** Questions for keys that a form asks for in another way than their schema says. */
type SpecialQuestions = Readonly<Record<string, readonly Question[]>>;

const TOP: QuestionPlace = { path: [], id: "", required: true };

/** The questions for the keys of a group, in the order of its schema. */
export function questionsOf(group: SchemaNode, place: QuestionPlace = TOP, special: SpecialQuestions = {}): Question[] {
  return Object.entries(group.properties ?? {}).flatMap(([key, node]) => {
    const ask = node["x-ask"] ?? {};
    if (special[key]) return special[key];
    if (ask === false) return [];
    const required = ask.required ?? (place.required && (group.required?.includes(key) || group["x-either"]?.[0] === key));
    const id = ask.id ?? (place.id ? place.id + upperFirst(key) : key);
    const words = ask.asGroup ? group : node;
    return ofField(node, ask, words, { path: [...place.path, key], id, required, of: ask.of ?? place.of });
  });
}

/** How a control is asked for on a page that can not add fields: the first of a list, a group key by key. */
function ofField(node: SchemaNode, ask: FormAsk, words: SchemaNode, place: QuestionPlace): Question[] {
  const control = fieldControl(node);
  switch (control) {
    case "group":
    case "document":
      return questionsOf(node, place);
    case "items":
      return questionsOf({ ...words, ...node.items }, { ...place, path: [...place.path, 0] });
    case "text":
    case "long-text":
      return ofText(control === "text" ? "line" : "text", ask, words, place);
    case "choice":
      return [question(control, words, place, { options: optionsOf(node) })];
    case "checks":
      return [question("choices", words, place, { options: optionsOf(node.items ?? {}) })];
    case "flag":
      return [question(control, words, place, { options: YES_NO })];
    // A form does not know the set that is written in it.
    case "set-gates":
      return [question("lines", words, place)];
    case "set-group":
    case "framework-group":
    case "framework-criterion":
      return [question("line", words, place)];
    default:
      return [question(control, words, place, placesBeside(ask, place.path))];
  }
}

/** Where the fields stand that an answer speaks of besides its own. */
export function placesBeside(
  { about, unit = about?.unit, unitOf, address }: FormAsk,
  path: Pointer,
): Pick<Question, "about" | "unitAt" | "unitOf" | "address"> {
  const at = (key: string): Pointer => [...path.slice(0, -1), key];
  return {
    ...(about ? { about: { flag: at(about.flag), hedge: at(about.hedge), unit: at(about.unit), counted: at(about.counted) } } : {}),
    ...(unit ? { unitAt: at(unit) } : {}),
    ...(unitOf ? { unitOf: [...at(unitOf), MAIN_LANG] } : {}),
    ...(address ? { address: [...path.slice(0, -1), ...address] } : {}),
  };
}

const optionsOf = ({ enum: codes = [], "x-names": names = {} }: SchemaNode): NamedValue[] =>
  codes.map((code) => ({ code, name: names[code] ?? { [MAIN_LANG]: code } }));
const YES_NO = (["true", "false"] as const).map((code) => ({ code, name: inEach((lang) => formWords[lang].yesNo[code]) }));

/** A text is two questions, one for each language, but where the main one is enough. */
function ofText(kind: AnswerKindName, ask: FormAsk, words: SchemaNode, place: QuestionPlace): Question[] {
  const { only } = ask;
  const inside = (lang: Lang): QuestionPlace => ({ ...place, path: [...place.path, lang] });
  if (only) return [question(kind, words, inside(only), placesBeside(ask, place.path))];
  return LANGS.map((one) => {
    const language = inEach((lang) => `(${nameWords[lang].languages[one]})`);
    const [id, of] = [place.id + upperFirst(one), place.of ? joined(place.of, language) : language];
    return question(kind, words, { ...inside(one), id, of, required: place.required && one === MAIN_LANG });
  });
}

const joined = (a: Bilingual, b: Bilingual): Bilingual => inEach((lang) => `${a[lang]} ${b[lang]}`);

/** One question, in the words of a schema. */
export function question(
  kind: AnswerKindName,
  { "x-title": title = asIs(""), "x-help": help = title }: SchemaNode,
  { id, path, required, of }: QuestionPlace,
  more: Pick<Question, "about" | "options" | "unitAt" | "unitOf" | "address"> = {},
): Question {
  return { id, label: of ? joined(title, of) : title, help: withHow(help, kind), kind, required, path, ...more };
}

/** In a form people write as they are used to: it says how, for the kinds of answer that have a form of their own. */
const withHow = (help: Bilingual, kind: AnswerKindName): Bilingual =>
  inEach((lang) => {
    const how: Readonly<Partial<Record<AnswerKindName, string>>> = formWords[lang].howTo;
    return how[kind] ? `${help[lang]}; ${how[kind]}` : help[lang];
  });
