/** @jsxImportSource preact */
/** Before sending: every answer with a link that leads to it, what is open with it, and the entry as the site will show it. */
import { useState } from "preact/hooks";
import { same } from "../../../../scripts/text/same.ts";
import { fill } from "../../../i18n/fill.ts";
import { bodyBlocks } from "../../../views/papers/record.ts";
import { isBlank } from "../../../views/papers/values.ts";
import { isMarkedWithin } from "../../../views/papers/word-marks.ts";
import { type Answer, draftAnswers, type TopicAnswers } from "../answers.ts";
import { sourceIn } from "../own-source.ts";
import { linesBelow, penOf } from "../paper-of.ts";
import { BODY } from "../topics.ts";
import { CheckPanel } from "./check-panel.tsx";
import { Comments, CommentsWithNew } from "./comments.tsx";
import { BlockOf, CellLines } from "./dossier.tsx";
import { fieldId, useForm } from "./form.ts";
import { HandOver } from "./hand-over.tsx";
import type { PageProps } from "./page-props.ts";
import { Preview } from "./preview-panel.tsx";

export function ReviewPage(props: PageProps) {
  const { draft, judged, today, change, say, go } = props;
  const { config, known } = useForm();
  const { words } = config;
  // Whoever has it from somebody else is asked for comments.
  const [isCommenting, setCommenting] = useState(draft.head !== undefined);
  const all = draftAnswers(draft, judged, config, known);
  const [open, others] = [all.filter(({ isNew }) => isNew), all.filter(({ isNew }) => !isNew)];
  const topic = (one: TopicAnswers) => <OneTopic key={one.topic.title} {...one} page={props} isCommenting={isCommenting} />;
  return (
    <div class="review">
      <CheckPanel judged={judged} isScored={draft.kind === "assessment"} draft={draft} change={change} say={say} />
      <CommentsAt page={props} isCommenting={isCommenting} place="" about="" />
      <LostComments page={props} places={all.flatMap(placesOf)} />
      {open.map(topic)}
      {others.length > 0 && (
        <details class="more">
          <summary>{words.unchangedAnswers}</summary>
          {others.map(topic)}
        </details>
      )}
      <Preview draft={draft} judged={judged} today={today} />
      <HandOver draft={draft} isCommenting={isCommenting} comment={() => setCommenting(true)} />
      <p class="buttons">
        <button type="button" class="button main" onClick={() => go("send")}>
          {words.toSend}
        </button>
      </p>
    </div>
  );
}

interface Commenting {
  readonly page: PageProps;
  readonly isCommenting: boolean;
}

const CommentsAt = ({ page: { draft, change, newKey }, isCommenting, ...at }: Commenting & { place: string; about: string }) =>
  isCommenting ? (
    <CommentsWithNew draft={draft} change={change} newKey={newKey} {...at} />
  ) : (
    <Comments draft={draft} change={change} place={at.place} />
  );

/** Of what is not in the draft any more they are still said. */
function LostComments({ page: { draft, change }, places }: { page: PageProps; places: readonly string[] }) {
  const lost = new Map(
    (draft.comments ?? []).filter(({ place }) => place !== "" && !places.includes(place)).map((one) => [one.place, one]),
  );
  return (
    <>
      {[...lost.values()].map(({ place, about }) => (
        <div key={place}>
          <p class="quiet">{about}</p>
          <Comments draft={draft} change={change} place={place} />
        </div>
      ))}
    </>
  );
}

/** A topic that is one list is commented as a whole too; else its fields are. */
const ownPlace = ({ topic: { keys, at }, answers }: Pick<TopicAnswers, "topic" | "answers">): string[] => {
  const id = fieldId(keys.slice(0, 1));
  return keys.length > 1 || at || answers.some((answer) => answer.id === id) ? [] : [id];
};

const placesOf = (one: TopicAnswers): string[] => [...ownPlace(one), ...one.answers.map(({ id }) => id)];

const OneTopic = ({ topic, answers, ...commenting }: TopicAnswers & Commenting) => (
  <section class="given">
    <h3>{topic.title}</h3>
    {ownPlace({ topic, answers }).map((place) => (
      <CommentsAt key={place} {...commenting} place={place} about={topic.title} />
    ))}
    <dl>
      {answers.map((answer, index) => (
        // Two that were taken away have the place of their list.
        <OneAnswer key={`${answer.id} ${index}`} {...answer} {...commenting} />
      ))}
    </dl>
  </section>
);

/** A value, beside what it was where that is given; of the notes their paragraphs and lists, as they are printed. */
function Shown({ id, title, node, value, was }: Pick<Answer, "id" | "node" | "value"> & { title: string; was?: { value: unknown } }) {
  const form = useForm();
  return id === fieldId([BODY]) ? (
    bodyBlocks({ now: String(value ?? ""), was: was && String(was.value ?? "") }).map((block) => <BlockOf block={block} />)
  ) : (
    <CellLines cell={linesBelow(title, node, value, form, was)} />
  );
}

/** Whether what changed is words of a text: they are marked in it, and what it was is read there. */
function isInWords({ id, title, node, value, before, change }: Answer, form: ReturnType<typeof useForm>): boolean {
  if (change !== "changed" || isBlank(value)) return false;
  return id === fieldId([BODY]) || isMarkedWithin(linesBelow(title, node, value, form, { value: before }));
}

/** A source that is the document of the event: the page fills it in. */
const isOfDocument = (id: string, value: unknown, { judged }: PageProps, form: ReturnType<typeof useForm>): boolean =>
  id === fieldId(["sources", 0]) && same(value, sourceIn(judged.data, penOf(form)));

function OneAnswer({ page, isCommenting, ...answer }: Answer & Commenting) {
  const { id, title, node, value, before, change, kept } = answer;
  const commenting = { page, isCommenting };
  const form = useForm();
  const inWords = isInWords(answer, form);
  const { words } = form.config;
  return (
    <div>
      <dt>
        {title} {change && <span class="state changed">{words.states[change]}</span>}
      </dt>
      <dd>
        {isBlank(value) ? (
          <span class="quiet">{words.answerGone}</span>
        ) : (
          <Shown {...answer} {...(inWords ? { was: { value: before } } : {})} />
        )}
        {isOfDocument(id, value, commenting.page, form) && <p class="quiet">{words.sourceTaken}</p>}
        {kept && <p class="quiet">{fill(words.keptLanguages, { languages: kept.map((lang) => words.languages[lang]).join(", ") })}</p>}
        {!isBlank(before) && !inWords && (
          <details>
            <summary>{words.answerBefore}</summary>
            <Shown id={id} title="" node={node} value={before} />
          </details>
        )}
        <CommentsAt {...commenting} place={id} about={title} />
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
