/** What each record can be filtered by in the finder. */
import type { AgencyEntry, Catalogue, CriteriaEntry, DocumentEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { stageCodeOf } from "../../scripts/catalogue/stage-codes.ts";
import { RECORD_PARTS } from "../../scripts/catalogue/statistics/agencies.ts";
import { useCountOf } from "../../scripts/catalogue/statistics/counts.ts";
import { fieldsOf, fieldValue } from "../../scripts/records/schema/fields.ts";
import { platformSchema } from "../../scripts/records/schema/platform.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { listGroupsOf } from "../views/list-groups.ts";
import { listStandingOf } from "../views/platform-lists.ts";
import type { Facet, Kind } from "./kinds.ts";

/** Codes to filter by. */
export type Filters = { readonly kind: readonly [Kind] } & Readonly<Partial<Record<Facet, readonly string[]>>>;

export const platformFilters = (entry: PlatformEntry, catalogue: Catalogue): Filters => {
  const { data, lifecycle, use, assessments } = entry;
  return {
    kind: ["platform"],
    stage: [stageCodeOf(lifecycle)],
    list: [listStandingOf({ data }, { catalogue }) ?? []].flat(),
    listGroup: listGroupsOf(catalogue, entry.id),
    // Where no figures of use are kept there is nothing to tell apart.
    use: isUsed("usage") ? [useCountOf({ lifecycle, use })] : [],
    overdue: lifecycle.overdue ? ["yes"] : [],
    assessed: [assessments.length > 0 ? "yes" : "no"],
    ...Object.fromEntries(FACET_FIELDS.map((field) => [field.show.facet, [fieldValue(data, field) ?? []].flat().map(String)])),
    missing: RECORD_PARTS.filter(({ isIn }) => !isIn(entry)).map(({ id }) => id),
  };
};
const FACET_FIELDS = fieldsOf(platformSchema).filter(({ show }) => show.facet !== undefined);

export const criteriaFilters = ({ data }: Pick<CriteriaEntry, "data">): Filters => ({
  kind: ["criteria"],
  agency: data.issuer ? [data.issuer] : [],
});
export const agencyFilters = ({ data }: Pick<AgencyEntry, "data">): Filters => ({ kind: ["agency"], agency: [data.code] });
export const documentFilters = ({ data }: Pick<DocumentEntry, "data">): Filters => ({ kind: ["document"], agency: [data.issuer] });

/** The filters of every record, for counting. */
export function searchFilters(catalogue: Catalogue): Filters[] {
  const { platforms, criteria, agencies, documents } = catalogue;
  return [
    ...platforms.map((entry) => platformFilters(entry, catalogue)),
    ...criteria.map(criteriaFilters),
    ...agencies.map(agencyFilters),
    ...documents.map(documentFilters),
  ];
}
