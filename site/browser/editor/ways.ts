/** The ways that a complete draft goes by the code host: addresses, and what goes by the clipboard where an address holds less. Pure. */
import { dataOf, documentOf } from "../../../scripts/authoring/draft/document.ts";
import { issueAddress, letterAddress, newPullAddress } from "../../../scripts/authoring/draft/send.ts";
import { carryFile, ISSUE_ROOM } from "../../../scripts/authoring/intake/carried-file.ts";
import { splitFrontMatter } from "../../../scripts/records/front-matter.ts";
import type { DraftKind } from "../../../scripts/records/kinds.ts";
import { recordAt } from "../../../scripts/records/paths.ts";
import type { Text } from "../../../scripts/text/bilingual.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { idOf } from "../../../scripts/text/names.ts";
import { sameValues } from "../../../scripts/text/same.ts";
import { fill } from "../../i18n/fill.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { type Draft, entryOf, nameOf } from "./draft.ts";
import type { CheckedDraft } from "./judge.ts";
import type { Known } from "./known.ts";
import { lookupOf } from "./lookup.ts";
import { seatIn } from "./seat-name.ts";
import { taskName } from "./ui/form.ts";

type Words = EditorConfig["words"];

/** What has to be pasted there is undefined where the address holds all of it. */
export type Way = { readonly address: string } & (
  | { readonly name: "pull" | "letter"; readonly paste: string | undefined }
  // A file that is there already: the code host shows its old text, and takes none by address.
  | { readonly name: "edit"; readonly paste: string }
  // Offered only where all fits.
  | { readonly name: "issue"; readonly paste?: undefined }
);

/** The ways that are open to a draft, first that which asks least of a person. */
export function waysOf(
  draft: Draft,
  judged: CheckedDraft,
  config: EditorConfig,
  { known, isByTouch }: { known: Known; isByTouch: boolean },
): readonly Way[] {
  const isSent = isSheetThere(draft, known);
  const pull = pullWay(draft, judged, config, isSent);
  // An issue says what its file was written against, which nobody here has read.
  const other = isSent ? undefined : (formWay(draft, judged, config, known) ?? carriedWay(draft, judged, config));
  if (!other) return [pull];
  // A file by itself brings no agency into the register.
  if (judged.asked.length > 0) return [other];
  // Under a finger, to put a text in the place of another takes more than to press a button.
  return pull.name === "edit" && isByTouch ? [other, pull] : [pull, other];
}

/** What a person does, step by step. */
export function sendSteps(way: Way, { ways, wayStarts }: Words, isRefused: boolean): readonly string[] {
  if (way.paste === undefined) return [wayStarts.filled, ways[way.name].finish];
  const { paste, finish } = ways[way.name];
  return [wayStarts[isRefused ? "refused" : "pasted"], paste, finish];
}

/** Whether the member has sent a sheet before: the page for proposals reads none. */
const isSheetThere = ({ kind, entry, date, member }: Draft, { platforms }: Known): boolean =>
  kind === "ballot" &&
  seatIn(platforms.find(({ id }) => id === entry)?.open?.find((one) => one.date === date)?.members, member)?.isThere === true;

/** The page on which the code host makes a pull request of the file. @param isThere though the page has not read it */
export function pullWay({ published }: Draft, { path, text }: CheckedDraft, config: EditorConfig, isThere = false): Way {
  const { repository = "", branch, folder } = config;
  const exists = isThere || published.has(path);
  const { address, filled } = newPullAddress({ repository, branch, path: folder + path, text, exists });
  if (exists) return { name: "edit", address, paste: text };
  return { name: "pull", address, paste: filled ? undefined : text };
}

/** The issue form, where it holds all of the draft. */
export function formWay(draft: Draft, judged: CheckedDraft, { repository = "" }: EditorConfig, known: Known): Way | undefined {
  const asked = issueData(draft, judged.data);
  if (!asked || hasMore(draft, judged) || isNamedOtherwise(draft, judged)) return undefined;
  const { address, left } = issueAddress(repository, asked.form, asked.data, lookupOf(known));
  return address === undefined || left.length > 0 ? undefined : { name: "issue", address };
}

/** The file whole in an issue, which the bot reads as well, where an issue has room for it. */
export function carriedWay(draft: Draft, judged: CheckedDraft, config: EditorConfig): Way | undefined {
  const { path, text } = judged;
  const { words, letter, repository = "", siteAddress } = config;
  const title = `${taskName(draft, config)}: ${nameOf(draft) ?? ""}`;
  const asked = judged.asked.length > 0 ? [fill(letter.askedAgencies, { names: judged.asked.join("; ") })] : [];
  const intro = [...asked, fill(words.fingerprint, { site: siteAddress })].join("\n\n");
  const body = carryFile(intro, path, text, draft.published.get(path));
  if (body.length > ISSUE_ROOM) return undefined;
  const { address, filled } = letterAddress(repository, title, body);
  return { name: "letter", address, paste: filled ? undefined : body };
}

/** A form adds one value to what is published: what else was changed is not in it. */
function hasMore({ task, published, body }: Draft, { path, data }: CheckedDraft): boolean {
  if (task !== "usage") return false;
  const split = splitFrontMatter(published.get(path) ?? "");
  if (typeof split === "string") return true;
  const before = dataOf(documentOf(split.yaml));
  const usage = Array.isArray(data.usage) ? data.usage.slice(0, -1) : [];
  return split.body.trim() !== body.trim() || !sameValues({ usage: [], ...before }, { ...data, usage });
}

/** What is made of a form goes by its name; another id may have been chosen for it. */
function isNamedOtherwise({ kind, published }: Draft, { path, data }: CheckedDraft): boolean {
  const name = NAMED_BY[kind]?.(data)?.[MAIN_LANG];
  return !published.has(path) && name !== undefined && recordAt(path)?.id !== idOf(name);
}
const NAMED_BY: Readonly<Partial<Record<DraftKind, (data: CheckedDraft["data"]) => Partial<Text> | undefined>>> = {
  platform: ({ name }) => name as Partial<Text> | undefined,
  criteria: ({ title }) => title as Partial<Text> | undefined,
};

function issueData(draft: Draft, data: CheckedDraft["data"]) {
  if (draft.task === "platform") return { form: "platform" as const, data: draft.body ? { ...data, body: draft.body } : data };
  if (draft.task === "criteria" && draft.published.size === 0) return { form: "criteria" as const, data: { ...data, body: draft.body } };
  const usage = Array.isArray(data.usage) ? data.usage : [];
  const last: unknown = usage.at(-1);
  if (draft.task !== "usage" || typeof last !== "object" || last === null) return undefined;
  return { form: "usage" as const, data: { ...last, platform: entryOf(draft) } };
}
