/** The ways that a complete draft goes by the code host: addresses, and what goes by the clipboard where an address holds less. Pure. */
import { dataOf, documentOf } from "../../../scripts/authoring/draft/document.ts";
import { issueAddress, letterAddress, newPullAddress } from "../../../scripts/authoring/draft/send.ts";
import { carryFile } from "../../../scripts/authoring/intake/carried-file.ts";
import { splitFrontMatter } from "../../../scripts/records/front-matter.ts";
import { sameValues } from "../../../scripts/text/same.ts";
import { fill } from "../../i18n/fill.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { type Draft, entryOf, nameOf } from "./draft.ts";
import type { CheckedDraft } from "./judge.ts";
import type { Known } from "./known.ts";
import { lookupOf } from "./lookup.ts";
import { taskName } from "./ui/form.ts";

export interface Way {
  readonly address: string;
  /** What has to be pasted there; undefined where the address holds all of it. */
  readonly paste?: string | undefined;
}

/** The page on which the code host makes a pull request of the file. */
export function pullWay({ published }: Draft, { path, text }: CheckedDraft, config: EditorConfig): Way & { readonly exists: boolean } {
  const { repository = "", branch, folder } = config;
  const exists = published.has(path);
  const { address, filled } = newPullAddress({ repository, branch, path: folder + path, text, exists });
  return { address, paste: filled ? undefined : text, exists };
}

/** The issue form, where it holds all of the draft. */
export function formWay(draft: Draft, judged: CheckedDraft, { repository = "" }: EditorConfig, known: Known): Way | undefined {
  const asked = issueData(draft, judged.data);
  if (!asked || hasMore(draft, judged)) return undefined;
  const { address, left } = issueAddress(repository, asked.form, asked.data, lookupOf(known));
  return address === undefined || left.length > 0 ? undefined : { address };
}

/** The file whole in an issue, which the bot reads as well. */
export function carriedWay(draft: Draft, judged: CheckedDraft, config: EditorConfig): Way {
  const { path, text } = judged;
  const { words, letter, repository = "", siteAddress } = config;
  const title = `${taskName(draft, config)}: ${nameOf(draft) ?? ""}`;
  const asked = judged.asked.length > 0 ? [fill(letter.askedAgencies, { names: judged.asked.join("; ") })] : [];
  const intro = [...asked, fill(words.fingerprint, { site: siteAddress })].join("\n\n");
  const body = carryFile(intro, path, text, draft.published.get(path));
  const { address, filled } = letterAddress(repository, title, body);
  return { address, paste: filled ? undefined : body };
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

function issueData(draft: Draft, data: CheckedDraft["data"]) {
  if (draft.task === "platform") return { form: "platform" as const, data: draft.body ? { ...data, body: draft.body } : data };
  if (draft.task === "criteria" && draft.published.size === 0) return { form: "criteria" as const, data: { ...data, body: draft.body } };
  const usage = Array.isArray(data.usage) ? data.usage : [];
  const last: unknown = usage.at(-1);
  if (draft.task !== "usage" || typeof last !== "object" || last === null) return undefined;
  return { form: "usage" as const, data: { ...last, platform: entryOf(draft) } };
}
