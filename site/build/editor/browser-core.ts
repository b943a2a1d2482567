/**
 * How the core is built for the browser: the same modules, but for what a page can not have or does not need. Each
 * exchange is named here with its reason; a test holds the bundle's answers against the command line's on every fixture.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin, PluginBuild } from "esbuild";
import { PACKAGE } from "../../../scripts/package/compile.mjs";
import { NEW_KINDS } from "../../../scripts/records/kinds.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { notationProblems } from "../../../scripts/words/words.ts";

const CORE = join(PACKAGE, "scripts/records");
const EDITOR = join(PACKAGE, "site/browser/editor");

/** The errors of yaml as they are, without what draws them. */
const ERRORS = `export class YAMLError extends Error {
  constructor(name, pos, code, message) { super(message); Object.assign(this, { name, code, pos }); }
}
export class YAMLParseError extends YAMLError { constructor(...rest) { super("YAMLParseError", ...rest); } }
export class YAMLWarning extends YAMLError { constructor(...rest) { super("YAMLWarning", ...rest); } }
export const prettifyError = () => () => {};`;

/** What gray-matter is asked for: whether a text begins with a fence, and the language that the fence names. */
const FENCE = `export default {
  test: (text) => text.startsWith("---"),
  language: (text) => ({ raw: text.slice(3).split(/\\r?\\n/, 1)[0] }),
};`;

/** A browser knows the characters that HTML has names for; of a name it does not know it reads what the name begins with. */
const NAMED_CHARACTERS = `export function decodeHTMLStrict(text) {
  const box = document.createElement("textarea");
  box.innerHTML = text;
  return box.textContent.length < 3 ? box.textContent : text;
}`;

const NOTATION = Object.keys(notationProblems[MAIN_LANG]);

/** A module made while bundling, by the end of the path it stands for. */
interface Made {
  readonly filter: RegExp;
  readonly contents: (path: string) => string | undefined;
  /** Where what it imports is looked for: beside the module that it stands for, unless it says otherwise. */
  readonly resolveDir?: string;
}

