/** What is public of members' sheets: what they come to always, single ones as the settings say. */
import type { AssessmentEntry, Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { progressOf } from "../../scripts/catalogue/council/progress.ts";
import type { Consolidation } from "../../scripts/catalogue/council/tally.ts";
import { isOpen } from "../../scripts/records/open-assessment.ts";
import type { Ballot } from "../../scripts/records/schema/ballot.ts";
import { COUNCIL_POLICY } from "../../scripts/records/schema/usual.ts";

/** A sheet as it is public. */
export interface ShownSheet {
  readonly role: Consolidation["seats"][number]["role"];
  readonly state: Consolidation["seats"][number]["state"];
  readonly organisation?: string;
  readonly name?: string;
  readonly date?: string;
  readonly conflict?: Ballot["conflict"];
  readonly report?: NonNullable<Ballot["report"]>;
  readonly results?: NonNullable<Ballot["results"]>;
}

/** Those of an assessment that has been put together: while sheets come in, members judge alone. */
export function shownSheets({ data, council }: AssessmentEntry, { settings }: Pick<Catalogue, "settings">): ShownSheet[] {
  const shown = settings.council?.shown ?? COUNCIL_POLICY.shown;
  if (!council || shown === "none" || isOpen(data)) return [];
  return council.seats.map(({ role, state, organisation, ballot }) => ({
    role,
    state,
    ...(shown === "names" ? { organisation, ...(ballot ? { name: ballot.name } : {}) } : {}),
    ...(ballot ? { date: ballot.date, conflict: ballot.conflict } : {}),
    ...(ballot?.report ? { report: ballot.report } : {}),
    ...(ballot?.results ? { results: ballot.results } : {}),
  }));
}

/** How an assessment came to its results, as the open data has it: counts, and nobody by name. */
export function sheetsRecord(entry: AssessmentEntry, catalogue: Pick<Catalogue, "settings">) {
  const { council, data } = entry;
  if (!council || !data.ballots) return undefined;
  const { came, asked, late, recused } = progressOf(council);
  const sheets = shownSheets(entry, catalogue);
  return {
    until: data.ballots.until,
    ...council.policy,
    members: { asked, came, late, recused },
    criteria: council.tallies.map(({ id, agreement, counted, entitled, positions, recused: kept }) => ({
      ...{ id, agreement, counted, entitled, recused: kept.length },
      positions: positions.map(({ verdict, value, members }) => ({
        verdict,
        ...(value === undefined ? {} : { value }),
        count: members.length,
      })),
    })),
    ...(sheets.length > 0 ? { single: sheets } : {}),
  };
}
