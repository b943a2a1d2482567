/** One draft at work: the form, and beside it what is wrong, the file, the preview and the ways to send it. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { addItem, removeValue, renameKey, setValue } from "../../../../scripts/authoring/draft/document.ts";
import type { Diagnostic } from "../../../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import type { CriteriaSet } from "../../../../scripts/records/schema/criteria.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import { type Draft, nameOf } from "../draft.ts";
import { fieldPointer, type Judged, judgeDraft, pointerKey, surroundingsOf } from "../judge.ts";
import type { Known } from "../known.ts";
import { onMarkdown } from "../lazy-markdown.ts";
import { CheckPanel, standing } from "./check-panel.tsx";
import { Dossier } from "./dossier.tsx";
import { DraftForm } from "./draft-form.tsx";
import { FilePanel } from "./file-panel.tsx";
import { type Form, FormContext, fieldId, inLanguage } from "./form.ts";
import { Preview } from "./preview-panel.tsx";
import { SendPanel } from "./send-panel.tsx";
import { Value } from "./value.tsx";

interface WorkbenchProps {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly today: string;
  readonly draft: Draft;
  /** Keeps the draft; the words to say about it. */
  readonly keep: (draft: Draft) => string;
  readonly back: () => void;
}

export function Workbench({ config, known, today, draft: first, keep, back }: WorkbenchProps) {
  const { words } = config;
  const [draft, setDraft] = useState(first);
  const [saved, setSaved] = useState("");
  const [said, say] = useState("");
  const [, redraw] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const surroundings = useMemo(() => surroundingsOf(draft), [draft.published]);
  const judged = judgeDraft(draft, known, surroundings, today);
  const change = (next: Draft) => {
    performance.mark("editor-change");
    setDraft(next);
    setSaved(keep(next));
  };
  const form = useFormOf({ config, known, draft, judged, change, say });
  useEffect(() => title.current?.focus(), []);
  useEffect(() => onMarkdown(() => redraw((count) => count + 1)), []);
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
          <button type="button" class="button" onClick={back}>
            {words.back}
          </button>
          <h2 ref={title} tabIndex={-1}>
            {taskName(draft, config)}: {nameOf(draft) ?? words.untitled}
          </h2>
          <p class="quiet">
            {words.file} <code>{judged.path}</code>. <span role="status">{saved}</span>
          </p>
          <p class="unseen" role="status">
            {said}
          </p>
          <Notes draft={draft} config={config} close={() => change({ ...draft, notes: [] })} />
        </header>
        <a class="work-standing" href="#kiem-tra">
          {standing(judged, words)}
        </a>
        <DraftForm draft={draft} judged={judged} change={change} />
        <aside class="work-side" aria-label={words.checkTitle}>
          <CheckPanel judged={judged} goTo={(id) => goTo(id, form)} isScored={draft.kind === "assessment"} />
          <FilePanel judged={judged} published={draft.published.get(judged.path)} />
          <Preview draft={draft} judged={judged} today={today} />
          <SendPanel draft={draft} judged={judged} print={() => print()} />
        </aside>
      </div>
      <Dossier draft={draft} judged={judged} today={today} />
    </FormContext.Provider>
  );
}

interface FormParts {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly draft: Draft;
  readonly judged: Judged;
  readonly change: (draft: Draft) => void;
  readonly say: (words: string) => void;
}

/** The form's way to the draft: each change is made in the document, kept, and judged. */
function useFormOf({ config, known, draft, judged, change, say }: FormParts): Form {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const diagnostics = useMemo(() => byPlace(judged), [judged]);
  const changed = () => change({ ...draft });
  return {
    Value,
    config,
    known,
    diagnostics,
    isVisited: (key) => visited.has(key),
    visit: (key) => visited.has(key) || setVisited(new Set([...visited, key])),
    isOpen: (id) => opened.has(id),
    open: (id, open) => opened.has(id) !== open && setOpened(new Set(open ? [...opened, id] : [...opened].filter((one) => one !== id))),
    set: (pointer, value) => {
      setValue(draft.document, pointer, value);
      changed();
    },
    add: (pointer, item) => {
      addItem(draft.document, pointer, item);
      changed();
      const list = draft.document.getIn(pointer) as { items: unknown[] };
      const id = fieldId([...pointer, list.items.length - 1]);
      setOpened(new Set([...opened, id]));
      focusSoon(id);
    },
    remove: (pointer, title) => {
      say(removeItem(draft, pointer, known) ? fill(config.words.removedDropped, { title }) : fill(config.words.removed, { title }));
      changed();
      focusSoon(fieldId(pointer.slice(0, -1)));
    },
    rename: (pointer, key) => {
      renameKey(draft.document, pointer, key);
      changed();
      focusSoon(fieldId([...pointer.slice(0, -1), key]));
    },
  };
}

/** Takes an item away; a criterion that came from a framework is noted as dropped, which needs a reason. */
function removeItem(draft: Draft, pointer: Pointer, known: Known): boolean {
  const { document } = draft;
  const from = pointer[0] === "criteria" && pointer.length === 2 ? document.getIn([...pointer, "from"]) : undefined;
  const framework: CriteriaSet | undefined = known.criteria[String(document.get("extends"))];
  const isDropped = typeof from === "string" && framework?.criteria.some(({ id }) => id === from) === true;
  removeValue(document, pointer);
  if (isDropped) addItem(document, ["dropped"], { from });
  return isDropped;
}

function byPlace({ missing, errors, warnings }: Judged): ReadonlyMap<string, readonly Diagnostic[]> {
  const places = new Map<string, Diagnostic[]>();
  for (const problem of [...missing, ...errors, ...warnings]) {
    const key = problem.position ? "body" : pointerKey(fieldPointer(problem));
    places.set(key, [...(places.get(key) ?? []), problem]);
  }
  return places;
}

/** Goes to a field; what is folded away is opened, and what has no field of its own leads to what holds it. */
function goTo(id: string, form: Form): void {
  form.visit(id.slice(2));
  const parts = id.split("-");
  for (let length = 2; length < parts.length; length++) {
    const holder = document.getElementById(parts.slice(0, length + 1).join("-"));
    if (holder instanceof HTMLDetailsElement) form.open(holder.id, true);
  }
  focusSoon(id);
}

/** After the page has been drawn again. */
function focusSoon(id: string): void {
  setTimeout(() => {
    const parts = id.split("-");
    while (parts.length > 1 && !document.getElementById(parts.join("-"))) parts.pop();
    const target = document.getElementById(parts.join("-"));
    const control = target?.matches("details")
      ? target.querySelector("summary")
      : target?.matches(".pair")
        ? target.querySelector("input, textarea")
        : target;
    (control as HTMLElement | null | undefined)?.focus();
    target?.scrollIntoView({ block: "center" });
  }, 50);
}

function Notes({ draft: { notes }, config, close }: { draft: Draft; config: EditorConfig; close: () => void }) {
  if (notes.length === 0) return null;
  return (
    <section class="notes" aria-labelledby="khi-mo">
      <h3 id="khi-mo">{config.words.openedTitle}</h3>
      <ul>
        {notes.map((note) => (
          <li>{inLanguage(note, config)}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={close}>
        {config.words.hide}
      </button>
    </section>
  );
}

/** What is being done, in words. */
export function taskName({ task }: Pick<Draft, "task">, { words }: EditorConfig): string {
  return {
    platform: words.taskPlatform,
    correct: words.taskCorrect,
    usage: words.taskUsage,
    plan: words.taskPlan,
    assessment: words.taskAssessment,
    criteria: words.taskCriteria,
  }[task];
}
