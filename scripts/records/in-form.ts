/** A text that is not in the form that is asked for, put into it as far as that is certain: what a message suggests. */
import { slug } from "../text/text.ts";
import type { FormName } from "./schema/node.ts";

const NEAR: { readonly [Form in FormName]?: (text: string) => string } = {
  id: slug,
  code: (text) => text.replace(/\s/g, "").toUpperCase(),
  host: hostIn,
  // #abc is #aabbcc to every browser.
  colour: (text) => `#${text.replace(/^#/, "").toLowerCase()}`.replace(/^#(\w)(\w)(\w)$/, "#$1$1$2$2$3$3"),
  telephone: (text) => text.replace(/^\s*00/, "+").replace(/[\s().-]/g, ""),
  login: (text) => text.replace(/^(?:https:\/\/github\.com\/|@)/, "").trim(),
};

export const inForm = (form: FormName, text: string): string => NEAR[form]?.(text) ?? "";

/** The host of what may be a whole address, or have a port or a star; other letters as browsers send them (xn--…). */
function hostIn(text: string): string {
  try {
    return new URL(
      `https://${text
        .trim()
        .replace(/^[a-z]+:\/\//i, "")
        .replace(/^\*\./, "")}`,
    ).hostname;
  } catch {
    return "";
  }
}
