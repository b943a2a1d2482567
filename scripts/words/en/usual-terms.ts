/** What things are usually called, where the settings do not say (`names`). */
import type { usualTerms as vi } from "../vi/usual-terms.ts";

export const usualTerms: typeof vi = {
  thing: "platform",
  things: "platforms",
  fullThing: "digital platform",
  fullThings: "digital platforms",
  keeper: "ministry in charge",
  owner: "owning agency",
  owners: "owning agencies",
  convener: "assessing ministry",
  assessors: "an independent assessment body",
  agency: "agency",
  agencies: "agencies",
  recognition: "recognition",
  recognised: "recognised",
  list: "list",
  lists: "lists",
  basis: "legal basis",
  fullList: "official list",
  fullLists: "official lists",
  document: "document",
  documents: "documents",
  fullDocument: "legal document",
  fullDocuments: "legal documents",
  framework: "framework",
  frameworks: "frameworks",
  fullFramework: "basic criteria framework",
  fullFrameworks: "basic criteria frameworks",
};

export const withArticle = (term: string): string => `${/^[aeiou]/i.test(term) ? "an" : "a"} ${term}`;
