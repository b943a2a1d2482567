/** Problems of the bytes, the front matter and the Markdown: what is wrong, and what to do. */
import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import type { formProblems as vi } from "../../vi/problems/form.ts";

export const formProblems: Translated<typeof vi> = {
  "file-size": {
    message: ({ bytes, limit }) =>
      `The file ${Number.isFinite(bytes) ? `has ${bytes} bytes, over` : "is over"} the limit of ${limit}; it was not read.`,
    fix: () => "Shorten it; keep long material elsewhere and link to it.",
  },
  "problems-more": {
    message: ({ count }) => `This file has ${count} more errors or warnings that are not listed here.`,
    fix: () => "Correct those that are listed, then check again.",
  },
  "id-malformed": {
    message: ({ id, isPage, isDevice }) =>
      `The name ${quote(id)} cannot be the code of a record${isPage ? "; a page of the list has that address" : ""}${isDevice ? "; many computers keep it for a device, and could not open the file" : ""}.`,
    fix: ({ suggestion }) =>
      `Use lowercase letters without accents, digits and hyphens${suggestion ? `, such as ${quote(suggestion)}` : ""}.`,
  },
  "assessment-name": {
    message: ({ name }) => `The file name ${quote(name)} is not a real day.`,
    fix: () => "Name it for the day of the assessment, YYYY-MM-DD.md, such as 2026-01-31.md.",
  },
  "id-mismatch": {
    message: ({ id, place }) => `The code ${quote(id)} differs from where the file is (${quote(place)}).`,
    fix: () => "Remove this field: a record goes by where its file is.",
  },
  "frontmatter-size": {
    message: ({ bytes, limit }) => `The head of the file has ${bytes} bytes, over the limit of ${limit}; it was not read.`,
    fix: () => "Shorten it; move long parts to the body or elsewhere.",
  },
  "body-size": {
    message: ({ bytes, limit }) => `The body has ${bytes} bytes, over the limit of ${limit}.`,
    fix: () => "Shorten it and link to the full text.",
  },
  "body-html": {
    message: ({ tag }) => `The body holds HTML ${quote(tag)}; it would not run but be shown as text.`,
    fix: () => "Take it out; put text that needs a < between backticks.",
  },
  "body-link": {
    message: ({ url }) => `The link ${quote(url)} is not allowed.`,
    fix: () => "Link only to full https:// or http:// addresses, mailto: or a #section of the page.",
  },
  "body-image": {
    message: () => "The body embeds an image; images are not shown, for they could track readers.",
    fix: () => "Link to the image and describe it in words.",
  },
  "body-template": {
    message: ({ text }) => `The body holds ${quote(text)}; template code is never run here and is shown as text.`,
    fix: () => "Delete it if not meant, or put it between backticks.",
  },
};
