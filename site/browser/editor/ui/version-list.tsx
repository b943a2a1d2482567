/** @jsxImportSource preact */
/** Former states of a draft, folded: by when, and what was changed last. Going back is a change like any other, and can be taken back. */
import { useEffect, useState } from "preact/hooks";
import { showMoment } from "../../../../scripts/text/formats.ts";
import { lowerFirst } from "../../../../scripts/text/text.ts";
import { fill } from "../../../i18n/fill.ts";
import { backTo } from "../back-to.ts";
import { textOf } from "../draft.ts";
import type { StoredDraft } from "../drafts.ts";
import { keyTitles } from "../key-titles.ts";
import { sayFailed } from "../lazily.ts";
import { changedDraftKeys } from "../versions.ts";
import { useForm } from "./form.ts";
import type { PageProps } from "./page-props.ts";

/** More are shown when they are asked for. */
const FEW = 10;

export function VersionList({ draft, today, change, say, versions }: PageProps) {
  const { config } = useForm();
  const { words, lang } = config;
  const [isOpen, setOpen] = useState(false);
  const [most, setMost] = useState(FEW);
  const [list, setList] = useState<readonly StoredDraft[]>();
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    let isLatest = isOpen;
    if (isOpen)
      void versions().then(async ({ list }) => {
        const found = await list(draft.key);
        if (isLatest) setList(found);
      }, sayFailed);
    return () => {
      isLatest = false;
    };
  }, [isOpen, draft]);
  const now = textOf(draft);
  // What is the same by now is no other state.
  const others = (list ?? []).filter(({ text }, index, all) => text !== (all[index - 1]?.text ?? now));
  const goBack = (version: StoredDraft, said: string) => {
    void versions().then(({ cut }) => cut(draft.key));
    change(backTo(draft, version, today, config));
    setBack(true);
    say(said);
  };
  const moments = others.map(({ saved }) => new Date(saved));
  const nameOf = ({ saved }: StoredDraft) => showMoment(new Date(saved), lang, moments);
  const changedIn = (version: StoredDraft, before: StoredDraft | undefined) => {
    const keys = before ? changedDraftKeys(before.text, version.text) : [];
    const titles = keyTitles(draft.kind, keys, config);
    return before
      ? fill(words.versionAfter, { list: titles.map((title, index) => (index > 0 ? lowerFirst(title) : title)).join(", ") })
      : words.versionFirst;
  };
  return (
    <details class="more versions" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.versionsTitle}</summary>
      <p class="quiet">{words.versionsHelp}</p>
      {isBack && others[0] && (
        <p class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => {
              if (others[0]) goBack(others[0], words.versionUndone);
              setBack(false);
            }}
          >
            {words.versionUndo}
          </button>
        </p>
      )}
      {list && others.length === 0 && <p>{words.versionsNone}</p>}
      <ul>
        {others.slice(0, most).map((version, index) => (
          <li key={version.saved}>
            <span>
              <b>{nameOf(version)}</b> <span class="quiet">{changedIn(version, others[index + 1])}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={`${words.versionBack}: ${nameOf(version)}`}
              onClick={() => goBack(version, fill(words.versionGone, { time: nameOf(version) }))}
            >
              {words.versionBack}
            </button>
          </li>
        ))}
      </ul>
      {others.length > most && (
        <button type="button" class="button" onClick={() => setMost(others.length)}>
          {fill(words.versionsMore, { n: others.length - most })}
        </button>
      )}
    </details>
  );
}
