/** @jsxImportSource preact */
/** The drafts of this browser: to go on with, to take along, to throw away (and to take back). */

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { showMoment } from "../../../../scripts/text/formats.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import { briefName, type DraftStore, exportDrafts, type ImportedDrafts, importDrafts, type StoredDraft, wasExport } from "../drafts.ts";
import type { Known } from "../known.ts";
import type { SentProposal } from "../sent.ts";
import { isChangedSince } from "../sent-since.ts";
import { taskName } from "./form.ts";
import { LabelledControl } from "./input.tsx";
import { useLater } from "./use-later.ts";

interface DraftListProps {
  readonly config: EditorConfig;
  readonly store: DraftStore;
  readonly known: Known;
  readonly open: (draft: StoredDraft) => void;
  /** Those in a file that was opened elsewhere on the page. */
  readonly incoming: ImportedDrafts | undefined;
}

export function DraftList({ config, known, store, open, incoming }: DraftListProps) {
  const { words, lang } = config;
  const [drafts, setDrafts] = useState(store.list);
  const [deleted, setDeleted] = useState<StoredDraft>();
  const [said, say] = useState("");
  const damaged = store.damaged();
  const nameOf = ({ name }: StoredDraft) => briefName(name, words);
  const moments = drafts.map(({ saved }) => new Date(saved));
  const momentOf = ({ saved }: StoredDraft) => showMoment(new Date(saved), lang, moments);
  /** What tells it from the others by its buttons alone. */
  const calledOf = (draft: StoredDraft) => {
    const called = (one: StoredDraft) => `${nameOf(one)}, ${taskName(one, config)}`;
    const isAlone = drafts.filter((one) => called(one) === called(draft)).length === 1;
    return isAlone ? called(draft) : `${called(draft)}, ${momentOf(draft)}`;
  };
  // Another tab may write.
  useEffect(() => {
    const look = () => setDrafts(store.list());
    addEventListener("storage", look);
    return () => removeEventListener("storage", look);
  }, []);
  // The button that was pressed is gone: what is next is to take it back, or to go on in the list.
  const next = useRef<"hoan-tac" | "ban-nhap">();
  useLayoutEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus();
    next.current = undefined;
  });
  const remove = (draft: StoredDraft) => {
    next.current = "hoan-tac";
    store.remove(draft.key);
    setDeleted(draft);
    setDrafts(store.list());
    say(fill(words.draftDeleted, { name: nameOf(draft) }));
  };
  const undo = () => {
    next.current = "ban-nhap";
    // What another tab has written of it since stays beside it.
    if (deleted) store.take(deleted);
    setDeleted(undefined);
    setDrafts(store.list());
    say("");
  };
  const [taken, setTaken] = useState<ImportedDrafts>();
  useEffect(() => {
    if (incoming) setTaken(incoming);
  }, [incoming]);
  const TakeIn = useLater("TakeIn", taken !== undefined);
  const DamagedNote = useLater("DamagedNote", damaged.length + (taken?.damaged ?? 0) > 0);
  const take = async (file: File | undefined) => {
    const text = (await file?.text()) ?? "";
    const found = importDrafts(text);
    if (found) setTaken(found);
    else say(wasExport(text) ? words.draftsDamaged : words.draftsImportFailed);
  };
  return (
    <section class="drafts" aria-labelledby="ban-nhap">
      <h2 id="ban-nhap" tabIndex={-1}>
        {words.draftsTitle}
      </h2>
      {drafts.length === 0 && <p class="quiet">{words.draftsNone}</p>}
      <ul>
        {drafts.map((draft) => (
          <li key={draft.key}>
            <span>
              <b>{nameOf(draft)}</b> <span class="quiet">{taskName(draft, config)}</span>{" "}
              {draft.sent && <span class="state done">{sentAs(draft.sent, config)}</span>}{" "}
              {draft.sent && isChangedSince(draft.sent, draft.text) && <span class="quiet">{words.draftSentChanged}</span>}{" "}
              <time class="quiet" dateTime={draft.saved}>
                {momentOf(draft)}
              </time>
            </span>
            <span class="buttons">
              <button type="button" class="button" onClick={() => open(draft)} aria-label={`${words.draftOpen}: ${calledOf(draft)}`}>
                {words.draftOpen}
              </button>
              <button type="button" class="button" onClick={() => remove(draft)} aria-label={`${words.draftDelete}: ${calledOf(draft)}`}>
                {words.draftDelete}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      {DamagedNote && <DamagedNote config={config} inFile={taken?.damaged ?? 0} here={damaged} />}
      {TakeIn && taken && (
        <TakeIn
          config={config}
          known={known}
          store={store}
          drafts={taken.drafts}
          done={(words) => {
            setDrafts(store.list());
            say(words);
          }}
        />
      )}
      {deleted && (
        <button id="hoan-tac" type="button" class="button" onClick={undo}>
          {words.draftUndo}
        </button>
      )}
      <p class="buttons">
        {drafts.length > 0 && (
          <a
            class="button"
            download="ban-nhap.json"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(exportDrafts(drafts))}`}
          >
            {words.draftsExport}
          </a>
        )}
      </p>
      <LabelledControl id="nhap-ban-nhap" label={words.draftsImport}>
        <input
          id="nhap-ban-nhap"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </LabelledControl>
    </section>
  );
}

const sentAs = ({ number }: SentProposal, { words }: EditorConfig): string =>
  number === undefined ? words.draftOpened : fill(words.draftSent, { n: number });
