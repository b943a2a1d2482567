/** Why a command ended that is no fault of the program: whoever called it reads a sentence, without a stack. */
import { type Lang, MAIN_LANG } from "./languages.ts";

export class Refusal extends Error {
  override name = "Refusal" as const;
  readonly say: (lang: Lang) => string;
  constructor(say: (lang: Lang) => string, options?: ErrorOptions) {
    super(say(MAIN_LANG), options);
    this.say = say;
  }
}
