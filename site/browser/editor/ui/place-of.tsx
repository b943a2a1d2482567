/** @jsxImportSource preact */
/**
 * What an assessment is of: its platform, its day, which its file does not say, and its criteria set. Once there are results a
 * change of any of them asks what becomes of those. Of a plan only the platform.
 */
import { useRef, useState } from "preact/hooks";
import { dataOf, setValue } from "../../../../scripts/authoring/draft/document.ts";
import { keptResults } from "../../../../scripts/authoring/draft/kept-results.ts";
import { assessmentSchema } from "../../../../scripts/records/schema/assessment.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { Draft } from "../draft.ts";
import { fetchPlatform, type Known } from "../known.ts";
import { findPlatform, sayNoPlatform, setChoices } from "../wish.ts";
import { Select } from "./choices.tsx";
import { CommentsPlace } from "./comments-choice.tsx";
import { DayOf, type PlaceFieldProps, type PlaceProps, useUnread, type Wanted, Wrong } from "./day-of.tsx";
import { inLanguage, useForm } from "./form.ts";
import { LabelledControl } from "./input.tsx";
import { KeptResults } from "./kept-results.tsx";
import { OfferedPlatforms } from "./offered-platforms.tsx";
import { SheetPlace } from "./sheet-place.tsx";

export function PlaceOf(props: PlaceProps) {
  const { kind } = props.draft;
  if (kind === "ballot") return <SheetPlace {...props} />;
  return kind === "comments" ? <CommentsPlace {...props} /> : <RecordPlace {...props} />;
}

function RecordPlace({ draft, change, newKey }: PlaceProps) {
  const { known, pending, config } = useForm();
  const given = resultsOf(draft);
  const hasResults = Object.keys(given).length > 0;
  // It is asked until it is answered, whatever page is shown between.
  const [asked, setAsked] = useState(hasResults ? (pending.get(QUESTION) as Wanted | undefined) : undefined);
  const ask = (wanted: Wanted | undefined) => {
    setAsked(wanted);
    if (wanted) pending.set(QUESTION, wanted);
    else pending.delete(QUESTION);
  };
  const [round, setRound] = useState(0);
  const from = draft.document.get("criteria");
  // What is fetched comes later: the draft is what it is by then.
  const now = useRef({ draft, change, asked });
  now.current = { draft, change, asked };
  const want = (one: Wanted) => {
    const { draft, change, asked } = now.current;
    const wanted = { ...asked, ...one, at: [...new Set([...(asked?.at ?? []), ...one.at].reverse())].reverse() };
    const { entry, date, set } = wanted;
    // What was not said before is only filled in.
    const isOther = [
      [entry, draft.entry],
      [date, draft.date],
      [set, from],
    ].some(([next, now]) => next && now && next !== now);
    if (isOther && hasResults) return ask(wanted);
    ask(undefined);
    change(moved(draft, wanted, undefined));
  };
  const answer = (results: Results) => {
    ask(undefined);
    setRound(round + 1);
    // What is not kept stays in the draft as it was, beside this one.
    const isLost = results && Object.keys(results).length < Object.keys(given).length;
    if (asked && results) change({ ...moved(draft, asked, results), ...(isLost && { key: newKey(), sent: undefined }) });
  };
  const names = { entry: config.words.choosePlatform, date: config.words.chooseDate, set: setName(config) };
  const sets = (id: unknown) => known.criteria[String(id)];
  const question: PlaceFieldProps["question"] = (at) =>
    asked?.at.at(-1) === at && (
      <KeptResults
        key={asked.at.join(" ")}
        id={QUESTION}
        field={asked.at.map((one) => names[one]).join(", ")}
        given={given}
        kept={keptResults(given, sets(from), sets(asked.set ?? from))}
        answer={answer}
      />
    );
  const props = { draft, asked, want, question };
  return (
    <>
      <PlatformOf key={`${draft.entry} ${round}`} {...props} />
      {draft.kind === "assessment" && <DayOf key={round} {...props} isFree={!hasResults} />}
      {draft.kind === "assessment" && <SetOf {...props} />}
    </>
  );
}

