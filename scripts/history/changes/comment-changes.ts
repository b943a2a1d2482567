/** What changed in the consultation on a criteria set, in sentences: its days, who was asked, comments and their answers. */
import type { CommentsEntry } from "../../catalogue/catalogue.ts";
import { isSameParty, nameOfParty, type Who } from "../../catalogue/consultation.ts";
import { type CriterionComment, commentsSchema } from "../../records/schema/comments.ts";
import { type CriteriaSet, criteriaSchema } from "../../records/schema/criteria.ts";
import type { SchemaNode } from "../../records/schema/node.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach } from "../../text/languages.ts";
import { itemsChanged, same } from "../../text/same.ts";
import { fieldTouched } from "./field-change.ts";
import { type ChangeDescribers, keyChanges, within } from "./key-changes.ts";
import { sayChange } from "./say-change.ts";

type Period = CriteriaSet["commentPeriod"];
const PERIOD = criteriaSchema.properties.commentPeriod;

/** A consultation that is opened is said as that. */
export function periodChanges(_node: SchemaNode, was: unknown, is: unknown): Bilingual[] {
  const [old, now] = [was as Period, is as Period];
  if (old && now) return keyChanges(PERIOD, old, now, PERIOD_DESCRIBERS).map((sentence) => within(PERIOD["x-title"], sentence));
  return now ? [sayChange((words) => words.consultationOpened(now.from, now.until))] : [fieldTouched(PERIOD["x-title"])];
}

const PERIOD_DESCRIBERS: ChangeDescribers = {
  special: { asked: (node, old, now) => askedChanges(node["x-title"] ?? inEach(() => ""), (old ?? []) as Who[], (now ?? []) as Who[]) },
};

/** Each by its name; what of one is spelt another way is only named. */
function askedChanges(title: Bilingual, old: readonly Who[], now: readonly Who[]): Bilingual[] {
  const only = (these: readonly Who[], those: readonly Who[]) => these.filter((one) => !those.some((other) => isSameParty(one, other)));
  const sentences = [
    ...only(old, now).map((who) => sayChange((words, lang) => words.itemRemoved(title[lang], nameOfParty(who, lang)))),
    ...only(now, old).map((who) => sayChange((words, lang) => words.itemAdded(title[lang], nameOfParty(who, lang)))),
  ];
  return sentences.length > 0 ? sentences : [fieldTouched(title)];
}

/** Files of comments that came, went or changed, by whose they are. */
export function commentChanges(old: readonly CommentsEntry[], now: readonly CommentsEntry[]): Bilingual[] {
  const [was, is] = [new Map(old.map((one) => [one.key, one])), new Map(now.map((one) => [one.key, one]))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => fileChanges(was.get(key), is.get(key)));
}

function fileChanges(old: CommentsEntry | undefined, now: CommentsEntry | undefined): Bilingual[] {
  const { data } = (now ?? old) as CommentsEntry;
  if (!old) return [sayChange((words, lang) => words.commentsAdded(nameOfParty(data, lang), data.comments?.length ?? 0))];
  if (!now) return [sayChange((words, lang) => words.commentsRemoved(nameOfParty(data, lang)))];
  const whose = sayChange((words, lang) => words.commentsOf(nameOfParty(data, lang)));
  return [
    ...keyChanges(commentsSchema, old.data, now.data, COMMENTS_DESCRIBERS),
    ...(old.body === now.body ? [] : [sayChange((words) => words.body)]),
  ].map((sentence) => within(whose, sentence));
}

const COMMENT = commentsSchema.properties.comments;
const COMMENTS_DESCRIBERS: ChangeDescribers = {
  special: { comments: (_node, old, now) => saidChanges((old ?? []) as CriterionComment[], (now ?? []) as CriterionComment[]) },
};

/** A comment is known by its words. */
function saidChanges(old: readonly CriterionComment[], now: readonly CriterionComment[]): Bilingual[] {
  const title = COMMENT["x-title"];
  const { added, removed, changed } = itemsChanged(old, now, ({ text }) => text);
  const sentences = [
    ...removed.map(({ text }) => sayChange((words, lang) => words.itemRemoved(title[lang], text))),
    ...added.map(({ text }) => sayChange((words, lang) => words.itemAdded(title[lang], text))),
    ...changed.flatMap(([before, after]) => {
      const item = sayChange((words, lang) => words.commentOn(title[lang], after.criterion, after.text));
      return keyChanges(COMMENT.items, before, after).map((sentence) => within(item, sentence));
    }),
  ];
  return sentences.length === 0 && !same(old, now) ? [fieldTouched(title)] : sentences;
}
