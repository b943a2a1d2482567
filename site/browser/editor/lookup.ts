/** The published records, as the answers of an issue form look them up. */
import { choiceOf, type Lookup } from "../../../scripts/authoring/intake/entries.ts";
import type { CriteriaSet } from "../../../scripts/records/schema/criteria.ts";
import type { Known } from "./known.ts";

export function lookupOf({ agencyEntries, domains, platforms, criteria, documents, settings }: Known): Lookup {
  const sets = (kind: CriteriaSet["kind"]) =>
    Object.entries(criteria).flatMap(([id, set]) => (set.kind === kind ? [choiceOf(id, set.title)] : []));
  return {
    agency: () => agencyEntries,
    domain: () => domains.map(({ id, name }) => choiceOf(id, name)),
    platform: () => platforms.map(({ id, name, abbreviation }) => choiceOf(id, name, abbreviation)),
    set: () => sets("set"),
    framework: () => sets("framework"),
    criteria: (id) => criteria[id],
    documents: () => documents,
    documentTypes: () => settings.documentTypes,
  };
}
