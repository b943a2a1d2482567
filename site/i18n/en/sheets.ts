/** English words of how an assessment came to its results from the sheets of its members. */
import { sheetWords } from "../../../scripts/words/sheet-words.ts";
import type { sheets as vi } from "../vi/sheets.ts";
import { lang } from "./lang.ts";

export const sheets: typeof vi = {
  title: "How members’ sheets were put together",
  open: (date) => `Members’ sheets are being taken for the assessment of ${date}:`,
  closed: (date) => `The closing day for members’ sheets has passed, and they are not put together yet, for the assessment of ${date}:`,
  until: (date) => `Closing day: ${date}.`,
  rule: (agreed, least) =>
    `A criterion is agreed when ${agreed} of the sheets that count come to one result, with sheets of at least ${least} of the members who may judge it.`,
  late: "Late sheets:",
  counted: (count) => `${count} sheets counted, with their SHA-256`,
  single: "Each sheet",
  dear: (name) => `Dear ${name},`,
  state: { counted: "counted", late: "late, not counted", missing: "no sheet" },
  conflict: "Conflict of interest:",
  reportOf: "Assessment report:",
  sheets: "Sheets:",
  countedOf: (counted, entitled, apart) =>
    `${counted} counted, of ${entitled} ${entitled === "1" ? "member" : "members"} who may judge it${apart && ` (${apart})`}`,
  recused: (count) => `besides them ${count} ${count === "1" ? "does" : "do"} not judge it for a conflict of interest`,
  agreements: sheetWords[lang].agreements,
  decided: "decided where they disagree",
};