/** What is left out where only drafts are written. */
const OF_DRAFTS: readonly Made[] = [
  // Registers, the ledger and the queue are never written in the editor; what is published has been checked.
  { filter: /records\/schema\/\w+\.ts$/, contents: emptied, resolveDir: CORE },
  { filter: /rules\/register-rules\.ts$/, contents: () => "export const registerRules = [];", resolveDir: CORE },
  { filter: /rules\/settings-rules\.ts$/, contents: () => "export const settingsRules = [];", resolveDir: CORE },
  {
    filter: /records\/former-words\.ts$/,
    contents: () => "export const readFormerWords = (_, locate) => locate, withoutFormerWords = (text) => text;",
    resolveDir: CORE,
  },
  // No draft gives a platform another id.
  { filter: /records\/followed\.ts$/, contents: () => "export const followed = (files) => files;", resolveDir: CORE },
  { filter: /records\/fitting\.ts$/, contents: () => "export const fittingPart = () => undefined;", resolveDir: CORE },
  // Of what is written in the editor only ids and codes have a form.
  {
    filter: /records\/in-form\.ts$/,
    contents: () => "import { slug } from '../text/text.ts'; export const inForm = (form, text) => (form === 'id' ? slug(text) : '');",
    resolveDir: CORE,
  },
  { filter: /words\/\w+\/formed\.ts$/, contents: () => "export const formed = {};", resolveDir: CORE },
  {
    filter: /records\/unexpected\.ts$/,
    contents: () => "export const expectedBeside = () => ({ names: [], near: [] });",
    resolveDir: CORE,
  },
  { filter: /rules\/look-rules\.ts$/, contents: () => "export const lookRules = [];", resolveDir: CORE },
  // Only `fmt` repairs a whole file; what is typed is put right as it comes.
  { filter: /text\/repaired\.ts$/, contents: () => "export const repaired = (text) => text;", resolveDir: CORE },
  { filter: /problems\/settings\.ts$/, contents: () => "export const settingsProblems = {};", resolveDir: CORE },
  // Where a file stands is found out in the page too, and never said: a draft is written to its own place.
  {
    filter: /problems\/registers\.ts$/,
    contents: () =>
      "const no = () => '', quiet = { message: no, fix: no }; export const registerProblems = { 'file-unexpected': quiet, 'file-missing': quiet, 'file-symlink': quiet };",
    resolveDir: CORE,
  },
  // A draft is printed by the page: it is text, with front matter, in the YAML of these files.
  {
    filter: /problems\/notation\.ts$/,
    contents: () =>
      `const no = () => '', quiet = { message: no, fix: no }; export const notationProblems = { ${NOTATION.map((rule) => `'${rule}': quiet`).join(", ")} };`,
    resolveDir: CORE,
  },
  { filter: /rules\/text-rules\.ts$/, contents: () => "export const textRules = [], translatedTexts = () => [];", resolveDir: CORE },
  {
    filter: /records\/pictures\.ts$/,
    contents: () =>
      "export const PICTURE_NAMES = [], pictureAt = () => undefined, pictureDiagnostics = () => [], unshownPictures = () => [];",
    resolveDir: CORE,
  },
  { filter: /records\/texts\.ts$/, contents: () => "export const textId = () => '', textOfId = () => undefined;", resolveDir: CORE },
  { filter: /rules\/document-order-rules\.ts$/, contents: () => "export const documentOrderRules = [];", resolveDir: CORE },
  {
    filter: /rules\/official-list-rules\.ts$/,
    contents: () => "export const officialListRules = [], recountedLists = () => [];",
    resolveDir: CORE,
  },
  // A draft stands in no ledger.
  { filter: /catalogue\/with-decisions\.ts$/, contents: () => "export const withDecisions = (entry) => entry;", resolveDir: CORE },
  // Nor a page of an agency, which alone says of what kind it is.
  { filter: /records\/schema\/choice-names\.ts$/, contents: withoutAgencyKinds, resolveDir: join(CORE, "schema") },
  // The preview shows one record, and no log of it.
  { filter: /scripts\/history\/history\.ts$/, contents: () => "export const indexHistory = () => ({});", resolveDir: CORE },
];

