/** Units by all that people call them: one meaning, one code. */
import { inEach, LANGS } from "../text/languages.ts";
import { fold } from "../text/text.ts";
import { NUMBER_UNITS } from "../text/typed/numbers.ts";
import { measureWords } from "../words/words.ts";

const NAMED = inEach((lang): Readonly<Record<string, string>> => measureWords[lang].units);

/** By code and by name in each language, one of them or several: "hour", "hours", "giờ". */
const CODES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NUMBER_UNITS),
  ...LANGS.flatMap((lang) =>
    Object.entries(NAMED[lang]).flatMap(([code, name]) =>
      [code, code.replace(/s$/, ""), name].map((word): [string, string] => [fold(word), code]),
    ),
  ),
]);

/** The code of a unit, by its code or a name of it; one that has no name is its own code, as it is written. */
export const unitCode = (written: string): string => knownUnit(written) ?? written.trim();

/** The same; undefined where nobody has named it. */
export const knownUnit = (written: string): string | undefined => CODES.get(fold(written).trim());
