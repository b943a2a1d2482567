import { EXAMPLES } from "../../text/languages.ts";

/** The shapes that the number of a legal document can have, each with an example. Which type uses which is data (settings.yml). */
export const NUMBER_EXAMPLES = {
  serial: `12/${EXAMPLES.decision}-ABC`,
  yearly: `12/2024/${EXAMPLES.decree}-ABC`,
  assembly: "12/2024/QH1",
  letter: "123/ABC-XYZ",
  party: "12-NQ/ABC",
  // Whatever the issuer writes.
  free: "Minutes 7",
} as const;

export type Numbering = keyof typeof NUMBER_EXAMPLES;
export const NUMBERINGS = Object.keys(NUMBER_EXAMPLES) as readonly Numbering[];
