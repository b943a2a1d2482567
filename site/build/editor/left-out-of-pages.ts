/** What of the core no page can have, or needs, each with its reason. */
import { readFileSync } from "node:fs";
import { CORE, type MadeModule } from "./made-module.ts";

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

export const LEFT_OUT_OF_PAGES: readonly MadeModule[] = [
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
