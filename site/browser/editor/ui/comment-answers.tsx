/** @jsxImportSource preact */
/**
 * The comments of one letter or form. What is published stays as it was said and is answered: what has no answer comes first. In a letter
 * that is entered each comment is written down, on one criterion or on the whole.
 */
import { useState } from "preact/hooks";
import { COMMENT_RESULT_NAMES } from "../../../../scripts/records/schema/choices.ts";
import { type CriterionComment, commentsSchema } from "../../../../scripts/records/schema/comments.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { fill } from "../../../i18n/fill.ts";
import { partValues } from "../../../views/papers/values.ts";
import { type Draft, entryOf } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { Select } from "./choices.tsx";
import { CommentsLeft } from "./comments-left.tsx";
import { fieldId, inLanguage, useForm } from "./form.ts";
import { FieldSet, Typed } from "./input.tsx";
import { shownText, tidy } from "./typed.ts";

type Given = Partial<CriterionComment>;

interface AnswersProps {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  readonly today: string;
}

const itemsOf = ({ data }: CheckedDraft): readonly Given[] =>
  Array.isArray(data.comments) ? data.comments.map((one) => partValues(one) as Given) : [];

export function CommentAnswers(props: AnswersProps) {
  const { draft, judged } = props;
  const form = useForm();
  const { words } = form.config;
  const items = itemsOf(judged);
  const isPublished = draft.published.has(judged.path);
  // As they stood when the page was opened: what is answered does not move from under the finger.
  const [first] = useState(() => items.flatMap(({ answer }, index) => (answer ? [index] : [])));
  const isDone = (index: number) => isPublished && first.includes(index);
  const order = items.map((_, index) => index).sort((a, b) => Number(isDone(a)) - Number(isDone(b)) || a - b);
  return (
    <FieldSet
      field={{ pointer: ["comments"], label: inLanguage(commentsSchema.properties.comments["x-title"], form.config) }}
      kind="group items"
    >
      {isPublished && <CommentsLeft {...props} open={items.filter(({ answer }) => !answer).length} />}
      {judged.taken && (
        <p role="alert" class="problem error">
          {words.answering.there}
        </p>
      )}
      {order.map((index) => (
        <One key={index} {...props} index={index} given={items[index] ?? {}} isPublished={isPublished} isAlone={items.length === 1} />
      ))}
      {!isPublished && (
        <button type="button" class="button add" onClick={() => form.add(["comments"], {})}>
          {`+ ${words.answering.add}`}
        </button>
      )}
    </FieldSet>
  );
}

interface OneProps extends AnswersProps {
  readonly index: number;
  readonly given: Given;
  readonly isPublished: boolean;
  readonly isAlone: boolean;
}

function One({ draft, index, given, isPublished, isAlone, today }: OneProps) {
  const form = useForm();
  const { config, known, remove } = form;
  const { words } = config;
  const { text } = commentsSchema.properties.comments.items.properties;
  const pointer = ["comments", index];
  const [first] = useState(given.criterion);
  // What was said stays on its criterion, as long as the draft has that.
  const isRefiled = isPublished && first !== undefined && !known.criteria[entryOf(draft)]?.criteria.some(({ id }) => id === first);
  const title = `${fill(words.answering.nth, { n: index + 1 })}: ${useSubject(draft, given.criterion)}`;
  return (
    <FieldSet field={{ pointer, label: title }} kind="item">
      {isPublished ? (
        <blockquote class="said">
          {String(given.text ?? "")
            .split(/\n+/)
            .map((line) => (
              <p>{line}</p>
            ))}
        </blockquote>
      ) : (
        <>
          <OnWhat draft={draft} index={index} value={given.criterion} />
          <Typed
            pointer={[...pointer, "text"]}
            label={inLanguage(text["x-title"], config)}
            help={inLanguage(text["x-help"], config)}
            required
            long
            value={given.text}
            show={shownText}
            read={tidy}
          />
        </>
      )}
      {isPublished && <Answer index={index} given={given} today={today} />}
      {isRefiled && <OnWhat draft={draft} index={index} value={given.criterion} />}
      {!isPublished && !isAlone && (
        <button type="button" class="button remove" aria-label={`${words.remove}: ${title}`} onClick={() => remove(pointer, title)}>
          {words.remove}
        </button>
      )}
    </FieldSet>
  );
}

/** "KT1 Kiến trúc…", or that it is on the whole. */
function useSubject(draft: Draft, code: string | undefined): string {
  const { known, config } = useForm();
  if (code === undefined) return config.words.answering.whole;
  const title = known.criteria[entryOf(draft)]?.criteria.find(({ id }) => id === code)?.title;
  return title ? `${code} ${inLang(title, config.lang)}` : code;
}

/** By the name of the criterion. */
function OnWhat({ draft, index, value }: { draft: Draft; index: number; value: unknown }) {
  const { known, config, set } = useForm();
  const node = commentsSchema.properties.comments.items.properties.criterion;
  const pointer = ["comments", index, "criterion"];
  const options = (known.criteria[entryOf(draft)]?.criteria ?? []).map(({ id, title }) => ({
    value: id,
    label: `${id} ${inLang(title, config.lang)}`,
  }));
  return (
    <Select
      pointer={pointer}
      label={inLanguage(node["x-title"], config)}
      value={value}
      blank={config.words.answering.whole}
      options={options}
      choose={(code) => set(pointer, code || undefined)}
    />
  );
}

/** What is made of it: one tap, and why where it is not taken up as it is. The day is that on which it is chosen. */
function Answer({ index, given, today }: { index: number; given: Given; today: string }) {
  const form = useForm();
  const { config, Value, set } = form;
  const node = commentsSchema.properties.comments.items.properties.answer;
  const pointer = ["comments", index, "answer"];
  const { result, reason } = partValues(given.answer) as Partial<NonNullable<Given["answer"]>>;
  const choose = (chosen: string) => {
    set([...pointer, "result"], chosen);
    if (chosen !== result) set([...pointer, "date"], today);
  };
  return (
    <FieldSet field={{ pointer, label: inLanguage(node["x-title"], config) }} kind="field checks">
      {Object.entries(COMMENT_RESULT_NAMES).map(([value, name]) => (
        <label class="check" key={value}>
          <input
            type="radio"
            name={fieldId([...pointer, "result"])}
            id={value === (result ?? "accepted") ? fieldId([...pointer, "result"]) : undefined}
            value={value}
            checked={result === value}
            onChange={() => choose(value)}
          />{" "}
          {name[config.lang]}
        </label>
      ))}
      {(result !== undefined || reason !== undefined) && (
        <Value node={node.properties.reason} pointer={[...pointer, "reason"]} value={reason} required={result !== "accepted"} />
      )}
    </FieldSet>
  );
}
