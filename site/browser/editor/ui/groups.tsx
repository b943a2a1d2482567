/** @jsxImportSource preact */
/** Values that hold others: a group of keys, and a list whose items can be added and taken away. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import { EVENT_TYPES, typesWith } from "../../../../scripts/records/schema/events.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { lowerFirst } from "../../../../scripts/text/text.ts";
import { fill } from "../../../i18n/fill.ts";
import { isDated, nameOfItem } from "../item-name.ts";
import { pointerKey, isMissing as saysMissing } from "../pointers.ts";
import { fieldId, inLanguage, shownDiagnostics, undoId, useForm } from "./form.ts";
import { FieldSet, type Labelled } from "./input.tsx";
import { ProblemList } from "./problem-list.tsx";

export interface NodeProps extends Labelled {
  readonly node: SchemaNode;
  readonly value: unknown;
}

interface KeysProps {
  readonly node: SchemaNode;
  readonly pointer: Pointer;
  readonly value: unknown;
  /** Of them these alone. */
  readonly only?: readonly string[];
  /** False while the whole group may be left out. */
  readonly isAsked?: boolean;
}

/** The keys of a group in the order of its schema; on a page of one topic those that may be left out are folded. */
export function Keys({ node, pointer, value, only, isAsked = true }: KeysProps) {
  const form = useForm();
  const values = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const isHere = (key: string) => (only?.includes(key) ?? true) && !(pointer.length === 2 && form.omit.includes(key));
  const keys = Object.keys(node.properties ?? {}).filter((key) => isHere(key) && isRelevant(key, values));
  const either = node["x-either"] ?? [];
  const isEither = (key: string) => isAsked && either.includes(key) && either.every((other) => values[other] === undefined);
  const isNeeded = (key: string) => isAsked && (node.required?.includes(key) ?? false);
  // One of them will do: each names the others.
  const orElse = (key: string) =>
    fill(form.config.words.orElse, {
      others: either.flatMap((other) => (other === key ? [] : [inLanguage(node.properties?.[other]?.["x-title"], form.config)])).join(", "),
    });
  // What cannot be left out of an event of its type, say: it is in sight from then on.
  const [owed] = useState(() => new Set<string>());
  for (const key of keys)
    if (!either.includes(key) && form.diagnostics.get(pointerKey([...pointer, key]))?.some(saysMissing)) owed.add(key);
  const isMissing = (key: string) => form.problemsAt([...pointer, key]).length > 0;
  const isPresent = (key: string) => isNeeded(key) || values[key] !== undefined || isMissing(key);
  // As it was when it was first drawn: what is typed into does not move.
  const [first] = useState(() => new Set(keys.filter(isPresent)));
  // What will do instead is named beside the first; in a list of its own, which is a whole step, it has no room beside it, nor
  // has the first where that is filled in.
  const isAnswered = pointer.length === 2 && either.slice(1).some((key) => first.has(key));
  const isInSight = (key: string) =>
    isNeeded(key) || owed.has(key) || (key === either[0] && !isAnswered) || (either.includes(key) && pointer.length > 2);
  const isFolded = (key: string) => form.isStepped && pointer.length > 0 && first.size > 0 && !first.has(key) && !isInSight(key);
  const { Value } = form;
  const field = (key: string) => (
    <Value
      key={key}
      node={node.properties?.[key] ?? {}}
      pointer={[...pointer, key]}
      value={values[key]}
      required={isEither(key) ? orElse(key) : isNeeded(key) || owed.has(key)}
    />
  );
  const more = keys.filter(isFolded);
  return (
    <>
      {keys.filter((key) => !isFolded(key)).map(field)}
      {more.length > 0 && (
        <More pointer={pointer} node={node} keys={more}>
          {more.map(field)}
        </More>
      )}
    </>
  );
}

interface MoreProps {
  readonly pointer: Pointer;
  readonly node: SchemaNode;
  readonly keys: readonly string[];
  /** Whether it can no longer be left out. */
  readonly isWanted?: boolean;
  readonly children: ComponentChildren;
}

/** What may be left out; open where something in it is wanted. */
export function More({ pointer, node, keys, isWanted = false, children }: MoreProps) {
  const { config, ...form } = useForm();
  const id = `${fieldId(pointer)}-more`;
  const isOpen =
    isWanted ||
    form.isOpen(id) ||
    keys.some((key) => form.isOpen(fieldId([...pointer, key])) || form.problemsAt([...pointer, key]).length > 0);
  return (
    <details class="more" open={isOpen} onToggle={({ currentTarget }) => form.open(id, currentTarget.open)}>
      <summary>
        {config.words.more}: {keys.map((key) => lowerFirst(inLanguage(node.properties?.[key]?.["x-title"], config))).join(", ")}
      </summary>
      {isOpen && children}
    </details>
  );
}

