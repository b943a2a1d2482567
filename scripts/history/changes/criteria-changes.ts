/** What changed in one criteria set, in sentences. */
import type { CriteriaEntry } from "../../catalogue/catalogue.ts";
import { showThreshold } from "../../catalogue/words/score.ts";
import { type Criterion, criteriaSchema } from "../../records/schema/criteria.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { same } from "../../text/same.ts";
import { changeWords } from "../words/changes.ts";
import type { Change } from "./changes.ts";
import { fieldChange, shown } from "./field-change.ts";

const FIELDS = ["title", "kind", "extends", "issuer", "effectiveFrom", "replaces", "periods", "potentialTrack"] as const;
const CRITERION_FIELDS = [
  "title",
  "group",
  "from",
  "requirement",
  "kind",
  "measure",
  "metric",
  "gate",
  "evidence",
  "notApplicable",
  "guidance",
  "reason",
] as const;
const CRITERION_KEYS = criteriaSchema.properties.criteria.items.properties;

/** Sentences for one set; either side may be missing. */
export function criteriaChanges(old: CriteriaEntry | undefined, now: CriteriaEntry | undefined): Change[] {
  const { id, data } = (now ?? old) as CriteriaEntry;
  const say = (sentence: Bilingual): Change => ({ kind: "criteria", id, sentence });
  if (!old) return [say(changeWords.setAdded(data.title.vi))];
  if (!now) return [say(changeWords.setRemoved(data.title.vi))];
  if (same([old.data, old.body], [now.data, now.body])) return [];
  return [...issue(old, now), ...fields(old, now), ...criteria(old, now), ...(old.body === now.body ? [] : [changeWords.body()])].map(say);
}

function issue({ data: old }: CriteriaEntry, { data: now }: CriteriaEntry): Bilingual[] {
  if (same(old.document, now.document)) return [];
  if (!old.document && now.document) return [changeWords.setIssued(now.document.number ?? now.document.title?.vi ?? "")];
  return [changeWords.field(criteriaSchema.properties.document["x-title"], old.document?.number, now.document?.number)];
}

function fields({ data: old }: CriteriaEntry, { data: now }: CriteriaEntry): Bilingual[] {
  return FIELDS.filter((key) => !same(old[key], now[key])).map((key) =>
    fieldChange(criteriaSchema.properties[key]["x-title"], old[key], now[key]),
  );
}

function criteria({ data: old }: CriteriaEntry, { data: now }: CriteriaEntry): Bilingual[] {
  const [was, is] = [new Map(old.criteria.map((one) => [one.id, one])), new Map(now.criteria.map((one) => [one.id, one]))];
  const codes = [...new Set([...is.keys(), ...was.keys()])];
  return codes.flatMap((code) => {
    const [before, after] = [was.get(code), is.get(code)];
    if (!before) return [changeWords.criterionAdded(code)];
    if (!after) return [changeWords.criterionRemoved(code)];
    return criterionChanges(before, after);
  });
}

function criterionChanges(before: Criterion, after: Criterion): Bilingual[] {
  const told = CRITERION_FIELDS.filter((key) => !same(before[key], after[key])).map((key) =>
    changeWords.criterionField(after.id, CRITERION_KEYS[key]["x-title"], shown(before[key]), shown(after[key])),
  );
  if (same(before.threshold, after.threshold)) return told;
  const bound = ({ threshold }: Criterion) => threshold && showThreshold(threshold, "vi");
  return [...told, changeWords.criterionField(after.id, CRITERION_KEYS.threshold["x-title"], bound(before), bound(after))];
}