/** Id of the heading of what is asked. */
const QUESTION = "doi-ket-qua";

type Results = Readonly<Record<string, unknown>> | undefined;

function resultsOf({ document }: Draft): NonNullable<Results> {
  const { results } = dataOf(document);
  return typeof results === "object" && results !== null ? (results as NonNullable<Results>) : {};
}

/** The draft about what is wanted. Results that stay as they are are not written again. */
function moved(draft: Draft, { set, at: _, ...place }: Wanted, results: Results): Draft {
  const { document } = draft;
  if (results && JSON.stringify(results) !== JSON.stringify(resultsOf(draft)))
    setValue(document, ["results"], Object.keys(results).length > 0 ? results : undefined);
  if (set !== undefined) setValue(document, ["criteria"], set);
  return { ...draft, ...place };
}

/** The published files of the platform come with it: the rules look at them. */
function PlatformOf({ draft, asked, want, question }: PlaceFieldProps) {
  const { config, known, wait } = useForm();
  const { words, lang, addresses } = config;
  const now = known.platforms.find(({ id }) => id === (asked?.entry ?? draft.entry));
  const [typed, setTyped] = useState(now ? inLang(now.name, lang) : (draft.entry ?? ""));
  const [problem, setProblem] = useState("");
  const chosen = useRef("");
  useUnread("f-ma", problem);
  const take = async (name: string) => {
    setTyped(name);
    chosen.current = name;
    const platform = findPlatform(name, known);
    setProblem(platform ? "" : sayNoPlatform(name, known, words));
    if (!platform || platform === now) return;
    const published = await fetchPlatform(addresses.source, platform).catch(() => undefined);
    // Another was chosen meanwhile.
    if (chosen.current !== name) return;
    if (!published) return setProblem(fill(words.sourceFailed, { name: inLang(platform.name, lang) }));
    want({ at: ["entry"], entry: platform.id, published, set: undefined, ...setFor(draft, platform, known) });
  };
  return (
    <LabelledControl id="f-ma" label={words.choosePlatform} help={words.choosePlatformHelp} needed={words.required}>
      <input
        id="f-ma"
        type="text"
        list="platforms"
        autocomplete="off"
        aria-describedby="f-ma-help f-ma-problem"
        aria-invalid={problem === "" ? undefined : "true"}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setProblem("");
        }}
        onChange={({ currentTarget }) => wait(take(currentTarget.value))}
      />
      <Wrong id="f-ma-problem" problem={problem} />
      {problem !== "" && !findPlatform(typed, known) && (
        <OfferedPlatforms typed={typed} known={known} lang={lang} choose={(name) => wait(take(name))} />
      )}
      {question("entry")}
    </LabelledControl>
  );
}

/** Another platform has a set of its own. */
function setFor({ kind, document }: Draft, platform: Known["platforms"][number], known: Known): { set?: string } {
  if (kind !== "assessment") return {};
  const [first, ...others] = setChoices("assessment", platform, known);
  return first === undefined || [first, ...others].includes(String(document.get("criteria"))) ? {} : { set: first };
}

const setName = (config: EditorConfig): string => inLanguage(assessmentSchema.properties.criteria["x-title"], config);

/** The sets of the platform, and the one that stands there, be it another's. */
function SetOf({ draft, asked, want, question }: PlaceFieldProps) {
  const { config, known } = useForm();
  const platform = known.platforms.find(({ id }) => id === draft.entry);
  const now = draft.document.get("criteria");
  const offered = new Set([...setChoices("assessment", platform, known), ...(typeof now === "string" ? [now] : [])]);
  const options = [...offered].flatMap((value) => {
    const set = known.criteria[value];
    return set ? [{ value, label: inLang(set.title, config.lang) }] : [];
  });
  return (
    <>
      <Select
        pointer={["criteria"]}
        label={setName(config)}
        required
        value={asked?.set ?? now}
        options={options}
        choose={(set) => set === "" || want({ at: ["set"], set })}
      />
      {question("set")}
    </>
  );
}
