/** The form's way to a draft: where problems belong, how a value is changed, and where the focus goes after it. */
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { addItem, dataOf, renameKey, setValue } from "../../../../scripts/authoring/draft/document.ts";
import type { Diagnostic } from "../../../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import { fieldAt } from "../../../../scripts/records/schema-diagnostics.ts";
import { setCodes } from "../../../../scripts/records/set-codes.ts";
import { isPlainText } from "../../../../scripts/text/plain-text.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { Draft } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import type { Known } from "../known.ts";
import { sayFailed } from "../lazily.ts";
import { isTextReady, loadText, onText } from "../lazy-text.ts";
import { agenciesWith } from "../lookup.ts";
import { fieldPointer, pointerKey } from "../pointers.ts";
import type { TakenOut } from "../removal.ts";
import { type Form, fieldId, undoId } from "./form.ts";
import { Value } from "./value.tsx";

interface FormParts {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  readonly change: (draft: Draft) => void;
  readonly say: (words: string) => void;
  readonly isStepped: boolean;
  readonly omit: readonly string[];
  readonly only: Form["only"];
  readonly beside: Form["beside"];
  readonly parts: Form["parts"];
  /** Goes to the page that has the field of an element. */
  readonly goToPage: (id: string) => void;
}

/** The form's way to the draft: each change is made in the document, kept, and judged. */
export function useFormOf({
  parts: unsure,
  config,
  known,
  draft,
  judged,
  change,
  say,
  isStepped,
  omit,
  only,
  beside,
  goToPage,
}: FormParts): Form {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<{ readonly id: string }>();
  // Once all is drawn that was opened or added with the wish, however long that takes.
  useLayoutEffect(() => {
    if (wanted) focusOn(wanted.id);
  }, [wanted]);
  const [filled, setFilled] = useState<readonly string[]>([]);
  useLayoutEffect(() => selectIn(filled), [filled]);
  const focus = (id: string) => setWanted({ id });
  const open = (id: string, isOpen: boolean) =>
    setOpened((now) => (now.has(id) === isOpen ? now : new Set(isOpen ? [...now, id] : [...now].filter((one) => one !== id))));
  const diagnostics = useMemo(() => byPlace(judged), [judged]);
  const codes = useMemo(() => (draft.kind === "criteria" ? setCodes(judged.data, known.criteria) : undefined), [judged]);
  // What is read later changes the draft as it is then.
  const latest = useRef(draft);
  latest.current = draft;
  const changed = () => change({ ...latest.current });
  const visit = (key: string) => setVisited((now) => (now.has(key) ? now : new Set([...now, key])));
  const takeTyped: Form["take"] = async (node, pointer, text, before, isLatest) => {
    // Where it can not be fetched the value stays as it was typed, and the check says what is wrong with it.
    const later = await loadText().then(
      () => import("../later.ts"),
      () => undefined,
    );
    const taken = later?.readTyped(
      { node, pointer, text, before, published: draft.published.get(judged.path), sheetOf: judged.sheetOf },
      dataOf(draft.document),
      later.lookupOf(known, draft.asked),
    );
    if (!later || !isLatest()) return { said: [], isTaken: false };
    if (!taken) return { said: later.saidOfText(text).map((said) => ({ said: later.alone(said) })), isTaken: true };
    for (const { path, value } of taken.set) setValue(draft.document, path, value);
    if (taken.set.length > 0) changed();
    setFilled(taken.set.map(({ path }) => fieldId(path)));
    const said = taken.said.map((one) => ({ ...one, said: later.alone(one.said) }));
    return { said, isTaken: taken.set.length > 0, isUnread: taken.isUnread };
  };
  const [gone, setGone] = useState<TakenOut>();
  const putBack = ({ before, list, title }: TakenOut) => {
    shifts.current++;
    say(fill(config.words.removeUndone, { title }));
    change(before);
    focus(list);
  };
  const append = (pointer: Pointer, item: unknown) => {
    addItem(draft.document, pointer, item);
    changed();
  };
  const shifts = useRef(0);
  const reading = useRef<Promise<void>>(Promise.resolve());
  const wait = (work: Promise<unknown>) => {
    const ended = () => {};
    reading.current = work.then(ended, ended);
  };
  const [pending] = useState(() => new Map<string, unknown>());
  return {
    Value,
    parts: unsure,
    config,
    isStepped,
    omit,
    only,
    beside,
    known,
    codes,
    diagnostics,
    problemsAt: (pointer) => {
      const key = pointerKey(pointer);
      return [...diagnostics].flatMap(([place, found]) => (place === key || place.startsWith(`${key}-`) ? found : []));
    },
    isVisited: (key) => visited.has(key),
    isEmpty: (pointer) => !draft.document.hasIn(pointer),
    visit,
    isOpen: (id) => opened.has(id),
    open,
    focus,
    set: (pointer, value) => {
      setValue(draft.document, pointer, value);
      changed();
    },
    asked: judged.asked,
    agencies: agenciesWith(draft.asked, known),
    ask: (name, isAsked) => {
      const others = (draft.asked ?? []).filter((one) => one !== name);
      change({ ...draft, asked: isAsked ? [...others, name] : others });
    },
    shifts: () => shifts.current,
    onceRead: (text, call) => isTextReady(text) || onText(call),
    told: async (text) => {
      const later = isPlainText(text)
        ? undefined
        : await loadText().then(
            () => import("../later.ts"),
            () => undefined,
          );
      return later?.saidOfText(text).map((said) => ({ said: later.alone(said) })) ?? [];
    },
    settled: () => reading.current,
    take: (node, pointer, text, before, isLatest) => {
      const taken = takeTyped(node, pointer, text, before, isLatest);
      wait(taken);
      return taken;
    },
    wait,
    pending,
    append,
    add: (pointer, item) => {
      append(pointer, item);
      const list = draft.document.getIn(pointer) as { items: unknown[] };
      const id = fieldId([...pointer, list.items.length - 1]);
      goToPage(id);
      open(id, true);
      focus(id);
    },
    remove: (pointer, title) =>
      void import("../later.ts").then(({ takeOut }) => {
        const taken = takeOut(latest.current, judged, pointer, title, known, config.words);
        if (!taken) return;
        shifts.current++;
        say(taken.said);
        change(taken.after);
        setGone(taken);
        focus(undoId(taken.list));
      }, sayFailed),
    removed: gone?.after === draft ? { ...gone, undo: () => putBack(gone) } : undefined,
    titleOf: (pointer) => fieldAt(RECORD_KINDS[draft.kind].schema, pointer)[config.lang],
    goTo: (id) => {
      visit(id.slice(2));
      const parts = id.split("-");
      goToPage(id);
      for (let length = 3; length <= parts.length; length++) open(parts.slice(0, length).join("-"), true);
      focus(id);
    },
    rename: (pointer, key) => {
      shifts.current++;
      renameKey(draft.document, pointer, key);
      changed();
      focus(fieldId([...pointer.slice(0, -1), key]));
    },
  };
}

/** Who has gone on to a field that is filled in then types over it, as if it had been filled before. */
function selectIn(ids: readonly string[]): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement && ids.includes(activeElement.id)) activeElement.select();
}

function byPlace({ missing, errors, warnings }: CheckedDraft): ReadonlyMap<string, readonly Diagnostic[]> {
  const places = new Map<string, Diagnostic[]>();
  for (const problem of [...missing, ...errors, ...warnings]) {
    const key = problem.position ? "body" : pointerKey(fieldPointer(problem));
    places.set(key, [...(places.get(key) ?? []), problem]);
  }
  return places;
}

function focusOn(id: string): void {
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
}
