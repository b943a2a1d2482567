/** @jsxImportSource preact */
/** The two ways that go by GitHub, for a draft that is complete. Fetched only then. */
import { dataOf, documentOf } from "../../../../scripts/authoring/draft/document.ts";
import { issueAddress, letterAddress, newPullAddress } from "../../../../scripts/authoring/draft/send.ts";
import { carryFile } from "../../../../scripts/authoring/intake/carried-file.ts";
import { splitFrontMatter } from "../../../../scripts/records/front-matter.ts";
import { sameValues } from "../../../../scripts/text/same.ts";
import { fill } from "../../../i18n/fill.ts";
import { type Draft, entryOf, nameOf } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { lookupOf } from "../lookup.ts";
import { taskName, useForm } from "./form.ts";

interface WayProps {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  /** Puts a text on the clipboard, of itself the file's. */
  readonly copy: (text?: string) => void;
  /** Once GitHub is opened. */
  readonly sent: () => void;
}

export const SendWays = (props: WayProps) => (
  <>
    <Pull {...props} />
    <Issue {...props} />
  </>
);

function Pull({ draft, judged, copy, sent }: WayProps) {
  const { words, repository = "", branch, folder } = useForm().config;
  const { path, text } = judged;
  const exists = draft.published.has(path);
  const { address, filled } = newPullAddress({ repository, branch, path: folder + path, text, exists });
  const help = filled ? words.pullHelp : exists ? words.pullEdit : words.pullPaste;
  return (
    <div class="way">
      <a
        class="button main"
        data-way="pull"
        href={address}
        target="_blank"
        rel="noreferrer"
        onClick={() => {
          if (!filled) copy();
          sent();
        }}
      >
        {words.pull}
      </a>
      <p class="quiet">{help}</p>
    </div>
  );
}

/** By the form, where it holds all of the draft; else the file goes whole in an issue, which the bot reads as well. */
function Issue({ draft, judged, copy, sent }: WayProps) {
  const { config, known } = useForm();
  const { words, repository = "" } = config;
  const asked = issueData(draft, judged.data);
  const { address, left } = asked ? issueAddress(repository, asked.form, asked.data, lookupOf(known)) : { address: undefined, left: [] };
  const isWhole = address !== undefined && left.length === 0 && !hasMore(draft, judged);
  return (
    <div class="way">
      {isWhole ? (
        <>
          <a class="button" data-way="issue" href={address} target="_blank" rel="noreferrer" onClick={sent}>
            {words.issue}
          </a>
          <p class="quiet">{words.issueHelp}</p>
        </>
      ) : (
        <Letter draft={draft} judged={judged} copy={copy} sent={sent} />
      )}
    </div>
  );
}

function Letter({ draft, judged: { path, text }, copy, sent }: WayProps) {
  const { config } = useForm();
  const { words, repository = "", siteAddress } = config;
  const title = `${taskName(draft, config)}: ${nameOf(draft) ?? ""}`;
  const body = carryFile(fill(words.fingerprint, { site: siteAddress }), path, text, draft.published.get(path));
  const { address, filled } = letterAddress(repository, title, body);
  return (
    <>
      <a
        class="button"
        data-way="letter"
        href={address}
        target="_blank"
        rel="noreferrer"
        onClick={() => {
          if (!filled) copy(body);
          sent();
        }}
      >
        {words.letter}
      </a>
      <p class="quiet">{filled ? words.letterHelp : words.letterPaste}</p>
    </>
  );
}

/** A form adds one value to what is published: what else was changed is not in it. */
function hasMore({ task, published }: Draft, { path, data }: CheckedDraft): boolean {
  if (task !== "usage") return false;
  const split = splitFrontMatter(published.get(path) ?? "");
  if (typeof split === "string") return true;
  const before = dataOf(documentOf(split.yaml));
  const usage = Array.isArray(data.usage) ? data.usage.slice(0, -1) : [];
  return !sameValues({ usage: [], ...before }, { ...data, usage });
}

function issueData(draft: Draft, data: CheckedDraft["data"]) {
  if (draft.task === "platform") return { form: "platform" as const, data: draft.body ? { ...data, body: draft.body } : data };
  if (draft.task === "criteria" && draft.published.size === 0) return { form: "criteria" as const, data: { ...data, body: draft.body } };
  const usage = Array.isArray(data.usage) ? data.usage : [];
  const last: unknown = usage.at(-1);
  if (draft.task !== "usage" || typeof last !== "object" || last === null) return undefined;
  return { form: "usage" as const, data: { ...last, platform: entryOf(draft) } };
}
