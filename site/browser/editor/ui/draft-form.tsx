/** @jsxImportSource preact */
/** The form of a draft: the keys of its schema in their order, its id, and its description. */

import { useRef, useState } from "preact/hooks";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { nodeAt } from "../../../../scripts/records/schema-diagnostics.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { MAIN_LANG } from "../../../../scripts/text/languages.ts";
import type { Draft } from "../draft.ts";
import { BODY, PLACE } from "../topics.ts";
import type { PlaceProps } from "./day-of.tsx";
import { inLanguage, type Told, useForm } from "./form.ts";
import { Keys } from "./groups.tsx";
import { LabelledControl } from "./input.tsx";
import { PlaceField } from "./place-field.tsx";
import { ProblemList } from "./problem-list.tsx";
import { shownText, tidyMarkdown } from "./typed.ts";
import { useLater } from "./use-later.ts";

interface DraftFormProps extends PlaceProps {
  readonly today: string;
}

/** All of it. */
export function DraftForm(props: DraftFormProps) {
  const { draft, judged } = props;
  const isAssessment = draft.kind === "assessment" || draft.kind === "ballot";
  const UnknownKeys = useLater(
    "UnknownKeys",
    judged.errors.some(({ rule }) => rule === "key-unknown"),
  );
  const { config } = useForm();
  const node: SchemaNode = RECORD_KINDS[draft.kind].schema;
  const hasPlace = draft.published.size === 0 || isAssessment;
  const keys = Object.keys(node.properties ?? {}).filter((key) => !isAssessment || key !== "criteria");
  return (
    <form class="draft-form" aria-label={config.words.formTitle} onSubmit={(event) => event.preventDefault()} noValidate>
      {UnknownKeys && <UnknownKeys diagnostics={judged.errors} node={node} />}
      <TopicForm {...props} keys={[...(isAssessment ? [PLACE] : []), ...keys, ...(hasPlace && !isAssessment ? [PLACE] : []), BODY]} />
    </form>
  );
}

interface TopicFormProps extends DraftFormProps {
  readonly keys: readonly string[];
  /** Of the one key only what is there. */
  readonly at?: Pointer | undefined;
}

/** The fields of some of its keys, in their order. */
export function TopicForm({ judged, keys, at, draft, change, newKey, today }: TopicFormProps) {
  const later = {
    conflict: useLater("ConflictOfInterest", keys.includes("conflict")),
    results: useLater("Results", keys.includes("results")),
    comments: useLater("CommentAnswers", keys.includes("comments")),
  };
  const node = RECORD_KINDS[draft.kind].schema;
  if (at) return <Part node={node} at={at} value={judged.data} />;
  return (
    <>
      <Lists />
      {keys[0] === PLACE && <PlaceField draft={draft} judged={judged} change={change} newKey={newKey} />}
      <Keys node={node} pointer={[]} value={judged.data} only={keys.filter((key) => !(key in later))} />
      {later.conflict && <later.conflict judged={judged} />}
      {later.results && <later.results judged={judged} kind={draft.kind} />}
      {later.comments && <later.comments draft={draft} judged={judged} today={today} />}
      {keys.indexOf(PLACE) > 0 && <PlaceField draft={draft} judged={judged} change={change} newKey={newKey} />}
      {keys.includes(BODY) && <Description draft={draft} change={change} />}
    </>
  );
}

function Part({ node, at, value }: { node: SchemaNode; at: Pointer; value: unknown }) {
  const { Value } = useForm();
  const there = at.reduce<unknown>((values, step) => (values as Readonly<Record<string, unknown>> | undefined)?.[step], value);
  return (
    <>
      <Lists />
      <Value node={nodeAt(node, at) ?? {}} pointer={at} value={there} />
    </>
  );
}

/** What people choose from as they type. */
function Lists() {
  const { known, config, asked } = useForm();
  return (
    <>
      <datalist id="agencies">
        {known.agencies.map(({ code, name }) => (
          <option value={code}>{inLang(name, config.lang)}</option>
        ))}
        {asked.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      <datalist id="documents">
        {known.documents.map(({ number, title }) => (
          <option value={number}>{inLang(title, config.lang)}</option>
        ))}
      </datalist>
      <datalist id="unit">
        {Object.values(config.names.unit ?? {}).map((name) => (
          <option value={name} />
        ))}
      </datalist>
      <datalist id="platforms">
        {known.platforms.map(({ id, name }) => (
          <option value={id}>{name[MAIN_LANG]}</option>
        ))}
      </datalist>
    </>
  );
}

function Description({ draft, change }: { draft: Draft; change: (draft: Draft) => void }) {
  const { config, diagnostics, beside, told, onceRead } = useForm();
  const { words } = config;
  const [said, say] = useState<readonly Told[]>([]);
  const found = diagnostics.get("body") ?? [];
  // As it stands while somebody types: to put it right under their hands takes away the caret, or what is being composed.
  const [typed, setTyped] = useState<string>();
  const now = useRef({ draft, change, text: "" });
  now.current = { draft, change, text: now.current.text };
  const take = (text: string) => {
    now.current.text = text;
    change({ ...draft, body: tidyMarkdown(text) });
    // What reads it may come later: then it is read again, as long as nobody has typed on.
    onceRead(text, () => {
      const { draft, change, text: newest } = now.current;
      if (newest === text) change({ ...draft, body: tidyMarkdown(text) });
    });
  };
  return (
    <LabelledControl id="f-body" label={words.description} help={words.descriptionHelp}>
      <textarea
        id="f-body"
        rows={8}
        lang={MAIN_LANG}
        aria-describedby={`f-body-help${found.length > 0 ? " f-body-problem" : ""}`}
        aria-invalid={found.length > 0 ? "true" : undefined}
        value={typed ?? shownText(draft.body)}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          take(value);
        }}
        onBlur={() => {
          void told(typed ?? "").then(say);
          setTyped(undefined);
        }}
      />
      {said.map((one) => (
        <p class="found" role="status">
          {inLanguage(one.said, config)}
        </p>
      ))}
      <ProblemList id="f-body-problem" diagnostics={found} />
      {beside?.("f-body")}
    </LabelledControl>
  );
}
