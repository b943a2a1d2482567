/** The report of a year as a document to edit: all that its page shows, read from the page itself when somebody asks for it. */
import { paperOf } from "../views/papers/page.ts";
import type { ReportLetter } from "../views/papers/paper.ts";
import { offerLetter } from "./letter-button.ts";

offerLetter<ReportLetter>("data-report-letter", ({ title, lang, page }) => ({
  ...{ title, lang, page },
  papers: [paperOf(document.body.innerHTML)],
}));
