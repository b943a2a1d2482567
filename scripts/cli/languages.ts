/**
 * `catalogue languages LANG… [--remove]`: another set of languages, the main one first. Texts in a language that goes are
 * named one by one, and are taken away only where that is asked for; a text that has nothing else stops it all.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readRoot } from "../records/load.ts";
import { pictureAt } from "../records/pictures.ts";
import { changeLanguages, type TextInLanguage } from "../start/languages.ts";
import { ALL_LANGS, isLang, LANGS, type Lang } from "../text/languages.ts";
import { visible } from "../text/untrusted.ts";
import { startWords } from "../words/words.ts";
import type { Call, Command } from "./command.ts";
import { UsageError } from "./options.ts";

export const languages: Command = {
  options: { remove: { type: "boolean" } },
  positionals: { min: 1, max: ALL_LANGS.length },
  run: (call) => {
    const next = languagesOf(call.positionals, call.lang);
    const { shell, lang, root, values } = call;
    const say = startWords[lang];
    const paths = readRoot(root).flatMap(({ path, symlink }) => (symlink || pictureAt(path) ? [] : [path]));
    const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")] as const));
    const { changes, gone, lacking } = changeLanguages(files, LANGS, next);
    if (lacking.length > 0) return tell(call, lacking, say.lacking(lacking.length, next[0] ?? ""));
    if (gone.length > 0 && values.remove !== true) return tell(call, gone, say.wouldGo(gone.length));
    for (const [path, text] of changes)
      if (text === undefined) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    tell(call, gone, "");
    shell.stderr.write(`${changes.size === 0 ? say.sameLanguages : say.languagesChanged(changes.size, gone.length)}\n`);
    return 0;
  },
};

/** @throws UsageError for what is no language of the program, or stands twice */
export function languagesOf(words: readonly string[], lang: Lang): Lang[] {
  const codes = words.flatMap((word) => word.split(/[\s,]+/)).filter(Boolean);
  if (codes.length === 0 || !codes.every(isLang) || new Set(codes).size < codes.length)
    throw new UsageError(startWords[lang].faults.languages(ALL_LANGS.join(", ")));
  return codes as Lang[];
}

/** One line a text: file, keys, words. */
function tell({ shell }: Call, texts: readonly TextInLanguage[], summary: string): number {
  for (const { path, key, lang, text } of texts)
    shell.stdout.write(`${visible([path, key, lang, key === "" ? "" : JSON.stringify(text)].filter(Boolean).join(" "))}\n`);
  if (summary !== "") shell.stderr.write(`${summary}\n`);
  return 1;
}
