/** @jsxImportSource preact */
/** The form of a draft: the keys of its schema in their order, its id, and its description. */

import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { MAIN_LANG } from "../../../../scripts/text/languages.ts";
import type { Draft } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { useForm } from "./form.ts";
import { Keys } from "./groups.tsx";
import { LabelledControl } from "./input.tsx";
import { PlaceField } from "./place-field.tsx";
import type { PlaceProps } from "./place-of.tsx";
import { ProblemList } from "./problem-list.tsx";
import { shownText, tidy } from "./typed.ts";
import { useLater } from "./use-later.ts";

interface DraftFormProps extends PlaceProps {
  readonly judged: CheckedDraft;
}

export function DraftForm({ judged, ...place }: DraftFormProps) {
  const { draft, change } = place;
  const isAssessment = draft.kind === "assessment";
  const Results = useLater("Results", isAssessment);
  const UnknownKeys = useLater(
    "UnknownKeys",
    judged.errors.some(({ rule }) => rule === "key-unknown"),
  );
  const { config } = useForm();
  const node = RECORD_KINDS[draft.kind].schema;
  return (
    <form class="draft-form" aria-label={config.words.formTitle} onSubmit={(event) => event.preventDefault()} noValidate>
      <Lists />
      {UnknownKeys && <UnknownKeys diagnostics={judged.errors} node={node} />}
      {isAssessment && <PlaceField {...place} />}
      <Keys node={node} pointer={[]} value={judged.data} omit={isAssessment ? ["criteria", "results"] : []} />
      {Results && isAssessment && <Results value={judged.data.results} set={String(judged.data.criteria)} score={judged.score} />}
      {draft.published.size === 0 && !isAssessment && <PlaceField {...place} />}
      <Description draft={draft} change={change} />
    </form>
  );
}

/** What people choose from as they type. */
function Lists() {
  const { known, config } = useForm();
  return (
    <>
      <datalist id="agencies">
        {known.agencies.map(({ code, name }) => (
          <option value={code}>{inLang(name, config.lang)}</option>
        ))}
      </datalist>
      <datalist id="documents">
        {known.documents.map(({ number, title }) => (
          <option value={number}>{inLang(title, config.lang)}</option>
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
  const { config, diagnostics } = useForm();
  const { words } = config;
  const found = diagnostics.get("body") ?? [];
  return (
    <LabelledControl id="f-body" label={words.description} help={words.descriptionHelp}>
      <textarea
        id="f-body"
        rows={8}
        lang={MAIN_LANG}
        aria-describedby={`f-body-help${found.length > 0 ? " f-body-problem" : ""}`}
        aria-invalid={found.length > 0 ? "true" : undefined}
        value={shownText(draft.body)}
        onInput={({ currentTarget }) => change({ ...draft, body: clean(currentTarget.value) })}
      />
      <ProblemList id="f-body-problem" diagnostics={found} />
    </LabelledControl>
  );
}

/** As it was typed, but for what word processors leave in it: the blank at the end may be the next word's. */
const clean = (typed: string): string => {
  const [, end = ""] = /(\s*)$/.exec(typed) ?? [];
  return tidy(typed) + end.replaceAll("\t", " ");
};