export const Group = (props: NodeProps) => (
  <FieldSet field={props} kind="group">
    <Keys node={props.node} pointer={props.pointer} value={props.value} isAsked={props.required === true || props.value !== undefined} />
  </FieldSet>
);

/** What only some events have, as their help says, is shown for those; a value that is there is always shown. */
function isRelevant(key: string, values: Readonly<Record<string, unknown>>): boolean {
  const types: readonly unknown[] = typesWith(key);
  return !EVENT_TYPES.includes(values.type as never) || values[key] !== undefined || types.length === 0 || types.includes(values.type);
}

/** Lists longer than this are folded, an item a line; on a page of one topic all that have a name. */
const FOLDED = 8;

export function Items(props: NodeProps) {
  const { node, pointer, value } = props;
  const form = useForm();
  const { words } = form.config;
  const items = Array.isArray(value) ? value : [];
  const title = String(props.label);
  const item: SchemaNode = node.items ?? {};
  const isNewestFirst = isDated(node);
  const isFolded = items.length > (form.isStepped && isNewestFirst ? 1 : FOLDED);
  const shown = items.map((one, index) => (
    <Item
      key={index}
      node={item}
      pointer={[...pointer, index]}
      title={nameOfItem(item, one, form.config, form.codes) || fill(isBlank(one) ? words.itemNew : words.item, { title, n: index + 1 })}
      value={one}
      isFolded={isFolded}
      isNeeded={form.isStepped && props.required === true && items.length === 1}
    />
  ));
  const adding = `+ ${fill(words.add, { title })}`;
  // Of many lists of one name each is told by the code of what it belongs to.
  const code = typeof pointer[1] === "string" ? ` (${pointer[1]})` : "";
  const add = (
    <button type="button" class="button add" aria-label={adding + code} onClick={() => form.add(pointer, {})}>
      {adding}
    </button>
  );
  const { removed } = form;
  return (
    <FieldSet field={props} kind="group items">
      {removed?.list === fieldId(pointer) && (
        <p class="notes buttons">
          {removed.said}{" "}
          <button type="button" class="button" id={undoId(removed.list)} onClick={removed.undo}>
            {words.removeUndo}
          </button>
        </p>
      )}
      {isFolded && isNewestFirst && add}
      {isNewestFirst ? shown.reverse() : shown}
      {!(isFolded && isNewestFirst) && add}
    </FieldSet>
  );
}

interface ItemProps {
  readonly node: SchemaNode;
  readonly pointer: Pointer;
  readonly title: string;
  readonly value: unknown;
  readonly isFolded: boolean;
  /** The only one of a list that must have one: it is not taken away. */
  readonly isNeeded: boolean;
}

function Item({ node, pointer, title, value, isFolded, isNeeded }: ItemProps) {
  const form = useForm();
  const content = (
    <>
      <Keys node={node} pointer={pointer} value={value} />
      {!isNeeded && (
        <button
          type="button"
          class="button remove"
          onClick={() => form.remove(pointer, title)}
          aria-label={`${form.config.words.remove}: ${title}`}
        >
          {form.config.words.remove}
        </button>
      )}
    </>
  );
  if (isFolded) return <FoldedItem pointer={pointer} shown={title} isBlank={isBlank(value)} content={() => content} />;
  return (
    <FieldSet field={{ pointer, label: title }} kind={`item${isNeeded ? " only" : ""}`}>
      {content}
    </FieldSet>
  );
}

const isBlank = (value: unknown): boolean => typeof value !== "object" || value === null || Object.keys(value).length === 0;

interface FoldedProps {
  readonly pointer: Pointer;
  readonly shown: string;
  readonly isBlank: boolean;
  readonly content: () => preact.VNode;
}

/** Sixty criteria of twelve fields each are drawn only where one is opened. What holds nothing yet is there to be filled in. */
function FoldedItem({ pointer, shown, isBlank, content }: FoldedProps) {
  const form = useForm();
  const id = fieldId(pointer);
  const problems = form.problemsAt(pointer).length;
  const isOpen = form.isOpen(id);
  useLayoutEffect(() => {
    if (isBlank) form.open(id, true);
  }, []);
  return (
    <details class="item" id={id} open={isOpen} onToggle={({ currentTarget }) => form.open(id, currentTarget.open)}>
      <summary>
        {shown} {problems > 0 && <span class="count">{fill(form.config.words.itemOpen, { n: problems })}</span>}
      </summary>
      {isOpen && (
        <>
          <ProblemList id={`${id}-problem`} diagnostics={shownDiagnostics(form, pointer)} />
          {form.beside?.(id)}
          {content()}
        </>
      )}
    </details>
  );
}
