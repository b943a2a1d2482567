/**
 * What of a catalogue's settings must be known before its program is loaded (scripts/text/configured.ts), put where the
 * program and all that it starts find it. Believes nothing: what is not as it should be is left out, and `check` says it.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PACKAGE } from "../package/package-folder.mjs";
import { readQuickly } from "../records/quick-yaml.ts";

/** @param {readonly string[]} argv @param {string} cwd @param {Record<string, string | undefined>} env */
export async function configure(argv, cwd, env) {
  // What is being started speaks as its template does.
  const root = argv[0] === "init" ? templateIn(argv) : resolve(cwd, optionIn(argv, "data") ?? ".");
  const part = decidingPartIn(root);
  const read = readQuickly(part);
  // The library is loaded only for what the quick reader leaves to it.
  const parse = read ? () => read.data : (await import("yaml")).parse;
  env.CATALOGUE_CONFIGURED = configuredBy(part, parse);
}

/** @param {readonly string[]} argv @param {string} name @returns {string | undefined} */
function optionIn(argv, name) {
  const at = argv.indexOf(`--${name}`);
  return argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? (at >= 0 ? argv[at + 1] : undefined);
}

/** @param {readonly string[]} argv @returns {string} */
function templateIn(argv) {
  const name = optionIn(argv, "template") ?? "";
  return join(PACKAGE, "scripts/templates", /^[a-z-]+$/.test(name) ? name : "none");
}

/** What is called within a sentence as its part of the settings says. */
const CALLED = ["portal", "process"];
const DECIDING = [
  "title",
  "languages",
  "names",
  "unusedFields",
  "unusedStages",
  "smallestMarket",
  "convenedBy",
  "criteriaBy",
  "documentTypes",
  "publishedCodes",
  ...CALLED,
];
/** Those parts alone: reading YAML takes its time, and the rest of a template is none yet. */
const PARTS = new RegExp(`^(?:${DECIDING.join("|")})\\s*:.*\\n(?:[ -].*\\n|#.*\\n|\\n)*`, "gm");

/** @param {string} path @returns {string} */
function textAt(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** @param {string} root of the data @returns {string} */
export const decidingPartIn = (root) => decidingPart(textAt(join(root, "platforms/_registers/settings.yml")));

/** @param {string} text of settings @returns {string} what of it decides */
export const decidingPart = (text) =>
  (
    text
      .replace(/^\ufeff/, "")
      .replaceAll("\r\n", "\n")
      .match(PARTS) ?? []
  ).join("");

/** @param {string} part of settings that decides @param {(yaml: string) => unknown} parse @returns {string} what of it is as it should be, as the program is told it */
export function configuredBy(part, parse) {
  try {
    return JSON.stringify(part === "" ? {} : cleaned(/** @type {Record<string, unknown>} */ (parse(part))));
  } catch {
    return "{}";
  }
}

const CHOICES = ["groups", "pillars", "metrics", "agencyKinds", "methods", "roles"];

/** @param {Record<string, unknown>} settings */
function cleaned({ title, languages, unusedFields, unusedStages, names, documentTypes, publishedCodes, ...others }) {
  const { smallestMarket, convenedBy, criteriaBy, ...called } = others;
  const { stages, events, phases, confidences, ...terms } = isObject(names) ? names : {};
  const choices = Object.entries(terms).filter(([kind, list]) => CHOICES.includes(kind) && Array.isArray(list));
  const found = {
    languages: textsIn(languages),
    titledIn: isObject(title) && textsIn(languages)?.some((one) => !(one in title)) ? Object.keys(title) : undefined,
    unusedFields: textsIn(unusedFields),
    unusedStages: textsIn(unusedStages),
    stages: namesIn(stages),
    events: namesIn(events),
    phases: namesIn(phases),
    confidences: namesIn(confidences),
    terms: namesIn(terms),
    smallestMarket: countsIn(smallestMarket),
    numbers: numbersIn(documentTypes, Array.isArray(languages) ? languages[0] : undefined),
    convenedBy: typeof convenedBy === "string" ? convenedBy : undefined,
    criteriaBy: typeof criteriaBy === "string" ? criteriaBy : undefined,
    publishedCodes: isWords(publishedCodes) ? publishedCodes : undefined,
    called: namesIn(Object.fromEntries(Object.entries(called).map(([what, one]) => [what, isObject(one) ? one.name : undefined]))),
    choices: Object.fromEntries(
      choices.map(([kind, list]) => [kind, /** @type {unknown[]} */ (list).flatMap(choiceIn)]).filter(([, list]) => list?.length),
    ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, part]) => part && Object.keys(part).length > 0));
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Words by language. @param {unknown} value @returns {value is Record<string, string>} */
const isWords = (value) => isObject(value) && Object.values(value).every((text) => typeof text === "string");

/** @param {unknown} list */
const textsIn = (list) => (Array.isArray(list) ? list.filter((one) => typeof one === "string") : undefined);

/** @param {unknown} table */
const namesIn = (table) => (isObject(table) ? Object.fromEntries(Object.entries(table).filter(([, words]) => isWords(words))) : undefined);

/** @param {unknown} table */
const countsIn = (table) =>
  isObject(table)
    ? Object.fromEntries(Object.entries(table).filter(([of, count]) => /^(?:people|others)$/.test(of) && Number.isInteger(count)))
    : undefined;

/** What examples of numbers are made of: of the type that is numbered so first of all, else of any. @param {unknown} types @param {unknown} lang */
function numbersIn(types, lang) {
  const found = (Array.isArray(types) ? types : []).flatMap((type) =>
    isObject(type) && Array.isArray(type.numbering) && isWords(type.name)
      ? [{ ways: textsIn(type.numbering) ?? [], code: type.code, name: type.name[String(lang)] ?? Object.values(type.name)[0] }]
      : [],
  );
  const all = [...new Set(found.flatMap(({ ways }) => ways))];
  if (all.length === 0) return undefined;
  const pairs = all.flatMap((way) => {
    const having = found.flatMap(({ ways, code, name }) => (ways.includes(way) ? [{ ways, text: way === "free" ? name : code }] : []));
    const named = having.filter(({ text }) => typeof text === "string");
    const { text } = named.find(({ ways: [most] }) => most === way) ?? named[0] ?? {};
    return text === undefined ? [] : [[way, text]];
  });
  return { ...Object.fromEntries(pairs), first: all.includes("serial") ? "serial" : all[0] };
}

/** @param {unknown} value */
function choiceIn(value) {
  if (!isObject(value) || typeof value.id !== "string" || !isWords(value.name)) return [];
  const { id, name, short, people, supply, partOf, amount, stateOwned, self, decides, silent } = value;
  return [
    {
      id,
      name,
      ...(isWords(short) ? { short } : {}),
      ...(people === true ? { people } : {}),
      ...(supply === true ? { supply } : {}),
      ...(typeof partOf === "string" ? { partOf } : {}),
      ...(amount === true ? { amount } : {}),
      ...(stateOwned === true ? { stateOwned } : {}),
      ...(self === true ? { self } : {}),
      ...(decides === true ? { decides } : {}),
      ...(silent === true ? { silent } : {}),
    },
  ];
}
