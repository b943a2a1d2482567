/** @jsxImportSource preact */
/**
 * What an assessment is of: its platform, its day, which its file does not say, and its criteria set. Once there are results a
 * change of any of them asks what becomes of those. Of a plan only the platform.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { dataOf, setValue } from "../../../../scripts/authoring/draft/document.ts";
import { keptResults } from "../../../../scripts/authoring/draft/kept-results.ts";
import { assessmentSchema } from "../../../../scripts/records/schema/assessment.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { readDate } from "../../../../scripts/text/typed/dates.ts";
import { fill } from "../../../i18n/fill.ts";
import type { Draft } from "../draft.ts";
import { fetchPlatform, type Known } from "../known.ts";
import { findPlatform, sayNoPlatform, setChoices } from "../wish.ts";
import { Select } from "./choices.tsx";
import { inLanguage, useForm } from "./form.ts";
import { LabelledControl } from "./input.tsx";
import { KeptResults } from "./kept-results.tsx";
import { OfferedPlatforms } from "./offered-platforms.tsx";
import { shownDate } from "./typed.ts";

export interface PlaceProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly newKey: () => string;
}

/** What is to be different. */
interface Wanted extends Partial<Pick<Draft, "entry" | "date" | "published">> {
  readonly set?: string;
  /** Name of the field that was changed. */
  readonly field: string;
}

interface FieldProps {
  readonly draft: Draft;
  readonly want: (wanted: Wanted) => void;
}

export function PlaceOf({ draft, change, newKey }: PlaceProps) {
  const { known } = useForm();
  const [asked, ask] = useState<Wanted>();
  const [round, setRound] = useState(0);
  const given = resultsOf(draft);
  const from = draft.document.get("criteria");
  // What is fetched comes later: the draft is what it is by then.
  const now = useRef({ draft, change });
  now.current = { draft, change };
  const want = (wanted: Wanted) => {
    const { draft, change } = now.current;
    // What was not said before is only filled in.
    const isOther = (wanted.entry && draft.entry) || (wanted.date && draft.date) || (wanted.set && from);
    return isOther && Object.keys(given).length > 0 ? ask(wanted) : change(moved(draft, wanted, undefined));
  };
  const answer = (results: Results) => {
    ask(undefined);
    setRound(round + 1);
    // What is not kept stays in the draft as it was, beside this one.
    const isLost = results && Object.keys(results).length < Object.keys(given).length;
    if (asked && results) change({ ...moved(draft, asked, results), ...(isLost && { key: newKey(), sent: undefined }) });
  };
  const props = { draft, want };
  const sets = (id: unknown) => known.criteria[String(id)];
  return (
    <>
      <PlatformOf key={`${draft.entry} ${round}`} {...props} />
      {draft.kind === "assessment" && <DayOf key={round} {...props} isFree={Object.keys(given).length === 0} />}
      {draft.kind === "assessment" && <SetOf {...props} />}
      {asked && (
        <KeptResults field={asked.field} given={given} kept={keptResults(given, sets(from), sets(asked.set ?? from))} answer={answer} />
      )}
    </>
  );
}

type Results = Readonly<Record<string, unknown>> | undefined;

function resultsOf({ document }: Draft): NonNullable<Results> {
  const { results } = dataOf(document);
  return typeof results === "object" && results !== null ? (results as NonNullable<Results>) : {};
}

/** The draft about what is wanted. Results that stay as they are are not written again. */
function moved(draft: Draft, { set, field: _, ...place }: Wanted, results: Results): Draft {
  const { document } = draft;
  if (results && JSON.stringify(results) !== JSON.stringify(resultsOf(draft)))
    setValue(document, ["results"], Object.keys(results).length > 0 ? results : undefined);
  if (set !== undefined) setValue(document, ["criteria"], set);
  return { ...draft, ...place };
}