/** What no page can have, or needs. */
const OF_PAGES: readonly Made[] = [
  // What addresses answered is given to the command line only.
  {
    filter: /records\/schema\/links\.ts$/,
    contents: () => "export const linksSchema = {}, LINK_REASONS = {}, ALL_LINK_REASONS = [];",
    resolveDir: CORE,
  },
  { filter: /rules\/link-rules\.ts$/, contents: () => "export const linkRules = [];", resolveDir: CORE },
  // Nobody is reminded of their sheet from a preview.
  { filter: /components\/whose-sheets\.tsx$/, contents: () => "export const WhoseSheets = () => undefined;", resolveDir: CORE },
  // Nor are papers made of what is not published.
  { filter: /components\/assessment-papers\.tsx$/, contents: () => "export const AssessmentPapers = () => undefined;", resolveDir: CORE },
  {
    filter: /components\/link-notes\.tsx$/,
    contents: () => "export const [LinkNotes, LinkSection] = [() => undefined, () => undefined];",
    resolveDir: CORE,
  },
  // No search engine reads a preview, and nobody posts one.
  { filter: /components\/head-for-search\.tsx$/, contents: () => "export const ForSearchAndPosts = () => undefined;", resolveDir: CORE },
  {
    filter: /open-data\/schema-org\.ts$/,
    contents: () => "export const criteriaThing = () => undefined, platformThing = criteriaThing;",
    resolveDir: CORE,
  },
  // gray-matter only tells the fence and its language; its engines hold an eval and a second js-yaml.
  { filter: /gray-matter\/index\.js$/, contents: () => FENCE, resolveDir: CORE },
  // The quick reader is for where many files are read; the one that decides is needed anyhow, to keep comments.
  {
    filter: /records\/quick-yaml\.ts$/,
    contents: () => "export const readQuickly = () => undefined, findQuickly = () => undefined;",
    resolveDir: CORE,
  },
  { filter: /records\/refused-yaml\.ts$/, contents: () => "export const refusalOf = () => undefined;", resolveDir: CORE },
  // ajv makes code, which the policy of the page refuses.
  {
    filter: /records\/check-schema\.ts$/,
    contents: () => 'export { walkSchema as checkSchema } from "./walk-schema.ts";',
    resolveDir: CORE,
  },
  // YAML 1.1 is never asked for.
  {
    filter: /yaml\/browser\/dist\/schema\/yaml-1\.1\/(?:binary|bool|float|int|omap|pairs|schema|set|timestamp)\.js$/,
    contents: noYaml11,
    resolveDir: CORE,
  },
  // Nor its JSON schema: what is read and written is of the core one.
  { filter: /yaml\/browser\/dist\/schema\/json\/schema\.js$/, contents: () => "export const schema = [];", resolveDir: CORE },
  // Documents are walked at once, never while something is waited for.
  { filter: /yaml\/browser\/dist\/visit\.js$/, contents: visitedAtOnce },
  // Merge keys are of YAML 1.1 too.
  {
    filter: /yaml\/browser\/dist\/schema\/yaml-1\.1\/merge\.js$/,
    contents: () => "export const merge = {}, isMergeKey = () => false, addMergeToJSMap = () => {};",
    resolveDir: CORE,
  },
  // Errors are said in our words: the picture of the line that goes with them is never asked for.
  { filter: /yaml\/browser\/dist\/errors\.js$/, contents: () => ERRORS, resolveDir: CORE },
  // Lines are never folded: the writer is asked for lines of any width.
  {
    filter: /yaml\/browser\/dist\/stringify\/foldFlowLines\.js$/,
    contents: () =>
      "export const FOLD_FLOW = 'flow', FOLD_BLOCK = 'block', FOLD_QUOTED = 'quoted'; export const foldFlowLines = (text) => text;",
    resolveDir: CORE,
  },
  // The tokens of a text are never asked for.
  {
    filter: /yaml\/browser\/dist\/parse\/cst-(?:scalar|stringify|visit)\.js$/,
    contents: () => "export const createScalarToken = 0, resolveAsScalar = 0, setScalarValue = 0, stringify = 0, visit = 0;",
    resolveDir: CORE,
  },
  // The names of characters, as it has them itself, are a table as large as all rules.
  { filter: /\/entities\/dist\/index\.js$/, contents: () => NAMED_CHARACTERS, resolveDir: CORE },
  // linkify is off in both readers.
  { filter: /linkify-it\/build\/index\.mjs$/, contents: () => "export default class {}; export class LinkifyIt {}", resolveDir: CORE },
];

/** The same names for schemas that nothing is held against; undefined for a file that the editor needs as it is. */
function emptied(path: string): string | undefined {
  const names = [...readFileSync(path, "utf8").matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name);
  const isNeeded = !names.some((name) => name.endsWith("Schema")) || NEW_KINDS.some((kind) => names.includes(`${kind}Schema`));
  return isNeeded ? undefined : `export const ${names.map((name) => `${name} = {}`).join(", ")};`;
}

function withoutAgencyKinds(path: string): string {
  return readFileSync(path, "utf8").replace(/(?<=AGENCY_KIND_NAMES = )[\s\S]*?\n\}\)/, "{}");
}

/** The walk alone: what hangs on the other one keeps it in every bundle. */
function visitedAtOnce(path: string): string {
  const text = readFileSync(path, "utf8");
  const [walk = ""] = text.split("async function visitAsync");
  const rest = text.slice(text.indexOf("function initVisitor"));
  return `${walk}${rest.replace("export { visit, visitAsync };", "export const visitAsync = 0; export { visit };")}`;
}

