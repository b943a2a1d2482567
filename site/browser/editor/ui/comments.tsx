/** @jsxImportSource preact */
/** Comments on a draft, at what they are about: who said it, on which day, whether it is dealt with; and room for another. */
import { useEffect, useRef, useState } from "preact/hooks";
import { showDate } from "../../../../scripts/text/formats.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { DraftComment } from "../comments.ts";
import type { Draft } from "../draft.ts";
import { recall, remember } from "../remembered.ts";
import { useForm } from "./form.ts";
import { LabelledControl } from "./input.tsx";

interface CommentsProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  /** Id of the element of the field; blank for all of the draft. */
  readonly place: string;
  /** One that is being written, which is there already. */
  readonly except?: string | undefined;
}

/** Those that are there. */
export function Comments({ draft, change, place, except }: CommentsProps) {
  const { config } = useForm();
  const { words } = config;
  const all = draft.comments ?? [];
  const here = all.filter((comment) => comment.place === place && comment.id !== except);
  if (here.length === 0) return null;
  const deal = (comment: DraftComment) =>
    change({ ...draft, comments: all.map((one) => (one === comment ? { ...one, isDone: !one.isDone } : one)) });
  return (
    <ul class="comments" aria-label={words.comments}>
      {here.map((comment) => (
        <li class={comment.isDone ? "done" : ""}>
          <SaidComment comment={comment} config={config} />
          <button type="button" class="button" aria-pressed={comment.isDone === true} onClick={() => deal(comment)}>
            {comment.isDone ? words.commentReopen : words.commentDeal}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What one says. */
export const SaidComment = ({ comment: { who, on, text, about, isDone }, config: { words, lang }, isApart }: SaidProps) => (
  <>
    <p class="quiet">
      {who || words.commentNobody}, <time dateTime={on}>{showDate(on.slice(0, 10), lang)}</time>
      {isDone && ` · ${words.commentDone}`}
      {isApart && about && ` · ${about}`}
    </p>
    <p class="said">{text}</p>
  </>
);

interface SaidProps {
  readonly comment: DraftComment;
  readonly config: EditorConfig;
  /** Away from what it is about, which is said then. */
  readonly isApart?: boolean;
}

interface NewCommentProps extends Pick<CommentsProps, "draft" | "change" | "place"> {
  /** What the field is called. */
  readonly about: string;
  readonly newKey: () => string;
}

/** All of a place, with room for one more. What is typed is a comment from its first letter: a draft that leaves takes it along. */
export function CommentsWithNew(props: NewCommentProps) {
  const { draft, change, place } = props;
  const [written, write] = useState<DraftComment>();
  const put = (comment: DraftComment | undefined, isDone = false) => {
    const others = (draft.comments ?? []).filter(({ id }) => id !== (comment ?? written)?.id);
    change({ ...draft, comments: comment && comment.text.trim() !== "" ? [...others, comment] : others });
    write(isDone ? undefined : comment);
  };
  return (
    <>
      <Comments draft={draft} change={change} place={place} except={written?.id} />
      <NewComment {...props} written={written} put={put} />
    </>
  );
}

interface WrittenProps extends NewCommentProps {
  readonly written: DraftComment | undefined;
  /** Puts it among the others, or takes it away. */
  readonly put: (comment: DraftComment | undefined, isDone?: boolean) => void;
}

/** Room for one more, folded until it is wanted. */
function NewComment({ place, about, newKey, written, put }: WrittenProps) {
  const { config } = useForm();
  const { words, root } = config;
  const [isOpen, setOpen] = useState(false);
  const [who, setWho] = useState(() => recall(root, "name"));
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.focus();
  }, [isOpen]);
  const id = `gop-y-${place || "chung"}`;
  const typed = (part: Partial<DraftComment>) =>
    put({ id: written?.id ?? newKey(), place, about, who, text: "", ...written, on: new Date().toISOString(), ...part });
  const close = (comment?: DraftComment) => {
    put(comment, true);
    setOpen(false);
    setTimeout(() => button.current?.focus());
  };
  const isBlank = (written?.text.trim() ?? "") === "";
  if (!isOpen)
    return (
      <button ref={button} type="button" class="button" onClick={() => setOpen(true)}>
        {words.commentAdd}
        {about && <span class="unseen"> {about}</span>}
      </button>
    );
  return (
    <div class="new-comment">
      <LabelledControl id={id} label={about ? `${words.comment}: ${about}` : words.comment}>
        <textarea
          id={id}
          rows={3}
          value={written?.text ?? ""}
          ref={box}
          onInput={({ currentTarget }) => typed({ text: currentTarget.value })}
        />
      </LabelledControl>
      <LabelledControl id={`${id}-ten`} label={words.commentWho}>
        <input
          id={`${id}-ten`}
          type="text"
          autocomplete="name"
          value={who}
          onInput={({ currentTarget: { value } }) => {
            setWho(value);
            remember(root, "name", value.trim());
            if (!isBlank) typed({ who: value.trim() });
          }}
        />
      </LabelledControl>
      <p class="buttons">
        <button
          type="button"
          class="button main"
          disabled={isBlank}
          onClick={() => written && close({ ...written, who: who.trim(), text: written.text.trim() })}
        >
          {words.commentSave}
        </button>
        <button type="button" class="button" onClick={() => close()}>
          {words.commentCancel}
        </button>
      </p>
    </div>
  );
}
