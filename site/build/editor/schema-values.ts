/**
 * The schemas of what the editor writes, as data: titles and help in the language of the page alone. The
 * makers of schemas (key and its like) are left out, for nothing is made in the page.
 */
import { basename } from "node:path";
import type { Plugin } from "esbuild";
import * as assessment from "../../../scripts/records/schema/assessment.ts";
import * as ballot from "../../../scripts/records/schema/ballot.ts";
import * as choices from "../../../scripts/records/schema/choices.ts";
import * as comments from "../../../scripts/records/schema/comments.ts";
import * as common from "../../../scripts/records/schema/common.ts";
import * as council from "../../../scripts/records/schema/council-policy.ts";
import * as criteria from "../../../scripts/records/schema/criteria.ts";
import * as methods from "../../../scripts/records/schema/methods.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import * as platform from "../../../scripts/records/schema/platform.ts";
import type { Bilingual } from "../../../scripts/text/bilingual.ts";
import { inEach, isLang, LANGS, type Lang } from "../../../scripts/text/languages.ts";

const MODULES: Readonly<Record<string, object>> = {
  assessment,
  ballot,
  choices,
  comments,
  common,
  "council-policy": council,
  criteria,
  methods,
  platform,
};
const VALUES = "schema-values";
/** Of what few write: it comes when they do (site/browser/editor/real-schemas.ts), and until then its place among the kinds is empty. */
const LATER = "later-schema-values";
const IS_LATER = /schema\/(ballot|comments)\.ts$/;
const LATER_MODULES: readonly object[] = [ballot, comments];

export const schemaValues = (lang: Lang): Plugin => ({
  name: VALUES,
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: IS_LATER }, ({ path, importer }) =>
      importer.endsWith("records/kinds.ts") ? { path: `${basename(path, ".ts")}Schema`, namespace: "empty-place" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "empty-place" }, ({ path }) => ({ contents: `export const ${path} = {};` }));
    onLoad({ filter: new RegExp(`records/schema/(?:${Object.keys(MODULES).join("|")})\\.ts$`) }, ({ path }) => {
      const names = Object.keys(valuesOf(MODULES[basename(path, ".ts")] ?? {}));
      return { contents: `export { ${names.join(", ")} } from "${IS_LATER.test(path) ? LATER : VALUES}";` };
    });
    onResolve({ filter: new RegExp(`^(?:${VALUES}|${LATER})$`) }, ({ path }) => ({ path, namespace: VALUES }));
    onLoad({ filter: /.*/, namespace: VALUES }, ({ path }) => ({ contents: printed(lang, path === LATER) }));
  },
});

/** In the order of their names: that of a module's exports depends on who loads it. */
const valuesOf = (module: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(module)
      .filter(([, value]) => typeof value !== "function")
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/**
 * One module with the values of all; names of choices in every language, for GitHub's forms show them side by side. Groups
 * that have a name of their own, such as a source, are written once: the further apart, the less compressing helps.
 */
function printed(lang: Lang, isLater: boolean): string {
  const modules = Object.values(MODULES).filter((module) => LATER_MODULES.includes(module) === isLater);
  const values = Object.entries(Object.assign({}, ...modules.map(valuesOf)) as Record<string, unknown>);
  const groups = values.flatMap(([, value]) => (value as SchemaNode | null)?.properties ?? []);
  const named = new Map<object, string>();
  const parts = [...new Set<object>(groups)]
    .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
    .map((group) => {
      const text = print(group, lang, named);
      named.set(group, `group${named.size}`);
      return `const ${named.get(group)} = ${text};`;
    });
  return [
    // Whoever asks for another language is answered in this one: nobody reads it.
    `const words = (text) => ({ ${LANGS.map((one) => `${one}: text`).join(", ")} });`,
    ...parts,
    ...values.map(([name, value]) => `export const ${name} = ${print(value, lang, named)};`),
  ].join("\n");
}

type Named = ReadonlyMap<object, string>;

/** A value as JavaScript. */
function print(value: unknown, lang: Lang, named: Named): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  // Pure: what nobody reads is left out.
  if (isWords(value)) return `/* @__PURE__ */ words(${JSON.stringify(value[lang])})`;
  const name = named.get(value);
  if (name !== undefined) return name;
  const parts = (one: unknown) => print(one, lang, named);
  if (Array.isArray(value)) return `[${value.map(parts).join()}]`;
  // An id is the form that a pattern asks for where nothing else is said.
  const said = Object.entries(value).filter(([key, part]) => key !== "x-form" || part !== "id");
  return `{${said.map(([key, part]) => `${JSON.stringify(key)}:${PRINTED[key]?.(part) ?? parts(part)}`)}}`;
}

/** Keywords that are printed in their own way: names in every language; whether a field shows on its page, without the reason. */
const PRINTED: Readonly<Record<string, (value: unknown) => string>> = {
  "x-names": (names) =>
    JSON.stringify(
      Object.fromEntries(Object.entries(names as Record<string, Bilingual>).map(([id, name]) => [id, inEach((lang) => name[lang])])),
    ),
  "x-show": (show) => {
    const { expected, not = {} } = show as { readonly expected?: true; readonly not?: object };
    return JSON.stringify({ ...(expected ? { expected } : {}), ...("page" in not ? { not: { page: "" } } : {}) });
  },
};

const isWords = (value: object): value is Record<Lang, string> =>
  Object.entries(value).every(([key, text]) => isLang(key) && typeof text === "string") && Object.keys(value).length > 1;
