/** One error of a schema -> one problem: the field by its title, what is wrong, what to do. */

import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";
import type { Pointer } from "../problems/problem.ts";
import { encodedAddress } from "../text/address-encoding.ts";
import type { Bilingual } from "../text/bilingual.ts";
import { codeOf, withoutHidden } from "../text/characters.ts";
import { isPartDate } from "../text/dates.ts";
import { inEach, isLang, type Lang } from "../text/languages.ts";
import { didYouMean } from "../text/text.ts";
import { readDate, readPartDate } from "../text/typed/dates.ts";
import { addressFault, hostOf, lookAlikeIn } from "../text/web-address.ts";
import { switchedOff } from "../words/called.ts";
import { fieldWords, formedWords, nameWords } from "../words/words.ts";
import { inForm } from "./in-form.ts";
import { isTextNode, type SchemaNode } from "./schema/node.ts";
import type { SchemaError } from "./schema-error.ts";

/** Says an error in our words. */
export function schemaDiagnostic(error: SchemaError, root: SchemaNode): Diagnostic {
  const { keyword, node, pointer, value } = error;
  const field = fieldAt(root, pointer);
  const where = { pointer };
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(error, root);
    case "required":
      return missingKey(error, root);
    case "type":
      if (value === null && pointer.length > 0) return emptyValue(field, pointer);
      // Quotes make no date of a number.
      if (node.format && typeof value !== "object") return malformedFormat(node.format, String(value), field, pointer);
      return wrongType(String(node.type), value, field, pointer);
    case "enum":
      return wrongChoice(node, String(value), field, pointer);
    case "format":
      return malformedFormat(String(node.format), String(value), field, pointer);
    case "pattern":
      return malformedPattern(node, String(value), field, pointer);
    case "minLength":
      return emptyValue(field, pointer);
    case "maxLength":
      return diagnostic(
        "value-length",
        (lang) => ({ field: nameWithin(root, pointer)[lang], limit: node.maxLength ?? 0, short: false }),
        where,
      );
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
      return diagnostic("value-range", (lang) => ({ field: field[lang], value, bound: BOUNDS[keyword], limit: node[keyword] ?? 0 }), where);
    case "uniqueItems":
      return diagnostic("value-count", (lang) => ({ field: field[lang], problem: "repeated" as const }), where);
    case "minItems":
    case "minProperties":
      return diagnostic("value-count", (lang) => ({ field: field[lang], problem: "few" as const }), where);
    case "maxItems":
      return diagnostic("value-count", (lang) => ({ field: field[lang], problem: "many" as const, limit: node.maxItems }), where);
  }
}

const BOUNDS = { minimum: "least", maximum: "most", exclusiveMinimum: "above" } as const;

const emptyValue = (field: Bilingual, pointer: Pointer): Diagnostic =>
  diagnostic("value-empty", (lang) => ({ field: field[lang] }), { pointer });

function wrongType(type: string, value: unknown, field: Bilingual, pointer: Pointer): Diagnostic {
  return diagnostic("value-type", (lang) => ({ field: field[lang], value, ...typeAdvice(type, value, fieldWords[lang]) }), { pointer });
}

/** The values are what stands in the file; those that have names are called by them too. */
function wrongChoice(
  { enum: values = [], "x-names": names = {} }: SchemaNode,
  value: string,
  field: Bilingual,
  pointer: Pointer,
): Diagnostic {
  const choices = (lang: Lang) => values.map((one) => (names[one] ? `${one} (${names[one][lang]})` : one));
  // What a settings list switches off is not switched off for that list itself: there the name is unknown.
  const off = pointer[0] === "unusedFields" || pointer[0] === "unusedStages" ? undefined : switchedOff(value);
  const words = (lang: Lang) => ({ field: field[lang], value, choices: choices(lang), off, suggestion: didYouMean(value, values) });
  return diagnostic("value-choice", words, { pointer });
}

function unknownKey({ node, pointer, key = "" }: SchemaError, root: SchemaNode): Diagnostic {
  const known = Object.keys(node.properties ?? {});
  const place = pointer.length > 0 ? fieldAt(root, pointer) : undefined;
  const language = isTextNode(node) && isLang(key) ? key : undefined;
  const off = Object.hasOwn(node.properties ?? {}, key) ? undefined : switchedOff(key);
  const words = (lang: Lang) => ({
    key,
    place: place?.[lang],
    known,
    off,
    language: language && nameWords[lang].languages[language],
    suggestion: didYouMean(key, known),
  });
  return diagnostic("key-unknown", words, { pointer: [...pointer, key], onKey: true });
}

function missingKey({ node, pointer, key = "" }: SchemaError, root: SchemaNode): Diagnostic {
  const missing = node.properties?.[key];
  const place = pointer.length > 0 ? fieldAt(root, pointer) : undefined;
  const [asked, ...others] = node["x-either"] ?? [];
  const instead = asked === key ? others.map((other) => node.properties?.[other]) : [];
  const field = inEach((lang) => [missing, ...instead].map((one) => named(one, key)[lang]).join(` ${fieldWords[lang].or} `));
  const where = { pointer, onKey: typeof pointer.at(-1) === "string", missing: key };
  const helpIn = (lang: Lang) =>
    [missing?.["x-help"]?.[lang] ?? key, ...instead.map((one) => `${one?.["x-title"]?.[lang]}: ${one?.["x-help"]?.[lang]}`)].join("; ");
  return diagnostic("key-missing", (lang) => ({ field: field[lang], place: place?.[lang], help: helpIn(lang) }), where);
}

