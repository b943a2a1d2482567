/**
 * The columns of the CSV files as they were published, in order. The page of open data promises that none goes,
 * moves or changes its meaning: a new column comes after these by itself, and joins them with the next release.
 */
import type { ApiFolder } from "../../scripts/records/kinds.ts";
import { ALL_LANGS, LANGS } from "../../scripts/text/languages.ts";

export const PUBLISHED_COLUMNS: Readonly<Partial<Record<ApiFolder, readonly string[]>>> = {
  platforms: names(`
    id name.vi name.en abbreviation stage stageName.vi stageName.en since due overdue next.actor next.task group pillars
    domain domainName.vi domainName.en owner ownerName.vi ownerName.en focalUnit.vi focalUnit.en enterprise summary.vi
    summary.en website criteria assessed outcome results.met results.unmet results.unknown results.notApplicable missing
    html.vi html.en url
    use.basis use.since use.by use.newest.date use.newest.metric use.newest.value use.newest.unit
    use.newest.approximate useAgeMonths planState outcomeName.vi outcomeName.en criteriaName.vi criteriaName.en
    next.actorName.vi next.actorName.en next.taskName.vi next.taskName.en use.basisName.vi use.basisName.en
    use.byName.vi use.byName.en use.newest.metricName.vi use.newest.metricName.en planStateName.vi planStateName.en
    unverified unvoted unrecorded coming groupName.vi groupName.en pillarsName.vi pillarsName.en assessedBy
    assessedByName.vi assessedByName.en entry entryName.vi entryName.en use.newest.unitName.vi use.newest.unitName.en
    use.newest.hedge inForce.list inForce.group inForce.item`),
  criteria: names(`
    set set.title.vi set.title.en set.kind set.extends set.issuer set.issued set.replacedBy id from group group.title.vi
    group.title.en title.vi title.en requirement kind measure threshold.atLeast threshold.atMost threshold.unit gate
    evidence notApplicable html.vi html.en url`),
  agencies: names(`
    id code name.vi name.en kind active validFrom validTo successor counts.owns counts.handedOver html.vi html.en url
    codeName.vi codeName.en successorName.vi successorName.en`),
  documents: names(`
    id number date type issuer title.vi title.en effectiveFrom effectiveTo confidence counts.uses counts.criteria
    counts.plans html.vi html.en url`),
};

/** Of the columns with a language, those that the catalogue has. */
function names(list: string): string[] {
  const isMissing = (name: string) => ALL_LANGS.some((lang) => name.endsWith(`.${lang}`) && !LANGS.includes(lang));
  return list
    .trim()
    .split(/\s+/)
    .filter((name) => !isMissing(name));
}
