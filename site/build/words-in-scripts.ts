/** What scripts for the browser are spared: words of languages that nobody reads there, and asking what a thing is called. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { ALL_LANGS, isLang, LANGS, type Lang } from "../../scripts/text/languages.ts";
import { TERMS } from "../../scripts/words/terms.ts";

/** Languages that the catalogue does without. */
export const UNSPOKEN: readonly Lang[] = ALL_LANGS.filter((lang) => !LANGS.includes(lang));

/**
 * Words stand in a folder a language: those of the others lead to the one that is read, so that they stay behind and what
 * is said in every language at once is said twice in one.
 */
export const onlyLanguage = (others: readonly Lang[], lang: Lang): Plugin => ({
  name: "in-language",
  setup: ({ onResolve }) => {
    if (others.length === 0) return;
    const other = new RegExp(`/(?:${others.join("|")})(/[\\w/-]+\\.ts)$`);
    onResolve({ filter: other }, ({ path, resolveDir }) => ({ path: join(resolveDir, path.replace(other, `/${lang}$1`)) }));
  },
});

/** The table of languages without those of others. */
export const spokenLanguages: Plugin = {
  name: "spoken-languages",
  setup: ({ onLoad }) => {
    onLoad({ filter: /scripts\/text\/languages\.ts$/ }, async ({ path }) => {
      const entry = new RegExp(`^ {2}(?:${UNSPOKEN.join("|") || "-"}): \\{\n[\\s\\S]*?^ {2}\\},\n`, "gm");
      return { contents: (await readFile(path, "utf8")).replace(entry, ""), loader: "ts" };
    });
  },
};

/**
 * What the catalogue calls its things is written into the words: a name in its place is shorter than where to look for it,
 * and words that ask for nothing are left out where nobody reads them.
 */
export const namedTerms: Plugin = {
  name: "named-terms",
  setup: ({ onLoad }) => {
    onLoad({ filter: new RegExp(`/(?:words|i18n)/(?:${LANGS.join("|")})/[\\w/-]+\\.ts$`) }, async ({ path }) => {
      const [, lang] = /\/(?:words|i18n)\/(\w+)\//.exec(path) ?? [];
      if (!isLang(lang)) return undefined;
      const said = (term: string) => (TERMS[lang] as Readonly<Record<string, string>>)[term]?.replace(/[\\`$]/g, "\\$&") ?? "";
      const contents = (await readFile(path, "utf8"))
        .replace(/^const t = TERMS\[lang\];$/m, "")
        .replace(/\$\{t\.(\w+)\}/g, (_, term: string) => said(term))
        .replace(/\$\{LANGS\.join\("([^"]*)"\)\}/g, (_, between: string) => LANGS.join(between))
        .replace(/\bt\.(\w+)\b/g, (whole, term: string) => (term in TERMS[lang] ? JSON.stringify(said(term)) : whole));
      return { contents, loader: "ts" };
    });
  },
};

const MAKERS = /(?<![\w.])(key|object|oneOf|chosen|inItsLanguages|sourcesField|noteField|Object\.(?:fromEntries|keys|entries))\(/g;
/** In pairs of words beside each other. */
const UNSPOKEN_WORDS = new RegExp(`\\b(?:${UNSPOKEN.join("|") || "-"}): (?:"(?:[^"\\\\\n]|\\\\.)*"|\`[^\`]*\`),?\\s*`, "g");

/** Schemas in the languages of the catalogue; what is made of them is made for whoever reads it, and nothing else happens. */
export const quietSchemas: Plugin = {
  name: "quiet-schemas",
  setup: ({ onLoad }) => {
    onLoad({ filter: /records\/(?:kinds|schema\/[\w-]+)\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return { contents: text.replace(UNSPOKEN_WORDS, "").replace(MAKERS, "/* @__PURE__ */ $1("), loader: "ts" };
    });
  },
};
