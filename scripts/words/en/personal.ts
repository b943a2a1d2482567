/** Kinds of personal data, in a sentence. */
import type { Personal } from "../../text/typed/personal.ts";

export const personalKinds: Readonly<Record<Personal, string>> = {
  mail: "e-mail address",
  telephone: "telephone number",
  identity: "number of an identity document",
};
