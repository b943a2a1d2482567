/** English words that stand on every page. */

import { TERMS } from "../../../scripts/words/terms.ts";
import type { site as vi } from "../vi/site.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const site: typeof vi = {
  skip: "Skip to the content",
  mainMenu: "Main menu",
  menu: "Menu",
  breadcrumb: "Breadcrumb",
  notice: "Notice",
  readHere: "Read this page in English",
  footerMenu: "About this site",
  dataLicence: "Licence of the data:",
  builtOn: "Last updated",
  commit: "version",
  sourceCode: "Data and source code",
  forReference: "For reference only.",
  documentsApply: `If anything here differs from the ${t.documents} it cites, the ${t.documents} apply.`,
  writtenIn: (language) => `(in ${language})`,
  sourcesIn: (language) => `Titles of sources are in ${language}, as the sources have them.`,
  notSourced: "no source yet",
  notTranslated: "There is no description in English yet. In Vietnamese:",
  lastDay: "to the end of {date}",
  before: "before {date}",
  yes: "yes",
  no: "no",
  pages: "Pages",
  pageNumber: (page) => `Page ${page}`,
  pageOf: (page, pages) => `page ${page} of ${pages}`,
  previousPage: "Previous page",
  nextPage: "Next page",
};
