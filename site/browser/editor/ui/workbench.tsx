/** @jsxImportSource preact */
/** One draft at work: the form, and beside it what is wrong, the file, the preview and the ways to send it. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Diagnostic, diagnostic } from "../../../../scripts/problems/diagnostic.ts";
import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import { type Draft, nameOf } from "../draft.ts";
import type { StoredDraft } from "../drafts.ts";
import { type CheckedDraft, judgeDraft, surroundingsOf } from "../judge.ts";
import type { Known } from "../known.ts";
import { onMarkdown } from "../lazy-markdown.ts";
import { onRules } from "../lazy-rules.ts";
import { onText } from "../lazy-text.ts";
import { CheckPanel, standing } from "./check-panel.tsx";
import { DraftForm } from "./draft-form.tsx";
import { FilePanel } from "./file-panel.tsx";
import { FormContext, taskName } from "./form.ts";
import { Preview } from "./preview-panel.tsx";
import { SendPanel } from "./send-panel.tsx";
import { goTo, useFormOf } from "./use-form-of.ts";
import { useLater } from "./use-later.ts";

interface WorkbenchProps {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly today: string;
  readonly draft: Draft;
  /** What `keep` said of it before it was shown. */
  readonly kept: string | undefined;
  /** Keeps the draft; the words to say about it, or none when it can not be kept. */
  readonly keep: (draft: Draft) => string | undefined;
  /** What another tab has written of it since. */
  readonly other: (key: string) => StoredDraft | undefined;
  /** Goes on with a draft as it is kept by now. */
  readonly reopen: (key: string) => void;
  readonly newKey: () => string;
  readonly back: () => void;
}

export function Workbench({ config, known, today, draft: first, kept, keep, other, reopen, newKey, back }: WorkbenchProps) {
  const { words } = config;
  const [draft, setDraft] = useState(first);
  const [saved, setSaved] = useState(kept);
  const isUnkept = saved === undefined;
  const [said, say] = useState("");
  const [, redraw] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const surroundings = useMemo(() => surroundingsOf(draft), [draft.published]);
  const read = judgeDraft(draft, known, surroundings, today);
  const checked = draft.kind === "assessment" && !draft.date ? { ...read, missing: [...read.missing, missingDay(words)] } : read;
  const isRetold = checked.errors.some(isTyped);
  const [retold, lookup] = [useLater("retold", isRetold), useLater("lookupOf", isRetold)];
  const judged = retold && lookup ? { ...checked, errors: checked.errors.map(retelling(checked, draft, retold, lookup(known))) } : checked;
  const change = (next: Draft) => {
    performance.mark("editor-change");
    setDraft(next);
    setSaved(keep(next));
    setElsewhere(other(next.key));
  };
  const [elsewhere, setElsewhere] = useState(other(first.key));
  const OpenedNotes = useLater("OpenedNotes", draft.notes.length + (draft.leftovers?.length ?? 0) > 0);
  const ElsewhereNote = useLater("ElsewhereNote", elsewhere !== undefined);
  const Conflicts = useLater("Conflicts", judged.conflicts > 0);
  const UnkeptNote = useLater("UnkeptNote", isUnkept);
  useEffect(() => {
    const look = () => setElsewhere(other(draft.key));
    addEventListener("storage", look);
    return () => removeEventListener("storage", look);
  }, [draft.key]);
  // What is printed is fetched with the first change, or when there is something whole to print.
  const [isPrinting, setPrinting] = useState(false);
  const Dossier = useLater("Dossier", isPrinting || saved !== "" || judged.errors.length + judged.missing.length === 0);
  useEffect(() => {
    if (!isPrinting || !Dossier) return;
    setPrinting(false);
    print();
  }, [isPrinting, Dossier]);
  const form = useFormOf({ config, known, draft, judged, change, say });
  useEffect(() => title.current?.focus(), []);
  useEffect(() => onMarkdown(() => redraw((count) => count + 1)), []);
  useEffect(() => {
    for (const on of [onText, onRules]) on(() => redraw((count) => count + 1));
  }, []);
  // How long a person waits for the messages: measured by `npm run bench`.
  useLayoutEffect(() => {
    if (performance.getEntriesByName("editor-change").length === 0) return;
    performance.measure("editor-messages", "editor-change");
    performance.clearMarks("editor-change");
  });
  return (
    <FormContext.Provider value={form}>
      <div class="workbench">
        <header class="work-head">
          <button type="button" class="button" onClick={() => (isUnkept && !confirm(words.leaveUnkept)) || back()}>
            {words.back}
          </button>
          <h2 ref={title} tabIndex={-1}>
            {taskName(draft, config)}: {nameOf(draft) ?? words.untitled}
          </h2>
          <p class="quiet">
            {words.file} <code>{judged.path}</code>.{" "}
            <span role="status">{saved ?? (elsewhere ? words.draftElsewhereUnsaved : words.draftNotSaved)}</span>
          </p>
          <p class="unseen" role="status">
            {said}
          </p>
          {ElsewhereNote && elsewhere && (
            <ElsewhereNote
              config={config}
              stored={elsewhere}
              keepBoth={() => change({ ...draft, key: newKey() })}
              reopen={() => reopen(draft.key)}
            />
          )}
          {UnkeptNote && isUnkept && <UnkeptNote config={config} draft={draft} isElsewhere={elsewhere !== undefined} />}
          {Conflicts && <Conflicts draft={draft} change={change} />}
          {OpenedNotes && <OpenedNotes draft={draft} config={config} change={change} />}
        </header>
        <a class="work-standing" href="#kiem-tra">
          {standing(judged, words)}
        </a>
        <DraftForm draft={draft} judged={judged} change={change} newKey={newKey} />
        <aside class="work-side" aria-label={words.checkTitle}>
          <CheckPanel
            judged={judged}
            goTo={(id) => goTo(id, form)}
            isScored={draft.kind === "assessment"}
            draft={draft}
            change={change}
            say={say}
          />
          <FilePanel judged={judged} published={draft.published.get(judged.path)} />
          <Preview draft={draft} judged={judged} today={today} />
          <SendPanel draft={draft} judged={judged} print={() => setPrinting(true)} />
        </aside>
      </div>
      {Dossier && <Dossier draft={draft} judged={judged} />}
    </FormContext.Provider>
  );
}

/** The day of an assessment is in no file: what was opened under another name does not say it. */
const missingDay = ({ chooseDate, dateHelp }: EditorConfig["words"]): Diagnostic =>
  diagnostic("key-missing", () => ({ field: chooseDate, place: undefined, help: dateHelp }), { pointer: [], missing: "ngay" });

/** Problems that may come from what was typed into a field that holds less. */
const isTyped = ({ rule }: Diagnostic): boolean => ["value-type", "value-format", "value-length", "url-scheme"].includes(rule);

type Retold = typeof import("../later.ts").retold;
const retelling =
  ({ data }: CheckedDraft, { kind }: Draft, retold: Retold, lookup: Parameters<Retold>[3]) =>
  (problem: Diagnostic): Diagnostic =>
    isTyped(problem) ? retold(problem, data, RECORD_KINDS[kind].schema, lookup) : problem;
