/** @jsxImportSource preact */
/** The topics of a draft with how far each is: compulsory ones first, then what may be left out. */
import { useMemo } from "preact/hooks";
import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import { fill } from "../../../i18n/fill.ts";
import { openComments } from "../comments.ts";
import { hashOf } from "../place.ts";
import { begunOf, stateOf, type TopicState } from "../topic-states.ts";
import { type Topic, topicsOf } from "../topics.ts";
import { ForGit } from "./for-git.tsx";
import { useForm } from "./form.ts";
import type { PageProps } from "./page-props.ts";
import { standing } from "./to-fix.tsx";
import { UnknownKeys } from "./unknown-keys.tsx";
import { VersionList } from "./version-list.tsx";

/** A topic with its number, which its page has. */
interface Row {
  readonly topic: Topic;
  readonly number: number;
  readonly state: TopicState;
}

const OPEN: readonly TopicState[] = ["wrong", "todo", "doing"];

export function TopicList(props: PageProps) {
  const { draft, judged, go } = props;
  const { config } = useForm();
  const { words } = config;
  const rows = useRows(props);
  const isFirst = ({ topic, state }: Row) => topic.isCompulsory || OPEN.includes(state);
  const [compulsory, others] = [rows.filter(isFirst), rows.filter((row) => !isFirst(row))];
  const next = compulsory.find(({ state }) => OPEN.includes(state));
  const isUnchanged = draft.published.get(judged.path) === judged.text;
  const said = openComments(draft.comments).length;
  const isNew = draft.published.size === 0 || draft.task === "usage";
  return (
    <div class="topics">
      <p role="status" class="standing">
        {isUnchanged ? words.changedNone : standing(judged, words)}
      </p>
      {said > 0 && (
        <p>
          <a href={hashOf({ key: draft.key, page: "review" })}>{fill(words.commentsOpen, { n: said })}</a>
        </p>
      )}
      <UnknownKeys diagnostics={judged.errors} node={RECORD_KINDS[draft.kind].schema} />
      {isNew && <h3>{words.topicsNeeded}</h3>}
      <Rows draft={draft} rows={isNew ? compulsory : rows} />
      {isNew && (
        <details class="more">
          <summary>{draft.published.size === 0 ? words.topicsMore : words.topicsRest}</summary>
          <Rows draft={draft} rows={others} />
        </details>
      )}
      <p class="buttons">
        {next && isNew && (
          <button type="button" class="button main" onClick={() => go(String(next.number))}>
            {fill(words.nextTopic, { title: next.topic.title })}
          </button>
        )}
        <button type="button" class={`button${next && isNew ? "" : " main"}`} onClick={() => go("review")}>
          {words.pageTitles.review}
        </button>
      </p>
      <p>
        <a href={hashOf({ key: draft.key, page: "0" })}>{words.allOnOne}</a>
      </p>
      <VersionList {...props} />
      <ForGit {...props} />
    </div>
  );
}

function useRows({ draft, judged }: PageProps): readonly Row[] {
  const { config, known } = useForm();
  const begun = useMemo(() => begunOf(draft, judged.path), [draft.published, judged.path]);
  return topicsOf(draft, config, known).map((topic, index) => ({
    topic,
    number: index + 1,
    state: stateOf(topic, judged, draft.body, begun),
  }));
}

function Rows({ draft, rows }: Pick<PageProps, "draft"> & { rows: readonly Row[] }) {
  const { words } = useForm().config;
  return (
    <ul class="topic-list">
      {rows.map(({ topic, number, state }) => (
        <li>
          <a href={hashOf({ key: draft.key, page: String(number) })} aria-describedby={`topic-${number}`}>
            {topic.title}
          </a>
          <span id={`topic-${number}`} class={`state ${state}`}>
            {words.states[state]}
          </span>
        </li>
      ))}
    </ul>
  );
}
