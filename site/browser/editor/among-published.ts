/** A draft among the published files of its record: what they are by now, and of which record a file is that is opened. */
import { asIs } from "../../../scripts/text/bilingual.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { same } from "../../../scripts/text/same.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { type Draft, entryOf, pathOfDraft } from "./draft.ts";
import { fetchComments, fetchPlatform, fetchSet, type Known } from "./known.ts";
import { rebased } from "./rebase.ts";

interface Among {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly today: string;
}

/** The published files that a draft is of, as they are by now; none of what is new. @throws when they can not be fetched */
async function publishedOf(draft: Draft, { config, known }: Among): Promise<ReadonlyMap<string, string> | undefined> {
  const id = entryOf(draft);
  const { source } = config.addresses;
  if (draft.kind === "criteria") return id in known.criteria ? fetchSet(source, id) : undefined;
  if (draft.kind === "comments") return publishedComments(draft, source, known);
  const platform = known.platforms.find((one) => one.id === id);
  return platform && fetchPlatform(source, platform);
}

/** Those of a letter that is new are nowhere yet. */
async function publishedComments({ member, ...draft }: Draft, source: string, known: Known) {
  const id = entryOf(draft);
  const found = member && known.commented?.includes(id) ? await fetchComments(source, id, member) : undefined;
  return found?.size ? found : undefined;
}

/** Among the published files as they are by now; where they can not be fetched it goes on as it was. */
export async function amongPublished(draft: Draft, parts: Among): Promise<Draft> {
  const published = await publishedOf(draft, parts).catch(() => draft.published);
  if (!published) return told(draft, parts.config.words.recordGone);
  if (same([...published], [...draft.published])) return draft;
  return rebased(draft, pathOfDraft(draft, parts.today), published, parts.config);
}

/** With something to be told of it, once. */
const told = (draft: Draft, say: string): Draft =>
  draft.notes.some((note) => note[MAIN_LANG] === say) ? draft : { ...draft, notes: [...draft.notes, asIs(say)] };

/** A file of a record that is published corrects it. */
export async function attached(opened: Draft, parts: Among): Promise<Draft> {
  // Where it can not be fetched, it is still of that record.
  const published = await publishedOf(opened, parts).catch(() => new Map<string, string>());
  if (!published) return opened;
  return { ...opened, task: opened.kind === "platform" ? "correct" : opened.task, entry: entryOf(opened), published };
}
