/** The shapes that numbers of documents have, and examples of them as the documents of the catalogue are numbered. */
import { CONFIGURED } from "../../text/configured.ts";
import { EXAMPLES } from "../../text/languages.ts";

const own = CONFIGURED.numbers ?? {};
/** As printed in numbers for a type of documents. */
export const NUMBER_CODE = own.serial ?? EXAMPLES.decision;

/** The shapes that the number of a document can have, each with an example of the catalogue. Which type uses which is data (settings.yml). */
export const NUMBER_EXAMPLES = {
  serial: `12/${NUMBER_CODE}-ABC`,
  yearly: `12/2024/${own.yearly ?? EXAMPLES.decree}-ABC`,
  assembly: "12/2024/QH1",
  letter: "123/ABC-XYZ",
  party: `12-${own.party ?? EXAMPLES.resolution}/ABC`,
  // Whatever the issuer writes.
  free: `${own.free ?? EXAMPLES.minutes} 7`,
} as const;

export type Numbering = keyof typeof NUMBER_EXAMPLES;
const isNumbering = (way: string): way is Numbering => Object.hasOwn(NUMBER_EXAMPLES, way);
const { first = "serial" } = own;
/** A number where no type is meant. */
export const NUMBER_EXAMPLE = NUMBER_EXAMPLES[isNumbering(first) ? first : "serial"];
export const NUMBERINGS = Object.keys(NUMBER_EXAMPLES) as readonly Numbering[];
