/** The shape of a problem's words in one language: what is wrong, and what to do. */
export interface Sentences<Args> {
  readonly message: (args: Args) => string;
  readonly fix: (args: Args) => string;
}

/** A name that is not known, and what may have been meant. */
export interface Unknown {
  readonly value: string;
  readonly suggestion?: string | undefined;
}

/** The same sentences in another language: what they take stays, what they say does not. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : Words[Key] extends string
      ? string
      : Translated<Words[Key]>;
};
