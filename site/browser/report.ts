/** The report of a year as a document to edit: all that its page shows, read from the page itself when somebody asks for it. */

import type { ReportLetter } from "../views/papers/paper.ts";
import { offerLetter } from "./letter-button.ts";
import { paperOf } from "./page-paper.ts";

offerLetter<ReportLetter>("data-report-letter", ({ title, lang, page }) => {
  const article = document.querySelector("article");
  return { title, lang, page, papers: article ? [paperOf(article)] : [] };
});
