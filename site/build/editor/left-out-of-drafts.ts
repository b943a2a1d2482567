/** What of the core is left out where only drafts are written, each with its reason. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NEW_KINDS } from "../../../scripts/records/kinds.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { notationProblems } from "../../../scripts/words/words.ts";
import { CORE, type MadeModule } from "./made-module.ts";

const NOTATION = Object.keys(notationProblems[MAIN_LANG]);

export const LEFT_OUT_OF_DRAFTS: readonly MadeModule[] = [
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

/** The same names for schemas that nothing is held against; undefined for a file that the editor needs as it is. */
function emptied(path: string): string | undefined {
  const names = [...readFileSync(path, "utf8").matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name);
  const isNeeded = !names.some((name) => name.endsWith("Schema")) || NEW_KINDS.some((kind) => names.includes(`${kind}Schema`));
  return isNeeded ? undefined : `export const ${names.map((name) => `${name} = {}`).join(", ")};`;
}

function withoutAgencyKinds(path: string): string {
  return readFileSync(path, "utf8").replace(/(?<=AGENCY_KIND_NAMES = )[\s\S]*?\n\}\)/, "{}");
}
