/** @jsxImportSource preact */
/** One draft at work: the list of its topics, a page for each, all answers to look over, the ways to send it, and what comes then. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Diagnostic } from "../../../../scripts/problems/diagnostic.ts";
import { recordAt } from "../../../../scripts/records/paths.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import { type Draft, nameOf, pathOfDraft } from "../draft.ts";
import { briefName, type StoredDraft } from "../drafts.ts";
import { type CheckedDraft, judgeDraft, surroundingsOf } from "../judge.ts";
import { hasBeside, type Known } from "../known.ts";
import { onFailure } from "../lazily.ts";
import { onMarkdown } from "../lazy-markdown.ts";
import { loadRules, onRules } from "../lazy-rules.ts";
import { onText } from "../lazy-text.ts";
import { ALL, LIST, PAGES, pageOfField } from "../pages.ts";
import { withPlace } from "../place-asked.ts";
import { topicsOf } from "../topics.ts";
import type { Versions } from "../version-store.ts";
import { DraftForm } from "./draft-form.tsx";
import { FormContext, taskName } from "./form.ts";
import type { PageProps } from "./page-props.ts";
import { TopicPage } from "./topic-page.tsx";
import { useFormOf } from "./use-form-of.ts";
import { useLater } from "./use-later.ts";

interface WorkbenchProps {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly today: string;
  readonly draft: Draft;
  /** What `keep` said of it before it was shown. */
  readonly kept: string | undefined;
  readonly page: string;
  readonly go: (page: string) => void;
  /** Keeps the draft; the words to say about it, or none when it can not be kept. */
  readonly keep: (draft: Draft) => string | undefined;
  readonly versions: () => Promise<Versions>;
  /** The draft among the published files as they are by now. */
  readonly fresh: (draft: Draft) => Promise<Draft>;
  /** What another tab has written of it since. */
  readonly other: (key: string) => StoredDraft | undefined;
  /** Goes on with a draft as it is kept by now. */
  readonly reopen: (key: string) => void;
  readonly newKey: () => string;
  readonly back: () => void;
}

