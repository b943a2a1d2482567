/** @jsxImportSource preact */
/** What the draft and the published file both changed since the draft was begun, side by side: the person chooses for each. */

import { type Conflict, withoutItem } from "../../../../scripts/authoring/draft/conflicts.ts";
import { dataOf, setValue } from "../../../../scripts/authoring/draft/document.ts";
import { valueAt } from "../../../../scripts/authoring/intake/record.ts";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { fieldAt, nodeAt } from "../../../../scripts/records/schema-diagnostics.ts";
import { sameValues } from "../../../../scripts/text/same.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { Draft } from "../draft.ts";
import { nameOfItem } from "../item-name.ts";
import { linesOf } from "../paper-of.ts";
import { CellLines } from "./dossier.tsx";
import { useForm } from "./form.ts";

interface ConflictsProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
}

export function Conflicts({ draft, change }: ConflictsProps) {
  const { words } = useForm().config;
  const { conflicts = [] } = draft;
  if (conflicts.length === 0) return null;
  return (
    <section class="notes" aria-labelledby="ca-hai-sua">
      <h3 id="ca-hai-sua" tabIndex={-1}>
        {fill(words.conflictsTitle, { n: conflicts.length })}
      </h3>
      <p>{words.conflictsHelp}</p>
      {conflicts.map((conflict) => (
        <Both draft={draft} conflict={conflict} change={change} />
      ))}
    </section>
  );
}

const SIDES = ["mine", "theirs"] as const;

function Both({ draft, conflict, change }: ConflictsProps & { readonly conflict: Conflict }) {
  const form = useForm();
  const { words } = form.config;
  const { schema } = RECORD_KINDS[draft.kind];
  const { place } = conflict;
  const isBody = place[0] === "body";
  const node = nodeAt(schema, place);
  const now = isBody ? draft.body : valueAt(dataOf(draft.document), place);
  // What was changed since stands where it was put.
  const isThere = SIDES.some((side) => sameValues(now, conflict[side]));
  const others = (draft.conflicts ?? []).filter((one) => one !== conflict);
  const done = { conflicts: others };
  const choose = (value: unknown) => {
    if (isBody) return change({ ...draft, ...done, body: String(value ?? "") });
    if (!sameValues(now, value)) setValue(draft.document, place, value);
    const isGone = value === undefined && typeof place.at(-1) === "number";
    change({ ...draft, conflicts: isGone ? withoutItem(others, place) : others });
  };
  const title = isBody ? words.description : namesAbove(schema, place, form.config, dataOf(draft.document)).join(" › ");
  const nameOf = (side: (typeof SIDES)[number]) => (side === "theirs" && conflict.isInFile ? "file" : side);
  return (
    <>
      <h4>{title}</h4>
      <div class="both">
        {SIDES.map((side) => (
          <div>
            <p class="quiet">{words.conflictSides[nameOf(side)]}</p>
            <div class="side">
              {conflict[side] === undefined ? words.conflictGone : <CellLines cell={linesOf(node ?? {}, conflict[side], form)} />}
            </div>
            {isThere && (
              <button
                type="button"
                class="button"
                aria-label={`${words.conflictTake[nameOf(side)]}: ${title}`}
                onClick={() => choose(conflict[side])}
              >
                {words.conflictTake[nameOf(side)]}
              </button>
            )}
          </div>
        ))}
      </div>
      {isThere && conflict.both !== undefined && (
        <button type="button" class="button" onClick={() => choose(conflict.both)}>
          {words.conflictBoth}
        </button>
      )}
      {!isThere && (
        <button type="button" class="button" onClick={() => change({ ...draft, ...done })}>
          {words.hide}
        </button>
      )}
    </>
  );
}

/** The fields above it and its own; an item of a list by its name. */
const namesAbove = (schema: SchemaNode, place: Pointer, config: EditorConfig, data: unknown): string[] =>
  place.flatMap((step, index) => {
    const at = place.slice(0, index + 1);
    if (typeof step !== "number") return [fieldAt(schema, at)[config.lang]];
    return nameOfItem(nodeAt(schema, at) ?? {}, valueAt(data, at), config) || [];
  });