function noYaml11(): string {
  const names = "binary floatNaN float floatExp intBin intOct intHex int intTime floatTime timestamp trueTag falseTag omap pairs set";
  return `${names
    .split(" ")
    .map((name) => `export const ${name} = {};`)
    .join("")} export class YAMLOMap {}; export class YAMLSet {}; export const schema = [], createPairs = 0, resolvePairs = 0;`;
}

/** @param build whose modules are exchanged */
function exchange(build: PluginBuild, modules: readonly Made[]): void {
  for (const { filter, contents, ...from } of modules)
    build.onLoad({ filter }, ({ path }) => {
      const made = contents(path);
      return made === undefined ? undefined : { contents: made, resolveDir: dirname(path), ...from, loader: "ts" };
    });
}

/** The whole core, at once: a change request may touch every kind of file, registers too, and is looked at when all has come. */
export const wholeCore: Plugin = { name: "whole-core", setup: (build) => exchange(build, OF_PAGES) };

export const browserCore: Plugin = {
  name: "browser-core",
  setup: (build) => {
    exchange(build, [...OF_DRAFTS, ...OF_PAGES]);
    // Markdown comes when a text holds more than words: see lazy-markdown.ts.
    build.onResolve({ filter: /^markdown-it$/ }, ({ importer }) =>
      importer.endsWith("real-markdown.ts") ? undefined : { path: join(EDITOR, "lazy-markdown.ts") },
    );
    // So does what looks at odd characters, but for files that are opened: see lazy-text.ts.
    build.onResolve({ filter: /\/(?:old-encodings|entities|look-alikes|tags|address-encoding|text-diagnostics)\.ts$/ }, ({ importer }) =>
      /(?:real-text|draft\/decode|records\/text-diagnostics|text\/character-faults)\.ts$/.test(importer)
        ? undefined
        : { path: join(EDITOR, "lazy-text.ts") },
    );
    build.onResolve({ filter: /^\.\/tables\.ts$/ }, ({ importer }) =>
      importer.endsWith("typed/words.ts") ? { path: join(EDITOR, "lazy-text.ts") } : undefined,
    );
    // And what stands on the main branch is held against when something does, as criteria sets, assessments and plans have rules of their own: see
    // lazy-rules.ts.
    build.onResolve(
      { filter: /\/(?:age|assessment|ballot|base|consultation|criteria|decision|event|list|responsibility|usage)-rules\.ts$/ },
      ({ importer }) => (importer.endsWith("check/check.ts") ? { path: join(EDITOR, "lazy-rules.ts") } : undefined),
    );
    // What pins the bytes of members' sheets is asked only where some are fetched.
    build.onResolve({ filter: /text\/sha256\.ts$/ }, ({ importer }) =>
      importer.endsWith("records/parse.ts") ? { path: join(EDITOR, "lazy-rules.ts") } : undefined,
    );
    build.onResolve({ filter: /records\/other-numbers\.ts$/ }, ({ importer }) =>
      importer.endsWith("reference-rules.ts") ? { path: join(EDITOR, "lazy-rules.ts") } : undefined,
    );
    // With the words that nothing else says: see real-words.ts.
    build.onResolve(
      { filter: /\/problems\/(?:assessments|ballots|base|characters|criteria|responsibility|sequence|time)\.ts$/ },
      ({ path, importer }) => (importer.endsWith("real-words.ts") ? undefined : { path, namespace: "said-later" }),
    );
    build.onLoad({ filter: /./, namespace: "said-later" }, ({ path }) => ({
      contents: `export const ${(/\w+(?=\.ts$)/.exec(path)?.[0] ?? "").replace(/^(assessment|ballot|character)s$/, "$1")}Problems = {};`,
    }));
    build.onResolve({ filter: /\/typed\/(?:numbers|addresses)\.ts$/ }, ({ importer }) =>
      importer.endsWith("ui/typed.ts") ? { path: join(EDITOR, "lazy-text.ts") } : undefined,
    );
  },
};
