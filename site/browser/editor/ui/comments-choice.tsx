/** @jsxImportSource preact */
/** What is to be done in a consultation: on which draft, and whether it is opened, a letter is entered, or which comments are answered. */
import { useEffect, useState } from "preact/hooks";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { showDate } from "../../../../scripts/text/formats.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import { commentsBeside, consultedSets, type ListedComments } from "../comment-files.ts";
import { fetchBeside, type Known } from "../known.ts";
import type { Wish } from "../wish.ts";
import { useForm } from "./form.ts";
import { LabelledControl } from "./input.tsx";
import type { PageProps } from "./page-props.ts";
import type { SheetOwner } from "./sheet-choice.tsx";

interface CommentsChoiceProps {
  readonly config: EditorConfig;
  readonly known: Known;
  /** The set, and the file of comments on it or what else is to be done. */
  readonly owner: SheetOwner;
  readonly choose: (owner: SheetOwner) => void;
  readonly problem?: string | undefined;
}

/** What is to be done where it is no file that is answered: no file is called so. */
const OPEN = "=open";
const LETTER = "=letter";

/** The draft that is meant: the only one there is needs no choice. */
const setIn = ({ entry }: SheetOwner, known: Known): string | undefined => {
  const sets = consultedSets(known);
  return entry === undefined && sets.length > 1 ? undefined : (sets.find(([id]) => id === entry) ?? sets[0])?.[0];
};

/** What the choice comes to; undefined while it is none. */
export function commentsWish(owner: SheetOwner, known: Known): Wish | undefined {
  const set = setIn(owner, known);
  const { member } = owner;
  if (set === undefined || member === undefined) return undefined;
  if (member === OPEN) return { task: "criteria", set, at: "commentPeriod" };
  return member === LETTER ? { task: "comments", set, at: "agency" } : { task: "comments", set, file: member, at: "comments" };
}

export function CommentsChoice({ config, known, owner, choose, problem }: CommentsChoiceProps) {
  const { words, lang } = config;
  const sets = consultedSets(known);
  const set = setIn(owner, known);
  const { listed, isFailed } = useListed(set, config, known);
  if (sets.length === 0) return <p class="notes">{words.answering.none}</p>;
  const said = ({ who, date, unanswered: n }: ListedComments) =>
    fill(n > 0 ? words.answering.answer : words.answering.answered, { who, date: showDate(date, lang), n });
  const offered = (isWanted: (one: ListedComments) => boolean) =>
    (listed ?? []).filter(isWanted).map((one) => [one.file, said(one)] as const);
  const options = [
    ...offered(({ unanswered }) => unanswered > 0),
    [LETTER, words.answering.letter] as const,
    ...(known.criteria[set ?? ""]?.document ? [] : [[OPEN, words.answering.open] as const]),
    ...offered(({ unanswered }) => unanswered === 0),
  ];
  return (
    <>
      <SetChoice config={config} known={known} set={set} choose={(entry) => choose({ entry })} />
      {!listed && <p role="status">{words.loading}</p>}
      {set !== undefined && listed && (
        <fieldset class="tasks" aria-describedby="f-ma-problem">
          <legend>{words.answering.what}</legend>
          {options.map(([value, label]) => (
            <label class="check" key={value}>
              <input
                type="radio"
                name="viec-gop-y"
                value={value}
                checked={owner.member === value}
                onChange={() => choose({ entry: set, member: value })}
              />{" "}
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {isFailed && <p class="problem error">{words.besideFailed}</p>}
      <p id="f-ma-problem" role="alert" class="problem error" hidden={!problem}>
        {problem}
      </p>
    </>
  );
}

/** Not before all of them are there: what comes later would move what is offered from under the finger. */
function useListed(set: string | undefined, { addresses, lang }: EditorConfig, known: Known) {
  const [listed, setListed] = useState<readonly ListedComments[]>();
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    const isCommented = set !== undefined && (known.commented ?? []).includes(set);
    setListed(isCommented ? undefined : []);
    setFailed(false);
    if (!isCommented) return;
    let isLeft = false;
    const take = (found: readonly ListedComments[], failed: boolean) => {
      if (isLeft) return;
      setListed(found);
      setFailed(failed);
    };
    fetchBeside(addresses.source, { kind: "criteria", id: set }).then(
      (texts) => take(commentsBeside(texts, known, lang), false),
      () => take([], true),
    );
    return () => {
      isLeft = true;
    };
  }, [set]);
  return { listed, isFailed };
}

interface SetChoiceProps extends Pick<CommentsChoiceProps, "config" | "known"> {
  readonly set: string | undefined;
  readonly choose: (set: string | undefined) => void;
}

const SetChoice = ({ config: { words, lang }, known, set, choose }: SetChoiceProps) => (
  <LabelledControl id="f-ma" label={words.answering.set}>
    <select id="f-ma" value={set ?? ""} onChange={({ currentTarget: { value } }) => choose(value || undefined)}>
      <option value="">{words.choose}</option>
      {consultedSets(known).map(([id, { title }]) => (
        <option value={id}>{inLang(title, lang)}</option>
      ))}
    </select>
  </LabelledControl>
);

/** Of a letter that is entered: the draft that it is on. */
export function CommentsPlace({ draft, change }: Pick<PageProps, "draft" | "change">) {
  const { config, known } = useForm();
  return <SetChoice config={config} known={known} set={draft.entry} choose={(entry) => change({ ...draft, entry })} />;
}