/** The published files of the platform come with it: the rules look at them. */
function PlatformOf({ draft, want }: FieldProps) {
  const { config, known } = useForm();
  const { words, lang, addresses } = config;
  const now = known.platforms.find(({ id }) => id === draft.entry);
  const [typed, setTyped] = useState(now ? inLang(now.name, lang) : (draft.entry ?? ""));
  const [problem, setProblem] = useState("");
  const chosen = useRef("");
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
    want({ field: words.choosePlatform, entry: platform.id, published, ...setFor(draft, platform, known) });
  };
  return (
    <LabelledControl id="f-ma" label={words.choosePlatform} help={words.choosePlatformHelp} needed={words.required}>
      <input
        id="f-ma"
        type="text"
        list="platforms"
        autocomplete="off"
        aria-describedby="f-ma-help f-ma-problem"
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setProblem("");
        }}
        onChange={({ currentTarget }) => void take(currentTarget.value)}
      />
      <Wrong id="f-ma-problem" problem={problem} />
      {problem !== "" && !findPlatform(typed, known) && (
        <OfferedPlatforms typed={typed} known={known} lang={lang} choose={(name) => void take(name)} />
      )}
    </LabelledControl>
  );
}

/** Another platform has a set of its own. */
function setFor({ kind, document }: Draft, platform: Known["platforms"][number], known: Known): { set?: string } {
  if (kind !== "assessment") return {};
  const [first, ...others] = setChoices("assessment", platform, known);
  return first === undefined || [first, ...others].includes(String(document.get("criteria"))) ? {} : { set: first };
}

/** Milliseconds without a key after which a day that can be read is taken: what was typed is not lost with the page. */
const PAUSE = 700;

/** @param isFree no results hang on it, so that nothing has to be asked when it changes */
function DayOf({ draft, want, isFree }: FieldProps & { readonly isFree: boolean }) {
  const { config, diagnostics } = useForm();
  const { words } = config;
  const [problem, setProblem] = useState("");
  const [typed, setTyped] = useState(shownDate(draft.date));
  // The set was not there yet on that day: it is the day that was typed.
  const early = diagnostics.get("criteria")?.find(({ rule }) => rule === "criteria-not-issued");
  const take = (text: string) => {
    setTyped(text);
    const date = readDate(text.trim());
    setProblem(date ? "" : fill(words.unknownDate, { name: `“${text}”` }));
    if (date && date !== draft.date) want({ field: words.chooseDate, date });
  };
  useEffect(() => setTyped(shownDate(draft.date)), [draft.date]);
  useEffect(() => {
    const date = isFree ? readDate(typed.trim()) : undefined;
    if (!date || date === draft.date) return;
    const waiting = setTimeout(() => want({ field: words.chooseDate, date }), PAUSE);
    return () => clearTimeout(waiting);
  }, [typed]);
  return (
    <LabelledControl id="f-ngay" label={words.chooseDate} help={words.dateHelp} needed={words.required}>
      <input
        id="f-ngay"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        aria-describedby="f-ngay-help f-ngay-problem"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      />
      <Wrong id="f-ngay-problem" problem={problem || inLanguage(early?.message, config)} />
    </LabelledControl>
  );
}

const Wrong = ({ id, problem }: { id: string; problem: string }) => (
  <p id={id} role="alert" class="problem error" hidden={problem === ""}>
    {problem}
  </p>
);

/** The sets of the platform, and the one that stands there, be it another's. */
function SetOf({ draft, want }: FieldProps) {
  const { config, known } = useForm();
  const platform = known.platforms.find(({ id }) => id === draft.entry);
  const now = draft.document.get("criteria");
  const offered = new Set([...setChoices("assessment", platform, known), ...(typeof now === "string" ? [now] : [])]);
  const label = inLanguage(assessmentSchema.properties.criteria["x-title"], config);
  const options = [...offered].flatMap((value) => {
    const set = known.criteria[value];
    return set ? [{ value, label: inLang(set.title, config.lang) }] : [];
  });
  return (
    <Select
      pointer={["criteria"]}
      label={label}
      required
      value={now}
      options={options}
      choose={(set) => set === "" || want({ field: label, set })}
    />
  );
}
