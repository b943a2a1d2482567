/** What changed in one criteria set, in sentences. */
import type { CriteriaEntry } from "../../catalogue/catalogue.ts";
import { showThreshold } from "../../catalogue/measures.ts";
import { type CriteriaSet, type Criterion, criteriaSchema, type Threshold } from "../../records/schema/criteria.ts";
import { type Bilingual, inLang } from "../../text/bilingual.ts";
import { inEach, type Lang } from "../../text/languages.ts";
import { same } from "../../text/same.ts";
import { commentChanges, periodChanges } from "./comment-changes.ts";
import type { ChangeSentence } from "./comparison.ts";
import { fieldTouched } from "./field-change.ts";
import { type ChangeDescribers, keyChanges, onlyNamed, within } from "./key-changes.ts";
import { sayChange } from "./say-change.ts";
import { waiverChanges } from "./waiver-changes.ts";

const CRITERION = criteriaSchema.properties.criteria.items;

/** Sentences for one set; either side may be missing. */
export function criteriaChanges(old: CriteriaEntry | undefined, now: CriteriaEntry | undefined): ChangeSentence[] {
  const { id, data } = (now ?? old) as CriteriaEntry;
  const say = (sentence: Bilingual): ChangeSentence => ({ kind: "criteria", id, sentence });
  if (!old) return [say(sayChange((words, lang) => words.setAdded(inLang(data.title, lang))))];
  if (!now) return [say(sayChange((words, lang) => words.setRemoved(inLang(data.title, lang))))];
  const issued = !old.data.document && now.data.document ? [issue(now.data.document)] : [];
  const properties = issued.length > 0 ? withoutDocument : criteriaSchema.properties;
  return [
    ...issued,
    ...keyChanges({ properties }, old.data, now.data, SET_DESCRIBERS),
    ...commentChanges(old.comments, now.comments),
    ...(old.body === now.body ? [] : [sayChange((words) => words.body)]),
  ].map(say);
}

/** A draft that got its document is issued: that is what is said, not that a field was filled in. */
const issue = ({ number, title }: NonNullable<CriteriaSet["document"]>): Bilingual =>
  sayChange((words, lang) => words.setIssued(number ?? (title ? inLang(title, lang) : "")));
const { document: _, ...withoutDocument } = criteriaSchema.properties;

const SET_DESCRIBERS: ChangeDescribers = {
  first: ["document"],
  special: {
    commentPeriod: periodChanges,
    criteria: (_node, old, now) => criteria(old as Criterion[], now as Criterion[]),
    sources: onlyNamed,
    waivers: (_node, old, now) => waiverChanges(old, now),
  },
};

/** A threshold is shown as people read it: at least 50%. */
const CRITERION_DESCRIBERS: ChangeDescribers = {
  first: ["title"],
  special: {
    threshold: ({ "x-title": title = inEach(() => "") }, old, now) => {
      const bound = (threshold: unknown, lang: Lang) => (threshold === undefined ? undefined : showThreshold(threshold as Threshold, lang));
      return [sayChange((words, lang) => words.field(title[lang], bound(old, lang), bound(now, lang)))];
    },
  },
};

/** Criteria go by their code, as everyone names them. */
function criteria(old: readonly Criterion[], now: readonly Criterion[]): Bilingual[] {
  const [was, is] = [new Map(old.map((one) => [one.id, one])), new Map(now.map((one) => [one.id, one]))];
  const codes = [...new Set([...is.keys(), ...was.keys()])];
  const sentences = codes.flatMap((code) => {
    const [before, after] = [was.get(code), is.get(code)];
    if (!before) return [sayChange((words) => words.criterionAdded(code))];
    if (!after) return [sayChange((words) => words.criterionRemoved(code))];
    return keyChanges(CRITERION, before, after, CRITERION_DESCRIBERS).map((sentence) =>
      within(
        inEach(() => code),
        sentence,
      ),
    );
  });
  const kept = (keys: Iterable<string>) => [...keys].filter((code) => was.has(code) && is.has(code));
  const moved = !same(kept(was.keys()), kept(is.keys()));
  return moved ? [...sentences, fieldTouched(criteriaSchema.properties.criteria["x-title"])] : sentences;
}
