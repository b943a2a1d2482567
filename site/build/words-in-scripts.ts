/** What scripts for the browser are spared: words of languages that nobody reads there, and asking what a thing is called. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { CHOICE_KINDS, isChoiceless } from "../../scripts/records/schema/chosen.ts";
import { CONFIGURED } from "../../scripts/text/configured.ts";
import { ALL_LANGS, isLang, LANGS, type Lang } from "../../scripts/text/languages.ts";
import { TERMS } from "../../scripts/words/terms.ts";
import type { Words } from "../i18n/words.ts";

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

/** The table of languages, and those of what people type in each, without the others. */
export const spokenLanguages: Plugin = {
  name: "spoken-languages",
  setup: ({ onLoad }) => {
    const entry = new RegExp(`^ {2}(?:${UNSPOKEN.join("|") || "-"}): [{[]\n[\\s\\S]*?^ {2}[}\\]],\n`, "gm");
    onLoad({ filter: /scripts\/text\/(?:languages|typed\/phrases\/[\w-]+)\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(entry, ""),
      loader: "ts",
    }));
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
      const written = await readFile(path, "utf8");
      // Things are called as the settings say: what they usually are is said to nobody.
      const named = path.endsWith("/usual-terms.ts")
        ? written.replace(USUAL_TERM, (_, term: string) => `  ${term}: "${said(term)}",`)
        : written;
      const contents = named
        .replace(/^const t = TERMS\[lang\];$/m, "")
        // Whoever makes words of the terms it is given has them written into it.
        .replace(/(?<=\w)\(t\)/g, "()")
        .replace(/\$\{t\.(\w+)\}/g, (_, term: string) => said(term))
        .replace(/\$\{LANGS\.join\("([^"]*)"\)\}/g, (_, between: string) => LANGS.join(between))
        .replace(/\bt\.(\w+)\b/g, (whole, term: string) => (term in TERMS[lang] ? JSON.stringify(said(term)) : whole));
      return { contents, loader: "ts" };
    });
  },
};

/** Areas of the words that a script never says stay out of it. A source in the script that asks for one of them fails the build. */
export const withoutWords = (...areas: readonly (keyof Words)[]): Plugin => ({
  name: "without-words",
  setup: ({ onLoad }) => {
    const any = `(?:${areas.join("|")})`;
    const listed = new RegExp(`^export \\{ ${any} \\} from .*\n`, "gm");
    const asked = new RegExp(`\\bwords\\.${any}\\b|\\{[^{}]*\\b${any}\\b[^{}]*\\} = [^;\n]*\\bwords\\b(?!\\.)`);
    onLoad({ filter: /\/site\/i18n\/\w+\/words\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(listed, ""),
      loader: "ts",
    }));
    onLoad({ filter: /\/site\/.*\.tsx?$/ }, async ({ path }) => {
      if (path.includes("/site/i18n/")) return undefined;
      const [words] = asked.exec(await readFile(path, "utf8")) ?? [];
      return words === undefined ? undefined : { errors: [{ text: `${path}: ${words} stays out of this script` }] };
    });
  },
});

const USUAL_TERM = /^ {2}(\w+): "[^"]*",$/gm;

/** Usual choices that nobody asks for: the catalogue has its own, or not the field. */
const UNUSUAL = CHOICE_KINDS.filter((kind) => CONFIGURED.choices?.[kind] ?? isChoiceless(kind));
const withoutUsual = (schema: string): string =>
  UNUSUAL.reduce(
    (text, kind) => text.replace(new RegExp(`(chosen\\("${kind}", |const ${kind.toUpperCase()} = )\\{[\\s\\S]*?\\n\\}`), "$1{}"),
    schema,
  );

const MAKERS = /(?<![\w.])(key|object|oneOf|chosen|inItsLanguages|sourcesField|noteField|Object\.(?:fromEntries|keys|entries))\(/g;
/** In pairs of words beside each other. */
const UNSPOKEN_WORDS = new RegExp(`\\b(?:${UNSPOKEN.join("|") || "-"}): (?:"(?:[^"\\\\\n]|\\\\.)*"|\`[^\`]*\`),?\\s*`, "g");

/** Schemas in the languages of the catalogue; what is made of them is made for whoever reads it, and nothing else happens. */
export const quietSchemas: Plugin = {
  name: "quiet-schemas",
  setup: ({ onLoad }) => {
    onLoad({ filter: /records\/(?:kinds|texts|schema\/[\w-]+)\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return { contents: withoutUsual(text).replace(UNSPOKEN_WORDS, "").replace(MAKERS, "/* @__PURE__ */ $1("), loader: "ts" };
    });
  },
};
