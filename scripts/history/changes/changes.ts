/**
 * Two catalogues -> what changed, in sentences, and what it does: for every platform whose stage, outcome or any
 * criterion result differs, before and after with the cause. The same function serves the pull request, the history,
 * the feed, and the dry run of a criteria change.
 */
import type { Catalogue, PlatformEntry } from "../../catalogue/catalogue.ts";
import { newIdsIn } from "../../records/former-ids.ts";
import { textId } from "../../records/texts.ts";
import { same } from "../../text/same.ts";
import type { ChangeSentence, Comparison } from "./comparison.ts";
import { criteriaChanges } from "./criteria-changes.ts";
import { dryRun } from "./dry-run.ts";
import { impactOf } from "./impact.ts";
import { platformChanges, type There } from "./platform-changes.ts";
import { type RegisterValues, registerChanges } from "./register-changes.ts";
import { sayChange } from "./say-change.ts";
import { textSentences } from "./text-changes.ts";

/**
 * Compares two catalogues, in the order of their ids.
 * @param there ids of platforms that are there on each side, though some can not be read
 */
export function compareCatalogues(before: Catalogue, after: Catalogue, there: There = {}): Comparison {
  const criteria = pairsById(before.criteria, after.criteria).flatMap(([old, now]) => criteriaChanges(old, now));
  const renamed = newIdsIn(after.settings, idsOf(before), idsOf(after));
  const formerId = new Map([...renamed].map(([to, from]) => [from, to]));
  const pairs = pairsById(before.platforms, after.platforms, (id) => formerId.get(id) ?? id);
  const platforms = pairs.filter(([old, now]) => !same(old, now));
  // Who is on a list in force follows from the register of documents, whatever the records say.
  const concerned = same(before.lists.map(termsOf), after.lists.map(termsOf)) ? platforms : pairs;
  return {
    changes: [
      ...platforms.flatMap(([old, now]) => [...movedTo(old, now), ...platformChanges(old, now, there)]),
      ...criteria,
      ...registerChanges(registersOf(before), registersOf(after)),
      ...pairsById(textsOf(before), textsOf(after)).flatMap(([old, now]) => textSentences((old ?? now)?.id ?? "", old, now)),
    ],
    impact: concerned.filter(([old, now]) => isCompared(old, now, there)).flatMap(([old, now]) => impactOf(old, now, before, after) ?? []),
    dryRun: dryRun(before, after),
  };
}

/** Of a record with errors nothing follows: it is not gone. */
const isCompared = (old: PlatformEntry | undefined, now: PlatformEntry | undefined, { after }: There): boolean =>
  now !== undefined || !after?.has(old?.id ?? "");

const termsOf = ({ members: _, ...terms }: Catalogue["lists"][number]) => terms;

const idsOf = ({ platforms }: Catalogue): ReadonlySet<string> => new Set(platforms.map(({ id }) => id));

const movedTo = (old: PlatformEntry | undefined, now: PlatformEntry | undefined): ChangeSentence[] =>
  old && now && old.id !== now.id ? [{ kind: "platform", id: now.id, sentence: sayChange((words) => words.moved(old.id, now.id)) }] : [];

/** As they were written. */
const registersOf = (catalogue: Catalogue): RegisterValues => ({
  ...catalogue,
  agencies: catalogue.agencies.map(({ data }) => data),
  documents: catalogue.documents.map(({ data }) => data),
});

const textsOf = ({ texts }: Catalogue) => texts.map((text) => ({ ...text, id: textId(text.name, text.lang) }));

/** Entries of one id from both sides; undefined where it is not there. @param idNow what an id of before is now */
function pairsById<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  idNow = (id: string) => id,
): [T | undefined, T | undefined][] {
  const [old, now] = [new Map(before.map((entry) => [idNow(entry.id), entry])), new Map(after.map((entry) => [entry.id, entry]))];
  return [...new Set([...old.keys(), ...now.keys()])].sort().map((id) => [old.get(id), now.get(id)]);
}