export function Workbench(given: WorkbenchProps) {
  const { config, known, today, draft: first, kept, page, go, keep, versions, fresh, other, reopen, newKey, back } = given;
  const { words } = config;
  const [draft, setDraft] = useState(first);
  const [saved, setSaved] = useState(kept);
  const isUnkept = saved === undefined;
  const [said, say] = useState("");
  const [isFailed, setFailed] = useState(false);
  const [, redraw] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const [besideRecord, setBesideRecord] = useState<ReadonlyMap<string, string>>();
  const record = draft.kind === "platform" ? undefined : recordAt(pathOfDraft(draft, today));
  const isBesideWanted = record !== undefined && hasBeside(known, record);
  const FetchBeside = useLater("FetchBeside", isBesideWanted);
  const judged = useJudged(draft, known, today, words, isBesideWanted ? besideRecord : draft.kind === "criteria" ? NOTHING : undefined);
  const topics = topicsOf(draft, config, known);
  const topic = topics[Number(page) - 1];
  const isTouched = useRef(false);
  const change = (next: Draft) => {
    isTouched.current = true;
    performance.mark("editor-change");
    setDraft(next);
    setSaved(keep(next));
    setElsewhere(other(next.key));
  };
  const [elsewhere, setElsewhere] = useState(other(first.key));
  const isNoted = !topic && draft.notes.length + (draft.leftovers?.length ?? 0) > 0;
  const OpenedNotes = useLater("OpenedNotes", isNoted);
  const ElsewhereNote = useLater("ElsewhereNote", elsewhere !== undefined);
  const Conflicts = useLater("Conflicts", judged.conflicts > 0);
  const UnkeptNote = useLater("UnkeptNote", isUnkept);
  useEffect(() => {
    const look = () => setElsewhere(other(draft.key));
    addEventListener("storage", look);
    return () => removeEventListener("storage", look);
  }, [draft.key]);
  const isLeaving = page === "review" || page === "send";
  useFresh(isLeaving, draft, fresh, change);
  // What is printed is fetched with the first change, or when there is something whole to print.
  const [isPrinting, setPrinting] = useState(false);
  const Dossier = useLater("Dossier", isPrinting || saved !== "" || judged.errors.length + judged.missing.length === 0);
  useEffect(() => {
    if (!isPrinting || !Dossier) return;
    setPrinting(false);
    print();
  }, [isPrinting, Dossier]);
  // Whoever prints as any page is printed gets the paper too, once it is there.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (Dossier || event.key !== "p" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setPrinting(true);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [Dossier]);
  const goToPage = (id: string) => {
    const next = pageOfField(topics, id);
    if (page !== ALL && page !== next) go(next);
  };
  const Comments = useLater("Comments", (draft.comments ?? []).length > 0);
  const beside = Comments && ((id: string) => <Comments draft={draft} change={change} place={id} />);
  const shown = { isStepped: page !== ALL, omit: topic?.omit ?? [], only: topic?.parts, beside };
  // What is beside a name that nobody knows.
  const isUnsure = judged.errors.length + judged.asked.length > 0;
  const parts = {
    AskFor: useLater("AskFor", isUnsure),
    OfferedPlatforms: useLater("OfferedPlatforms", isUnsure),
    NamedCode: useLater("NamedCode", draft.kind === "criteria"),
  };
  const form = useFormOf({ parts, config, known, draft, judged, change, say, ...shown, goToPage });
  useLayoutEffect(() => {
    // What was done on another page is not news here.
    say("");
    title.current?.focus();
    title.current?.closest(".workbench")?.scrollIntoView();
  }, [page]);
  useEffect(() => onMarkdown(() => redraw((count) => count + 1)), []);
  useEffect(() => onFailure(() => setFailed(true)), []);
  useEffect(() => {
    for (const on of [onText, onRules]) on(() => redraw((count) => count + 1));
  }, []);
  // How long a person waits for the messages: measured by `npm run bench`.
  useLayoutEffect(() => {
    if (performance.getEntriesByName("editor-change").length === 0) return;
    performance.measure("editor-messages", "editor-change");
    performance.clearMarks("editor-change");
  });
  const props: PageProps = { draft, judged, today, change, newKey, say, print: () => setPrinting(true), versions, go };
  // An address may name a page that there is not.
  const named = page in PAGES ? page : LIST;
  const LaterPage = useLater(PAGES[named] ?? "TopicList", !topic);
  // The list and the page of everything are of the whole draft.
  const heading = topic?.title ?? (words.pageTitles as Readonly<Record<string, string>>)[page];
  const name = `${taskName(draft, config)}: ${briefName(nameOf(draft), words)}`;
  const leave = () => (isUnkept && !confirm(words.leaveUnkept)) || back();
  return (
    <FormContext.Provider value={form}>
      <div class={`workbench${page === ALL ? " wide" : ""}`}>
        <header class="work-head">
          <button type="button" class="button" onClick={heading ? () => go(LIST) : leave}>
            {heading ? words.toTopics : words.back}
          </button>
          {heading && <p class="quiet of">{name}</p>}
          <h2 ref={title} tabIndex={-1}>
            {heading ?? name}
          </h2>
          <p class="quiet">
            <span role="status">{saved ?? (elsewhere ? words.draftElsewhereUnsaved : UnkeptNote ? "" : words.draftNotSaved)}</span>
          </p>
          <p class="unseen" role="status">
            {said}
          </p>
          <p role="alert" class="problem error" hidden={!isFailed}>
            {words.partFailed}{" "}
            <button type="button" onClick={() => location.reload()}>
              {words.reload}
            </button>
          </p>
          {ElsewhereNote && elsewhere && (
            <ElsewhereNote
              config={config}
              stored={elsewhere}
              isTouched={isTouched.current}
              keepBoth={() => change({ ...draft, key: newKey(), sent: undefined })}
              reopen={() => reopen(draft.key)}
            />
          )}
          {FetchBeside && isBesideWanted && (
            <FetchBeside
              key={record.id}
              config={config}
              record={record}
              page={isLeaving ? page : LIST}
              ready={loadRules}
              take={setBesideRecord}
            />
          )}
          {UnkeptNote && isUnkept && <UnkeptNote config={config} draft={draft} isElsewhere={elsewhere !== undefined} />}
          {Conflicts && !topic && <Conflicts draft={draft} change={change} />}
          {OpenedNotes && isNoted && <OpenedNotes draft={draft} config={config} change={change} />}
        </header>
        {topic && <TopicPage key={page} {...props} topics={topics} topic={topic} />}
        {!topic && LaterPage && (
          <LaterPage key={page} {...props}>
            {page === ALL && <DraftForm draft={draft} judged={judged} change={change} newKey={newKey} today={today} />}
          </LaterPage>
        )}
        {!topic && !LaterPage && !isFailed && <p role="status">{words.loading}</p>}
      </div>
      {Dossier && <Dossier draft={draft} judged={judged} today={today} />}
    </FormContext.Provider>
  );
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** What the check says, with what may be meant by what was typed where a field holds less. */
function useJudged(
  draft: Draft,
  known: Known,
  today: string,
  words: EditorConfig["words"],
  beside: ReadonlyMap<string, string> | undefined,
): CheckedDraft {
  const surroundings = useMemo(() => surroundingsOf(draft, beside), [draft.published, beside]);
  const by = {
    askingFor: useLater("askingFor", (draft.asked ?? []).length > 0),
    scoreSoFar: useLater("scoreSoFar", draft.kind === "assessment"),
  };
  const read = judgeDraft(draft, known, surroundings, today, by);
  const checked = withPlace(draft, read, words, known);
  const isRetold = checked.errors.some(isTyped);
  const retoldAll = useLater("retoldAll", isRetold);
  return retoldAll ? { ...checked, errors: retoldAll(checked.errors, isTyped, checked, draft.kind, known) } : checked;
}

/** Problems that may come from what was typed into a field that holds less. */
const isTyped = ({ rule }: Diagnostic): boolean =>
  ["key-unknown", "value-type", "value-format", "value-length", "url-scheme", "url-form", "agency-unlisted", "agency-unknown"].includes(
    rule,
  );

/** Before it is looked over or sent a draft takes in what was published since it was opened: what leaves is based on what is there by then. */
function useFresh(isAsked: boolean, draft: Draft, fresh: WorkbenchProps["fresh"], change: (draft: Draft) => void): void {
  const now = useRef({ draft, change });
  now.current = { draft, change };
  useEffect(() => {
    if (!isAsked) return;
    let isLeft = false;
    const look = async () => {
      const asked = now.current.draft;
      const found = await fresh(asked);
      if (isLeft) return;
      // Somebody typed meanwhile.
      if (now.current.draft !== asked) return look();
      if (found !== asked) now.current.change(found);
    };
    // What can not be fetched is said by the part that wants it.
    void look().catch(() => {});
    return () => {
      isLeft = true;
    };
  }, [isAsked]);
}
