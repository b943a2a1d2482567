/** What html-validate holds the pages to: its recommended rules, and why some are off. The only place it is configured. */
import type { ConfigData } from "html-validate";

/** Longest title of a page: documents and criteria sets have their full official names. */
const LONGEST_TITLE = 250;

export const HTML_RULES: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Taste, not HTML: preact writes <br/> and `hidden` in its way, and the doctype's letters may be small.
    "doctype-style": "off",
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    // ">" in text is HTML as it is; an ambiguous ampersand is a parse error, which html.test.ts finds by itself.
    "no-raw-characters": "off",
    // ARIA lets every element with a role of its own have a name: the steps of a procedure (list), the finder (search).
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // A table that a phone shows as cards is one to a screen reader by its roles alone, in some browsers.
    "no-redundant-role": "off",
    // The boxes of a facet share their name, as boxes that add up do.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit", "reset"] }],
    "long-title": ["error", { maxlength: LONGEST_TITLE }],
  },
};
