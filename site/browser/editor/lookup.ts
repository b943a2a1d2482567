/** The published records, as answers look them up. */
import { type Choice, choiceOf, type Lookup } from "../../../scripts/authoring/intake/entries.ts";
import type { CriteriaSet } from "../../../scripts/records/schema/criteria.ts";
import type { Known } from "./known.ts";

/** Agencies that can be named: those of the register, and those that are asked for, by their names. */
export const agenciesWith = (asked: readonly string[] = [], { agencyEntries }: Pick<Known, "agencyEntries">): readonly Choice[] => [
  ...agencyEntries,
  ...asked.map((name) => ({ code: name, names: [name] })),
];

/** @param asked names of agencies that the draft asks for */
export function lookupOf(known: Known, asked?: readonly string[]): Lookup {
  const { domains, platforms, criteria, documents, settings } = known;
  const sets = (kind: CriteriaSet["kind"]) =>
    Object.entries(criteria).flatMap(([id, set]) => (set.kind === kind ? [choiceOf(id, set.title)] : []));
  return {
    agency: () => agenciesWith(asked, known),
    domain: () => domains.map(({ id, name }) => choiceOf(id, name)),
    platform: () => platforms.map(({ id, name, abbreviation }) => choiceOf(id, name, abbreviation)),
    set: () => sets("set"),
    framework: () => sets("framework"),
    draft: () => Object.entries(criteria).flatMap(([id, set]) => (set.document ? [] : choiceOf(id, set.title))),
    criteria: (id) => criteria[id],
    documents: () => documents,
    documentTypes: () => settings.documentTypes,
  };
}
