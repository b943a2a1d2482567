/** @jsxImportSource preact */
/** Values that hold others: a group of keys, and a list whose items can be added and taken away. */
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import { EVENT_TYPES, typesWith } from "../../../../scripts/records/schema/events.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { inLang, type Text } from "../../../../scripts/text/bilingual.ts";
import type { Lang } from "../../../../scripts/text/languages.ts";
import { fill } from "../../../i18n/fill.ts";
import { fieldId, shownDiagnostics, useForm } from "./form.ts";
import { FieldSet, type Labelled } from "./input.tsx";
import { ProblemList } from "./problem-list.tsx";
import { shownText } from "./typed.ts";

export interface NodeProps extends Labelled {
  readonly node: SchemaNode;
  readonly value: unknown;
}

interface KeysProps {
  readonly node: SchemaNode;
  readonly pointer: Pointer;
  readonly value: unknown;
  readonly omit?: readonly string[];
  /** False while the whole group may be left out. */
  readonly isAsked?: boolean;
}

/** The keys of a group in the order of its schema. */
export function Keys({ node, pointer, value, omit = [], isAsked = true }: KeysProps) {
  const { Value } = useForm();
  const values = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  return (
    <>
      {Object.entries(node.properties ?? {})
        .filter(([key]) => !omit.includes(key) && isRelevant(key, values))
        .map(([key, child]) => (
          <Value
            key={key}
            node={child}
            pointer={[...pointer, key]}
            value={values[key]}
            required={isAsked && (node.required?.includes(key) ?? false)}
          />
        ))}
    </>
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

/** Lists longer than this are folded, an item a line. */
const FOLDED = 8;

export function Items(props: NodeProps) {
  const { node, pointer, value } = props;
  const form = useForm();
  const { words } = form.config;
  const items = Array.isArray(value) ? value : [];
  const title = String(props.label);
  return (
    <FieldSet field={props} kind="group items">
      {items.map((item, index) => (
        <Item
          key={index}
          node={node.items ?? {}}
          pointer={[...pointer, index]}
          title={fill(words.item, { title, n: index + 1 })}
          value={item}
          isFolded={items.length > FOLDED}
        />
      ))}
      <button type="button" class="button add" onClick={() => form.add(pointer, {})}>
        + {fill(words.add, { title })}
      </button>
    </FieldSet>
  );
}

interface ItemProps {
  readonly node: SchemaNode;
  readonly pointer: Pointer;
  readonly title: string;
  readonly value: unknown;
  readonly isFolded: boolean;
}

function Item({ node, pointer, title, value, isFolded }: ItemProps) {
  const form = useForm();
  const shown = `${title}${nameOf(value, form.config.lang)}`;
  const content = (
    <>
      <Keys node={node} pointer={pointer} value={value} />
      <button
        type="button"
        class="button remove"
        onClick={() => form.remove(pointer, shown)}
        aria-label={`${form.config.words.remove}: ${shown}`}
      >
        {form.config.words.remove}
      </button>
    </>
  );
  if (isFolded) return <FoldedItem pointer={pointer} shown={shown} content={() => content} />;
  return (
    <FieldSet field={{ pointer, label: shown }} kind="item">
      {content}
    </FieldSet>
  );
}

/** Sixty criteria of twelve fields each are drawn only where one is opened. */
function FoldedItem({ pointer, shown, content }: { pointer: Pointer; shown: string; content: () => preact.VNode }) {
  const form = useForm();
  const id = fieldId(pointer);
  const start = `${id.slice(2)}-`;
  const diagnostics = [...form.diagnostics]
    .filter(([key]) => key === id.slice(2) || key.startsWith(start))
    .reduce((sum, [, found]) => sum + found.length, 0);
  const isOpen = form.isOpen(id);
  return (
    <details class="item" id={id} open={isOpen} onToggle={({ currentTarget }) => form.open(id, currentTarget.open)}>
      <summary>
        {shown} {diagnostics > 0 && <span class="count">{diagnostics}</span>}
      </summary>
      {isOpen && (
        <>
          <ProblemList id={`${id}-problem`} diagnostics={shownDiagnostics(form, pointer)} />
          {content()}
        </>
      )}
    </details>
  );
}

/** What an item is called, when it says so itself. */
function nameOf(value: unknown, lang: Lang): string {
  if (typeof value !== "object" || value === null) return "";
  const { id, title, name } = value as { id?: unknown; title?: unknown; name?: unknown };
  const text = title ?? name;
  const words = typeof text === "object" && text !== null ? inLang(text as Text, lang) : text;
  const shown = [id, words].map(shownText).filter(Boolean).join(" ");
  return shown ? ` · ${shown}` : "";
}
