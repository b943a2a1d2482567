/** @jsxImportSource preact */
/** What is still to be answered on a draft: how much while a person answers, and where once they have sent it. */
import { showDate } from "../../../../scripts/text/formats.ts";
import { fill } from "../../../i18n/fill.ts";
import { consultationHref } from "../../../views/task-href.ts";
import { commentsIn, countUnanswered, listedComments } from "../comment-files.ts";
import { type Draft, entryOf } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { useForm } from "./form.ts";

interface LeftProps {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
}

/** After sending: what is still to be answered of other letters and forms on the same draft. */
export function NextComments({ draft, judged }: LeftProps) {
  const { known, config } = useForm();
  const { words, lang } = config;
  const set = entryOf(draft);
  const others = judged.parsed.filter(({ file }) => file?.id === set && file.path !== judged.path);
  const open = listedComments(others, known, lang).filter(({ unanswered }) => unanswered > 0);
  if (open.length === 0) return null;
  return (
    <>
      <h3>{words.answering.next}</h3>
      <ul>
        {open.map(({ file, who, date, unanswered }) => (
          <li key={file}>
            <a href={consultationHref("", "comments", { set, comments: file, field: "comments" })}>
              {fill(words.answering.answer, { who, date: showDate(date, lang), n: unanswered })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many still wait, here and of others. */
export function CommentsLeft({ draft, judged, open }: LeftProps & { open: number }) {
  const { config } = useForm();
  const { words, addresses } = config;
  const others = commentsIn(judged.parsed)
    .filter(({ id, path }) => id === entryOf(draft) && path !== judged.path)
    .reduce((sum, { data }) => sum + countUnanswered(data), 0);
  return (
    <p class="help" role="status">
      {open > 0 ? fill(words.answering.left, { n: open }) : words.answering.all} {others > 0 && fill(words.answering.others, { n: others })}{" "}
      <a href={fill(addresses.comments, { id: entryOf(draft) })} target="_blank" rel="noreferrer">
        {words.answering.page}
      </a>
    </p>
  );
}
