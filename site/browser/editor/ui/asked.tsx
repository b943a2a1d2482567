/** @jsxImportSource preact */
/** A draft that came in a file and is another here by now: what is not the same stands side by side, and the person says what stays. */
import { dataOf } from "../../../../scripts/authoring/draft/document.ts";
import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { setCodes } from "../../../../scripts/records/set-codes.ts";
import { showMoment } from "../../../../scripts/text/formats.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { Draft } from "../draft.ts";
import { briefName } from "../drafts.ts";
import { keyTitles } from "../key-titles.ts";
import type { Known } from "../known.ts";
import { linesOf } from "../paper-of.ts";
import { restored } from "../stored.ts";
import { type AskedImport, canMerge } from "../take-in.ts";
import { BODY } from "../topics.ts";
import { changedDraftKeys } from "../versions.ts";
import { SaidComment } from "./comments.tsx";
import { CellLines } from "./dossier.tsx";

export type AskedAnswer = "combined" | "both" | "theirs" | "mine";

interface AskedProps {
  readonly id: string;
  readonly config: EditorConfig;
  readonly known: Known;
  readonly asked: AskedImport;
  readonly choose: (how: AskedAnswer) => void;
}

export function AskedDraft({ id, config, known, asked: { mine, theirs }, choose }: AskedProps) {
  const { words, lang } = config;
  const name = briefName(mine.name ?? theirs.name, words);
  const sides = [mine, theirs].map((stored) => ({ stored, draft: restored(stored) }));
  const codesOf = ({ kind, document }: Draft) => (kind === "criteria" ? setCodes(dataOf(document), known.criteria) : undefined);
  const nodes: Readonly<Record<string, SchemaNode>> = RECORD_KINDS[mine.kind].schema.properties ?? {};
  const keys = changedDraftKeys(mine.text, theirs.text);
  const titles = keyTitles(mine.kind, keys, config);
  const here = new Set((mine.comments ?? []).map(({ id }) => id));
  const said = (theirs.comments ?? []).filter(({ id }) => !here.has(id));
  const sideWords = [words.askedMine, words.askedTheirs];
  return (
    <section class="notes" aria-labelledby={id}>
      <h3 id={id}>{fill(words.askedTitle, { name })}</h3>
      <p>{words.askedHelp}</p>
      {keys.map((key, index) => (
        <>
          <h4>{titles[index]}</h4>
          <div class="both">
            {sides.map(({ draft, stored: { saved } }, side) => {
              const value = key === BODY ? draft.body : (dataOf(draft.document) as Readonly<Record<string, unknown>>)[key];
              return (
                <div>
                  <p class="quiet">{fill(sideWords[side] ?? "", { time: showMoment(new Date(saved), lang) })}</p>
                  <div class="side">
                    {value === undefined || value === "" ? (
                      config.letter.none
                    ) : (
                      <CellLines cell={linesOf(nodes[key] ?? {}, value, { config, known, codes: codesOf(draft) })} />
                    )}
                  </div>
                </div>
              );
            })}
          </div>
        </>
      ))}
      {said.length > 0 && (
        <>
          <h4>{words.askedComments}</h4>
          <ul class="comments">
            {said.map((comment) => (
              <li>
                <SaidComment comment={comment} config={config} isApart />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="buttons">
        {canMerge({ mine, theirs }) && (
          <button type="button" class="button main" onClick={() => choose("combined")}>
            {words.askedMerge}
          </button>
        )}
        <button type="button" class={`button${canMerge({ mine, theirs }) ? "" : " main"}`} onClick={() => choose("both")}>
          {words.askedBoth}
        </button>
        <button type="button" class="button" onClick={() => choose("theirs")}>
          {words.askedTake}
        </button>
        <button type="button" class="button" onClick={() => choose("mine")}>
          {(theirs.comments ?? []).length > 0 ? words.askedKeepWithComments : words.askedKeep}
        </button>
      </p>
    </section>
  );
}
