/** English words of the annex that an owning agency sends for the portal. */
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { nameWords } from "../../../scripts/words/words.ts";
import type { annex as vi } from "../vi/annex.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const annex: typeof vi = {
  heading: "ANNEX",
  title: (agency) => `${t.FullThings} owned by the ${agency.replace(/^the /i, "")}`,
  attached: (agency) => `(Attached to ${t.Document} …/… of … … … of the ${agency.replace(/^the /i, "")})`,
  label: "Annex for sharing data",
  describe: (agency) =>
    `The annex with which the ${agency.replace(/^the /i, "")} shares data about its ${t.things}: name, ${t.owner}, short description and contact unit.`,
  intro: (contents) =>
    `The annex is made from the records on this site${contents && `, ${contents}`}. Where it says “no source yet”, the ${t.owner} fills it in before sending.`,
  basis: "Basis",
  portal: "To update",
  csv: `Download the annex (CSV, in ${nameWords[lang].languages[MAIN_LANG]})`,
  print: "See and print the annex",
  table: "Table of the annex",
  head: {
    number: "No.",
    name: `${t.Thing}`,
    owner: `${t.Owner}`,
    summary: "Short description",
    focalUnit: "Contact unit",
    note: "Note",
  },
  compare: (level) => `Confidence ${level}: compare with the official ${t.document} before sending`,
  notInForce: (standing) => `${standing}: check before sending`,
  sharedTitle: "Data sent so far",
  sharedCount: (sent, all) => `Sending is recorded for ${sent} of ${all} ${t.things}.`,
};
