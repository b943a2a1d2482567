/** @jsxImportSource preact */
/** The form of a draft: the keys of its schema in their order, its id, keys that no one knows, and its description. */

import type { Diagnostic } from "../../../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { MAIN_LANG } from "../../../../scripts/text/languages.ts";
import { slug } from "../../../../scripts/text/text.ts";
import { fill } from "../../../i18n/fill.ts";
import type { Draft } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { inLanguage, useForm } from "./form.ts";
import { Keys } from "./groups.tsx";
import { LabelledControl } from "./input.tsx";
import { PlaceField } from "./place-field.tsx";
import { ProblemList } from "./problem-list.tsx";
import { shownText, tidy } from "./typed.ts";
import { useLater } from "./use-later.ts";

interface DraftFormProps {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  readonly change: (draft: Draft) => void;
}

export function DraftForm({ draft, judged, change }: DraftFormProps) {
  const Results = useLater("Results", draft.kind === "assessment");
  const { config } = useForm();
  const node = RECORD_KINDS[draft.kind].schema;
  return (
    <form class="draft-form" aria-label={config.words.formTitle} onSubmit={(event) => event.preventDefault()} noValidate>
      <Lists />
      <UnknownKeys diagnostics={judged.errors} node={node} />
      <Keys node={node} pointer={[]} value={judged.data} omit={draft.kind === "assessment" ? ["results"] : []} />
      {Results && draft.kind === "assessment" && (
        <Results value={judged.data.results} set={String(judged.data.criteria)} score={judged.score} />
      )}
      {draft.published.size === 0 && <PlaceField draft={draft} change={change} />}
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

/** A file that was opened may have keys of its own: each can be moved to the key that was meant, or taken out. */
function UnknownKeys({ diagnostics, node }: { diagnostics: readonly Diagnostic[]; node: SchemaNode }) {
  const { config, ...form } = useForm();
  const { words } = config;
  const unknown = diagnostics.filter(({ rule }) => rule === "key-unknown");
  if (unknown.length === 0) return null;
  return (
    <fieldset class="group unknown">
      <legend>{words.unknownKeys}</legend>
      <p class="help">{words.unknownKeysHelp}</p>
      {unknown.map((problem) => {
        const { pointer = [] } = problem;
        const key = String(pointer.at(-1));
        return (
          <div id={`f-${pointer.join("-")}`} tabIndex={-1}>
            <ProblemList id={`f-${pointer.join("-")}-problem`} diagnostics={[problem]} />
            <p class="buttons">
              {free(node, pointer).map(([name, child]) => (
                <button type="button" class="button" onClick={() => form.rename(pointer, name)}>
                  {fill(words.moveTo, { title: inLanguage(child["x-title"], config) })}
                </button>
              ))}
              <button type="button" class="button" onClick={() => form.remove(pointer, key)}>
                {fill(words.removeKey, { key })}
              </button>
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}

/** The keys beside an unknown one that sound like it; at most three. */
function free(root: SchemaNode, pointer: Pointer): [string, SchemaNode][] {
  let node: SchemaNode | undefined = root;
  for (const step of pointer.slice(0, -1)) node = typeof step === "number" ? node?.items : node?.properties?.[step];
  const start = slug(String(pointer.at(-1))).slice(0, 2);
  return Object.entries(node?.properties ?? {})
    .filter(([name, child]) => name.toLowerCase().startsWith(start) || slug(child["x-title"]?.[MAIN_LANG] ?? "").startsWith(start))
    .slice(0, 3);
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
