/** Rules on the texts of a catalogue: they have a page, stand in every language, and refer to what there is. */
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { DRAFT_TASKS } from "../../records/draft-tasks.ts";
import type { Parsed } from "../../records/parse.ts";
import { pathOf } from "../../records/paths.ts";
import { LINKED_PAGES, meantDocuments, type Reference, TITLE_WORD } from "../../records/references.ts";
import { type ReferenceAt, referencesIn } from "../../records/text-markdown.ts";
import { TEXT_NAMES, TEXTS, textId, textOfId } from "../../records/texts.ts";
import { inLang } from "../../text/bilingual.ts";
import { LANGS, type Lang, MAIN_LANG } from "../../text/languages.ts";
import { didYouMean } from "../../text/text.ts";
import { switchedOff } from "../../words/called.ts";
import { TERMS } from "../../words/terms.ts";
import { nameWords } from "../../words/words.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

const TEXT_IDS = TEXT_NAMES.flatMap((name) => LANGS.map((lang) => textId(name, lang)));

/** The languages that a text is not in, said once: beside the one in the main language. */
function missingLanguages({ id }: { readonly id: string }, { records }: Context): Diagnostic[] {
  const text = textOfId(id);
  if (text?.lang !== MAIN_LANG) return [];
  const missing = LANGS.filter((lang) => !records.texts.has(textId(text.name, lang)));
  const words = (lang: Lang) => (shown: Lang) => ({ field: inLang(TEXTS[text.name], shown), lang });
  return missing.map((lang) => diagnostic("translation-missing", words(lang)));
}

type Where = Parameters<typeof diagnostic>[2];

function documentDiagnostics(reference: Extract<Reference, { to: "document" }>, where: Where, { records }: Context): Diagnostic[] {
  if (!records.documents) return [];
  const { number: value, item } = reference;
  const [document, ...others] = meantDocuments(reference, records.documents.data);
  if (!document) {
    const numbers = records.documents.data.map(({ number }) => number);
    const suggestion = numbers.includes(value) ? undefined : didYouMean(value, numbers);
    return [diagnostic("text-document", { value, suggestion }, where)];
  }
  if (others.length > 0) return [diagnostic("text-document", { value, dates: [document, ...others].map(({ date }) => date) }, where)];
  const hasItem = item === undefined || (item > 0 && item <= (document.items?.length ?? 0));
  return hasItem ? [] : [diagnostic("text-document", { value, item }, where)];
}

const NAMES = { page: LINKED_PAGES, task: DRAFT_TASKS, word: [TITLE_WORD, ...Object.keys(TERMS[MAIN_LANG])] };

/** @param section finds the heading that the link stands under */
function nameDiagnostics(name: string, of: keyof typeof NAMES, section: () => string | undefined, where: Where): Diagnostic[] {
  const names: readonly string[] = NAMES[of];
  if (names.includes(name)) return [];
  const off = of === "task" ? switchedOff(name) : undefined;
  return [
    diagnostic(
      "text-page",
      { value: name, of, off: off && { ...off, section: section() }, suggestion: didYouMean(name, names), names },
      where,
    ),
  ];
}

function referenceDiagnostics(
  { reference, line, column }: ReferenceAt,
  { lines, bodyLine }: { readonly lines: readonly string[]; readonly bodyLine: number },
  context: Context,
): Diagnostic[] {
  const where = { position: { line: bodyLine + line, column } };
  if (reference.to === "document") return documentDiagnostics(reference, where, context);
  return nameDiagnostics(reference.name, reference.to, () => headingAbove(lines, line), where);
}

/** The heading that a line stands under, without the name of its place ("## Steps {#steps}"). */
function headingAbove(lines: readonly string[], line: number): string | undefined {
  const heading = lines.findLast((one, index) => index <= line && /^#{1,3} /.test(one))?.trimEnd();
  const place = heading?.endsWith("}") ? heading.lastIndexOf("{#") : -1;
  return place < 0 ? heading : heading?.slice(0, place).trimEnd();
}

/** The files that the texts found are translations of: in the main language. */
export function translatedTexts(parsed: readonly Parsed[]): string[] {
  const names = parsed.flatMap(({ file }) => (file?.kind === "text" ? (textOfId(file.id)?.name ?? []) : []));
  return [...new Set(names)].map((name) => pathOf("text", { id: textId(name, MAIN_LANG) }));
}

/** A text of the site in a language that the catalogue has not, or no text of it. */
function unknownText(id: string): Diagnostic {
  const lang = textOfId(id)?.lang;
  const suggestion = didYouMean(id, TEXT_IDS);
  return diagnostic("text-unknown", (shown) => ({ id, language: lang && nameWords[shown].languages[lang], suggestion }));
}

export const textRules: readonly Rule[] = [
  ruleFor("text", "text-unknown", ({ id }) => (TEXT_IDS.includes(id) ? [] : [unknownText(id)])),
  ruleFor("text", "translation-missing", missingLanguages),
  ruleFor("text", ["text-document", "text-page"], ({ body, bodyLine }, context) => {
    const place = { lines: body.split("\n"), bodyLine };
    return referencesIn(body).flatMap((one) => referenceDiagnostics(one, place, context));
  }),
];
