/** @jsxImportSource preact */
/** Comments on a draft, at what they are about: who said it, on which day, whether it is dealt with; and room for another. */
import { useEffect, useRef, useState } from "preact/hooks";
import { showDate } from "../../../../scripts/text/formats.ts";
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
}

/** Those that are there. */
export function Comments({ draft, change, place }: CommentsProps) {
  const { config } = useForm();
  const { words, lang } = config;
  const all = draft.comments ?? [];
  const here = all.filter((comment) => comment.place === place);
  if (here.length === 0) return null;
  const deal = (comment: DraftComment) =>
    change({ ...draft, comments: all.map((one) => (one === comment ? { ...one, isDone: !one.isDone } : one)) });
  return (
    <ul class="comments" aria-label={words.comments}>
      {here.map((comment) => (
        <li class={comment.isDone ? "done" : ""}>
          <p class="quiet">
            {comment.who || words.commentNobody}, <time dateTime={comment.on}>{showDate(comment.on.slice(0, 10), lang)}</time>
            {comment.isDone && ` · ${words.commentDone}`}
          </p>
          <p class="said">{comment.text}</p>
          <button type="button" class="button" aria-pressed={comment.isDone === true} onClick={() => deal(comment)}>
            {comment.isDone ? words.commentReopen : words.commentDeal}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NewCommentProps extends CommentsProps {
  /** What the field is called. */
  readonly about: string;
  readonly newKey: () => string;
}

/** Room for one more, folded until it is wanted. */
export function NewComment({ draft, change, place, about, newKey }: NewCommentProps) {
  const { config } = useForm();
  const { words, root } = config;
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [who, setWho] = useState(() => recall(root, "name"));
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.focus();
  }, [isOpen]);
  const id = `gop-y-${place || "chung"}`;
  const close = () => {
    setOpen(false);
    setText("");
    setTimeout(() => button.current?.focus());
  };
  const add = () => {
    remember(root, "name", who.trim());
    const comment = { id: newKey(), place, about, who: who.trim(), on: new Date().toISOString(), text: text.trim() };
    change({ ...draft, comments: [...(draft.comments ?? []), comment] });
    close();
  };
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
        <textarea id={id} rows={3} value={text} ref={box} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </LabelledControl>
      <LabelledControl id={`${id}-ten`} label={words.commentWho}>
        <input id={`${id}-ten`} type="text" autocomplete="name" value={who} onInput={({ currentTarget }) => setWho(currentTarget.value)} />
      </LabelledControl>
      <p class="buttons">
        <button type="button" class="button main" disabled={text.trim() === ""} onClick={add}>
          {words.commentSave}
        </button>
        <button type="button" class="button" onClick={close}>
          {words.commentCancel}
        </button>
      </p>
    </div>
  );
}
