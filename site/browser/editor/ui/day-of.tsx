/** @jsxImportSource preact */
/** The day of an assessment, and what the fields of its place share: what is wanted of them, and what can not be read. */
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { readDate } from "../../../../scripts/text/typed/dates.ts";
import { fill } from "../../../i18n/fill.ts";
import type { Draft } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { inLanguage, useForm } from "./form.ts";
import { LabelledControl } from "./input.tsx";
import { shownDate } from "./typed.ts";

/** What is to be different. */
export interface Wanted extends Partial<Pick<Draft, "entry" | "date" | "published">> {
  readonly set?: string | undefined;
  /** The fields that were changed, in that order. */
  readonly at: readonly ("entry" | "date" | "set")[];
}

export interface PlaceProps {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  readonly change: (draft: Draft) => void;
  readonly newKey: () => string;
}

export interface PlaceFieldProps {
  readonly draft: Draft;
  /** What is wanted and asked about. */
  readonly asked: Wanted | undefined;
  readonly want: (wanted: Wanted) => void;
  /** What is asked, below the field that was changed last. */
  readonly question: (at: Wanted["at"][number]) => ComponentChildren;
}

/** Whoever goes on is led back to what can not be read. */
export function useUnread(id: string, problem: string) {
  const { pending } = useForm();
  useLayoutEffect(() => {
    if (problem !== "") pending.set(id, problem);
    return () => void pending.delete(id);
  }, [problem]);
}

/** Milliseconds without a key after which a day that can be read is taken: what was typed is not lost with the page. */
const PAUSE = 700;

/** @param isFree no results hang on it, so that nothing has to be asked when it changes */
export function DayOf({ draft, asked, want, question, isFree }: PlaceFieldProps & { readonly isFree: boolean }) {
  const { config, diagnostics } = useForm();
  const { words } = config;
  const now = asked?.date ?? draft.date;
  const [problem, setProblem] = useState("");
  useUnread("f-ngay", problem);
  const [typed, setTyped] = useState(shownDate(now));
  // The set was not there yet on that day: it is the day that was typed.
  const early = diagnostics.get("criteria")?.find(({ rule }) => rule === "criteria-not-issued");
  const take = (text: string) => {
    setTyped(text);
    const date = readDate(text.trim());
    setProblem(date ? "" : fill(words.unknownDate, { name: `“${text}”` }));
    if (date && date !== now) want({ at: ["date"], date });
  };
  useEffect(() => setTyped(shownDate(now)), [draft.date]);
  useEffect(() => {
    const date = isFree ? readDate(typed.trim()) : undefined;
    if (!date || date === draft.date) return;
    const waiting = setTimeout(() => want({ at: ["date"], date }), PAUSE);
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
        aria-invalid={problem || early ? "true" : undefined}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      />
      <Wrong id="f-ngay-problem" problem={problem || inLanguage(early?.message, config)} />
      {question("date")}
    </LabelledControl>
  );
}

export const Wrong = ({ id, problem }: { id: string; problem: string }) => (
  <p id={id} role="alert" class="problem error" hidden={problem === ""}>
    {problem}
  </p>
);
