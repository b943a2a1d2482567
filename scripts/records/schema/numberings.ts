/** The shapes that the number of a legal document can have, each with an example. Which type uses which is data (settings.yml). */
export const NUMBER_EXAMPLES = {
  serial: "186/QĐ-BTTTT",
  yearly: "42/2022/NĐ-CP",
  assembly: "148/2025/QH15",
  letter: "2765/BTTTT-CĐSQG",
  party: "57-NQ/TW",
  // Whatever the issuer writes.
  free: "Minutes 7",
} as const;

export type Numbering = keyof typeof NUMBER_EXAMPLES;
export const NUMBERINGS = Object.keys(NUMBER_EXAMPLES) as readonly Numbering[];
