/**
 * `catalogue languages LANG… [--remove]`: another set of languages, the main one first. Texts in a language that goes are
 * named one by one, and are taken away only where that is asked for; a text that has nothing else stops it all.
 */
import { brokenIn } from "../records/edit-record.ts";
import { changeLanguages, type TextInLanguage } from "../start/languages.ts";
import { ALL_LANGS, isLang, LANGS, type Lang } from "../text/languages.ts";
import { visible } from "../text/untrusted.ts";
import { startWords } from "../words/words.ts";
import type { Command } from "./command.ts";
import { UsageError } from "./options.ts";
import { putText, readTexts } from "./texts.ts";

export const languages: Command = {
  options: { remove: { type: "boolean" } },
  positionals: { min: 1, max: ALL_LANGS.length },
  run: ({ positionals, shell, lang, root, values }) => {
    const say = startWords[lang];
    const next = readLanguages(positionals);
    if (!next) throw new UsageError(say.faults.languages(ALL_LANGS.join(", ")));
    const files = readTexts(root);
    const broken = brokenIn(files);
    if (broken.length > 0) throw new UsageError(say.broken(broken));
    const { changes, gone, lacking } = changeLanguages(files, LANGS, next);
    const needsWord = gone.length > 0 && values.remove !== true;
    const refusal = lacking.length > 0 ? say.lacking(lacking.length, next[0] ?? "") : needsWord ? say.wouldGo(gone.length) : undefined;
    if (refusal === undefined) for (const [path, text] of changes) putText(root, path, text);
    shell.stdout.write((lacking.length > 0 ? lacking : gone).map(lineOf).join(""));
    shell.stderr.write(`${refusal ?? (changes.size === 0 ? say.sameLanguages : say.languagesChanged(changes.size, gone.length))}\n`);
    return refusal === undefined ? 0 : 1;
  },
};

/** Codes with blanks or commas between them; undefined where one is no language of the program, or stands twice. */
export function readLanguages(words: readonly string[]): Lang[] | undefined {
  const codes = words.flatMap((word) => word.split(/[\s,]+/)).filter(Boolean);
  return codes.length > 0 && codes.every(isLang) && new Set(codes).size === codes.length ? codes : undefined;
}

/** File, keys, language and words. */
const lineOf = ({ path, key, lang, text }: TextInLanguage): string =>
  `${visible([path, key, lang, key === "" ? "" : JSON.stringify(text)].filter(Boolean).join(" "))}\n`;
