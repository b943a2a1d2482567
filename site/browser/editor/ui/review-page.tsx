/** @jsxImportSource preact */
/** Before sending: every answer with a link that leads to it, what is open with it, and the entry as the site will show it. */
import { isBlank } from "../../../views/papers/values.ts";
import { type Answer, draftAnswers, type TopicAnswers } from "../answers.ts";
import { linesOf } from "../paper-of.ts";
import { CheckPanel } from "./check-panel.tsx";
import { CellLines } from "./dossier.tsx";
import { useForm } from "./form.ts";
import type { PageProps } from "./page-props.ts";
import { Preview } from "./preview-panel.tsx";

export function ReviewPage({ draft, judged, today, change, say, go }: PageProps) {
  const { config, known } = useForm();
  const { words } = config;
  const all = draftAnswers(draft, judged, config, known);
  const isOpen = ({ answers }: TopicAnswers) => draft.published.size === 0 || answers.some(({ isChanged }) => isChanged);
  const [open, others] = [all.filter(isOpen), all.filter((one) => !isOpen(one))];
  return (
    <div class="review">
      <CheckPanel judged={judged} isScored={draft.kind === "assessment"} draft={draft} change={change} say={say} />
      {open.map(OneTopic)}
      {others.length > 0 && (
        <details class="more">
          <summary>{words.unchangedAnswers}</summary>
          {others.map(OneTopic)}
        </details>
      )}
      <Preview draft={draft} judged={judged} today={today} />
      <p class="buttons">
        <button type="button" class="button main" onClick={() => go("send")}>
          {words.toSend}
        </button>
      </p>
    </div>
  );
}

const OneTopic = ({ topic, answers }: TopicAnswers) => (
  <section class="given">
    <h3>{topic.title}</h3>
    <dl>
      {answers.map((answer) => (
        <OneAnswer {...answer} />
      ))}
    </dl>
  </section>
);

function OneAnswer({ id, title, node, value, before, isChanged }: Answer) {
  const form = useForm();
  const { words } = form.config;
  return (
    <div>
      <dt>
        {title} {isChanged && <span class="state changed">{words.states.changed}</span>}
      </dt>
      <dd>
        {isBlank(value) ? <span class="quiet">{words.answerGone}</span> : <CellLines cell={linesOf(node, value, form)} />}
        {!isBlank(before) && (
          <details>
            <summary>{words.answerBefore}</summary>
            <CellLines cell={linesOf(node, before, form)} />
          </details>
        )}
      </dd>
      <dd class="edit">
        <a
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            form.goTo(id);
          }}
        >
          {words.edit}
          <span class="unseen"> {title}</span>
        </a>
      </dd>
    </div>
  );
}
