/** @jsxImportSource preact */
/** One topic of a draft. Whoever goes on is told once what is open here, and may leave it for later. */
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../../i18n/fill.ts";
import { LIST } from "../pages.ts";
import { isOf, OF_ITSELF, placeOfProblem, type Topic } from "../topics.ts";
import { TopicForm } from "./draft-form.tsx";
import { useForm } from "./form.ts";
import type { PageProps } from "./page-props.ts";
import { problemFieldId, ToFix } from "./to-fix.tsx";
import { useLater } from "./use-later.ts";

interface TopicPageProps extends PageProps {
  readonly topics: readonly Topic[];
  readonly topic: Topic;
}

export function TopicPage({ topics, topic, ...props }: TopicPageProps) {
  const { draft, judged, go } = props;
  const form = useForm();
  const { words } = form.config;
  // Drawn anew where something is filled in that would be folded else.
  const [drawn, draw] = useState(0);
  const [isTold, setTold] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const { errors, missing } = judged;
  const open = [...errors, ...missing].filter((one) => isOf(topic, placeOfProblem(one)));
  // Of what is published all is there: whoever corrects it has come for one topic.
  const steps = topics.filter(({ isCompulsory }) => isCompulsory && draft.task !== "correct");
  const step = steps.indexOf(topic);
  // A new proposal, whose source nobody has named yet: its document may be one.
  const isUnsourced = draft.task === "platform" && JSON.stringify(judged.data.sources) === "[{}]";
  const fillSource = useLater("fillSource", isUnsourced && draft.document.hasIn(["events", 0, "document"]));
  const takeSource = () => {
    const isFilled = fillSource?.(draft, judged.data, form) ?? false;
    if (isFilled) props.change({ ...draft });
    return isFilled;
  };
  /** Nothing is left to be asked there. */
  const isAnswered = (one: Topic): boolean =>
    one.parts === OF_ITSELF
      ? [...errors, ...missing].every((problem) => !isOf(one, placeOfProblem(problem)))
      : one.keys.includes("sources") && isUnsourced && takeSource();
  const onwards = () => {
    const after = steps.slice(step + 1).find((one) => !isAnswered(one));
    if (step < 0) go(LIST);
    else go(after ? String(topics.indexOf(after) + 1) : "review");
  };
  const finish = () => {
    const waiting = [...form.pending.keys()].find((id) => document.getElementById(id));
    if (waiting) return form.focus(waiting);
    if (open.length === 0) return onwards();
    for (const one of open) form.visit(problemFieldId(one).slice(2));
    setTold(true);
    setTimeout(() => summary.current?.focus());
  };
  const [ended, end] = useState(0);
  useEffect(() => {
    if (ended > 0) finish();
  }, [ended]);
  const Similar = useLater("Similar", judged.similar.length > 0 && topic.keys.includes("name"));
  const SourceFromDocument = useLater("SourceFromDocument", isUnsourced && topic.keys.includes("sources"));
  const hasResults = topic.keys.includes("results");
  const ScorePanel = useLater("ScorePanel", hasResults && draft.kind === "assessment");
  const ResultsToFix = useLater("ResultsToFix", hasResults);
  return (
    <form
      class={`draft-form topic${topic.keys.length === 1 ? " alone" : ""}`}
      aria-label={topic.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // What is typed last is read first: it may fill in what would be missing.
        (document.activeElement as HTMLElement).blur();
        void form.settled().then(() => end(ended + 1));
      }}
    >
      {step >= 0 && <p class="quiet step">{fill(words.step, { n: step + 1, all: steps.length })}</p>}
      {isTold && open.length > 0 && (
        <section ref={summary} class="notes told" tabIndex={-1} aria-labelledby="con-lai">
          <h3 id="con-lai">{words.told}</h3>
          {ResultsToFix ? <ResultsToFix diagnostics={open} set={judged.set} /> : <ToFix diagnostics={open} />}
        </section>
      )}
      {SourceFromDocument && <SourceFromDocument {...props} taken={() => draw(drawn + 1)} />}
      <TopicForm key={drawn} keys={topic.keys} at={topic.at} {...props} />
      {ScorePanel && <ScorePanel judged={judged} />}
      {Similar && judged.similar.length > 0 && <Similar platforms={judged.similar} draft={draft} change={props.change} say={props.say} />}
      <p class="buttons">
        {/* A field that is left may grow, and the button would not be below the finger any more. */}
        <button type="submit" class="button main" onMouseDown={(event) => event.preventDefault()}>
          {step < 0 ? words.topicDone : words.onwards}
        </button>
        {isTold && open.length > 0 && (
          <button type="button" class="button" onClick={onwards}>
            {words.later}
          </button>
        )}
      </p>
    </form>
  );
}