function malformedFormat(format: string, value: string, field: Bilingual, pointer: Pointer): Diagnostic {
  if (format === "url") return malformedAddress(value, field, pointer);
  const read = format === "part-date" ? readPartDate(value) : readDate(value);
  const suggestion = read === value ? undefined : read;
  const words = (lang: Lang) => ({ field: field[lang], value, expected: fieldWords[lang].forms[formOf(format, value)](), suggestion });
  return diagnostic("value-format", words, { pointer });
}

/** What is wrong with an address, each with its own words: people see one that begins as it should. */
function malformedAddress(value: string, field: Bilingual, pointer: Pointer): Diagnostic {
  const fault = addressFault(value) ?? "form";
  if (fault === "scheme") return diagnostic("url-scheme", (lang) => ({ field: field[lang], value }), { pointer });
  const letter = fault === "letters" ? lookAlikeIn(hostOf(value)) : undefined;
  if (letter) return diagnostic("url-letter", { host: hostOf(value), letter, code: codeOf(letter) }, { pointer });
  if (fault === "form") {
    const words = (lang: Lang) => ({ field: field[lang], value, expected: fieldWords[lang].forms.url() });
    return diagnostic("value-format", words, { pointer });
  }
  // What is hidden goes, and is not encoded.
  const plain = withoutHidden(value);
  const isBeside = fault === "several" || /\/\s/.test(value);
  const suggestion = isBeside ? undefined : plain !== value && !addressFault(plain) ? plain : encodedAddress(plain);
  return diagnostic("url-form", (lang) => ({ field: field[lang], value, fault, suggestion }), { pointer });
}

function formOf(format: string, value: string): "partDate" | "wholeDate" | "date" {
  if (format === "part-date") return "partDate";
  return isPartDate(value) ? "wholeDate" : "date";
}

function malformedPattern(
  { pattern = "", "x-form": form = "id" }: SchemaNode,
  value: string,
  field: Bilingual,
  pointer: Pointer,
): Diagnostic {
  const near = inForm(form, value);
  const suggestion = near !== value && new RegExp(pattern, "u").test(near) ? near : undefined;
  const words = (lang: Lang) => ({
    field: field[lang],
    value,
    expected: (form === "id" || form === "code" ? fieldWords[lang].forms[form] : formedWords[lang][form])(),
    suggestion,
  });
  return diagnostic("value-format", words, { pointer });
}

type ValueWords = (typeof fieldWords)[Lang];

function typeAdvice(type: string, value: unknown, { types, advice }: ValueWords): { expected: string; fix: string } {
  return { expected: types[type as keyof typeof types] ?? type, fix: advice[adviceOn(type, typeof value)](String(value)) };
}

function adviceOn(type: string, given: string): keyof ValueWords["advice"] {
  if (type === "string") return given === "object" ? "line" : "quotes";
  if (type === "array") return "list";
  if (type === "object") return given === "string" ? "inline" : "keys";
  return type === "boolean" ? "yesNo" : "number";
}

/** A field as people know it: by its title. */
function named(node: SchemaNode | undefined, key: string): Bilingual {
  const title = node?.["x-title"];
  return inEach((lang) => (title ? title[lang] : fieldWords[lang].unnamed(key)));
}

/** The field a pointer names; items of a list go by the list's name and their place in it, and by the code that the list is of. */
export function fieldAt(root: SchemaNode, pointer: Pointer): Bilingual {
  const last = pointer.at(-1);
  if (last === undefined) return inEach((lang) => fieldWords[lang].frontMatter);
  const node = nodeAt(root, pointer);
  if (typeof last === "string") return named(node, last);
  if (pointer.length === 1) return inEach((lang) => fieldWords[lang].unnamed(last + 1));
  const list = fieldAt(root, pointer.slice(0, -1));
  const code = pointer.at(-3);
  const isCode = typeof code === "string" && !nodeAt(root, pointer.slice(0, -3))?.properties?.[code];
  return inEach((lang) => `${fieldWords[lang].item(list[lang], last + 1)}${isCode ? ` (${code})` : ""}`);
}

/** One language of a text by the name of the text too: "Mô tả ngắn (tiếng Việt)". */
function nameWithin(root: SchemaNode, pointer: Pointer): Bilingual {
  const above = pointer.slice(0, -1);
  const last = String(pointer.at(-1));
  const node = above.length > 0 ? nodeAt(root, above) : undefined;
  const text = fieldAt(root, node && isTextNode(node) && isLang(last) ? above : pointer);
  return inEach((lang) => (node && isTextNode(node) && isLang(last) ? `${text[lang]} (${nameWords[lang].languages[last]})` : text[lang]));
}

/** The schema of what a pointer names. */
export function nodeAt(root: SchemaNode, pointer: Pointer): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of pointer) {
    if (typeof step === "number") node = node?.items;
    else node = node?.properties?.[step] ?? (typeof node?.additionalProperties === "object" ? node.additionalProperties : undefined);
  }
  return node;
}
