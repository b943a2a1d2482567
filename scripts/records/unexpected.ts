/** What may stand in the folder of the registers, for whoever put something else there. */
import { LANGS } from "../text/languages.ts";
import { didYouMean } from "../text/text.ts";
import { REGISTERS_FOLDER } from "./folders.ts";
import { DATA_KINDS, RECORD_KINDS } from "./kinds.ts";
import { isInRegisters } from "./paths.ts";
import { PICTURE_NAMES } from "./pictures.ts";
import { TEXT_NAMES, textId } from "./texts.ts";

const nameIn = (path: string): string => path.slice(REGISTERS_FOLDER.length + 1);
const stemOf = (name: string): string => name.replace(/\.[^.]*$/, "");

/** Its names, and those that may have been meant: of the same name with another ending, else nearly the same. */
export function expectedBeside(path: string): { readonly names: readonly string[]; readonly near: readonly string[] } {
  if (!isInRegisters(path)) return { names: [], near: [] };
  const registers = DATA_KINDS.map((kind) => RECORD_KINDS[kind].path).filter((one) => isInRegisters(one) && !one.includes("<"));
  const texts = TEXT_NAMES.flatMap((name) => LANGS.map((lang) => `${textId(name, lang)}.md`));
  const names = [...registers.map(nameIn), ...texts, ...PICTURE_NAMES];
  const name = nameIn(path);
  const sameStem = names.filter((one) => stemOf(one) === stemOf(name).toLowerCase());
  const close = didYouMean(name, names);
  return { names, near: sameStem.length > 0 || close === undefined ? sameStem : [close] };
}
