/** English words of the datasets of the open data and of the files each comes in. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { datasets as vi } from "../vi/datasets.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const datasets: typeof vi = {
  platforms: {
    title: `${t.FullThings}`,
    description: `Each ${t.thing} with its ${t.owner}, ${t.documents}, status, plan, assessments and usage figures with their date and source.`,
    keywords: { platform: `${t.fullThing}` },
  },
  criteria: {
    title: `${t.Frameworks} and criteria sets`,
    description: `The ${t.fullFrameworks} and the approval criteria of the ${t.things}: groups, criteria, thresholds, evidence.`,
    keywords: { criteria: "criteria set" },
  },
  agencies: {
    title: `${t.Agencies}`,
    description: `${t.Agencies}, with code, names, active dates and successors.`,
    keywords: { agency: `${t.agency}` },
  },
  documents: {
    title: `${t.Documents}`,
    description: `The ${t.fullDocuments} that the records cite: number, date, issuer, title, effect.`,
    keywords: { document: `${t.fullDocument}` },
  },
  domains: {
    title: "Domains",
    description: `The domains that the ${t.things} serve: id, name, description.`,
    keywords: { domain: "domain" },
  },
  /** What a file with such an ending is. */
  endings: {
    json: `JSON: the list, a summary of each record with the address of the whole.`,
    jsonl: "JSON Lines: a whole record on each line.",
    csv: "CSV for spreadsheets.",
    xlsx: "Excel: every table in one file, a sheet each.",
  },
};
