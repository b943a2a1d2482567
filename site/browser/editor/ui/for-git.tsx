/** @jsxImportSource preact */
/** For who uses Git, folded: the file as it will be and its place, the lines in which it differs from the published one, and its id. */
import { slug } from "../../../../scripts/text/text.ts";
import { entryOf, UNNAMED } from "../draft.ts";
import { accountOf } from "./account-choice.tsx";
import { Changed } from "./changed.tsx";
import { CopyButton } from "./copy-button.tsx";
import { useForm } from "./form.ts";
import { LabelledControl } from "./input.tsx";
import type { PageProps } from "./page-props.ts";

export function ForGit({ draft, judged: { path, text }, change }: PageProps) {
  const { config } = useForm();
  const { words } = config;
  // Who sends by letter has nothing to do with it.
  if (accountOf(config) === "without") return null;
  const published = draft.published.get(path);
  const hasId = draft.published.size === 0 && (draft.kind === "platform" || draft.kind === "criteria");
  return (
    <details class="file-view">
      <summary>{words.fileTitle}</summary>
      {hasId && <EntryId draft={draft} change={change} />}
      <p>
        <code data-path>{path}</code>
      </p>
      {published !== undefined && <Changed before={published} after={text} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section class="file-text" tabIndex={0} aria-label={words.fileTitle}>
        <pre data-file>
          <code>{text}</code>
        </pre>
      </section>
      <CopyButton text={text} />
    </details>
  );
}

function EntryId({ draft, change }: Pick<PageProps, "draft" | "change">) {
  const { words } = useForm().config;
  const entry = entryOf(draft);
  return (
    <LabelledControl id="f-ma" label={words.entryId} help={words.entryIdHelp}>
      <input
        id="f-ma"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="f-ma-help"
        value={draft.entry ?? (entry === UNNAMED ? "" : entry)}
        onChange={({ currentTarget }) => change({ ...draft, entry: slug(currentTarget.value).slice(0, 80) || undefined })}
      />
    </LabelledControl>
  );
}
