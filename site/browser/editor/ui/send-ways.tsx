/** @jsxImportSource preact */
/** The two ways that go by GitHub, for a draft that is complete. Fetched only then. */
import { issueAddress, newPullAddress } from "../../../../scripts/authoring/draft/send.ts";
import { fill } from "../../../i18n/fill.ts";
import { type Draft, entryOf } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { lookupOf } from "../lookup.ts";
import { useForm } from "./form.ts";

interface WayProps {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  /** Puts the file's text on the clipboard. */
  readonly copy: () => void;
}

export const SendWays = (props: WayProps) => (
  <>
    <Pull {...props} />
    <Issue {...props} />
  </>
);

function Pull({ draft, judged, copy }: WayProps) {
  const { words, repository = "", branch, folder } = useForm().config;
  const { path, text } = judged;
  const exists = draft.published.has(path);
  const { address, filled } = newPullAddress({ repository, branch, path: folder + path, text, exists });
  const help = filled ? words.pullHelp : fill(exists ? words.pullEdit : words.pullPaste, { path });
  return (
    <div class="way">
      <a class="button main" data-way="pull" href={address} target="_blank" rel="noreferrer" onClick={() => filled || copy()}>
        {words.pull}
      </a>
      <p class="quiet">{help}</p>
    </div>
  );
}

/** The tasks that have an issue form; a plan or an assessment is a file. */
function Issue({ draft, judged: { data } }: WayProps) {
  const { config, known } = useForm();
  const { words, repository = "" } = config;
  const asked = issueData(draft, data);
  if (!asked) return null;
  const { address, left } = issueAddress(repository, asked.form, asked.data, lookupOf(known));
  return (
    <div class="way">
      {address ? (
        <a class="button" data-way="issue" href={address} target="_blank" rel="noreferrer">
          {words.issue}
        </a>
      ) : (
        <p>{words.issueLong}</p>
      )}
      <p class="quiet">
        {words.issueHelp} {left.length > 0 && fill(words.issuePart, { list: left.join(", ") })}
      </p>
    </div>
  );
}

function issueData(draft: Draft, data: CheckedDraft["data"]) {
  if (draft.task === "platform") return { form: "platform" as const, data: draft.body ? { ...data, body: draft.body } : data };
  if (draft.task === "criteria" && draft.published.size === 0) return { form: "criteria" as const, data: { ...data, body: draft.body } };
  const usage = Array.isArray(data.usage) ? data.usage : [];
  const last: unknown = usage.at(-1);
  if (draft.task !== "usage" || typeof last !== "object" || last === null) return undefined;
  return { form: "usage" as const, data: { ...last, platform: entryOf(draft) } };
}
