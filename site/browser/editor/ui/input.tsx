/** @jsxImportSource preact */
/** One value: its label, its help, what is wrong with it, and the control. What is typed is kept while it is typed. */
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { levelOf } from "../../../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { pointerKey } from "../pointers.ts";
import { fieldId, inLanguage, type SaidOfTyped, shownDiagnostics, useForm } from "./form.ts";
import { ProblemList } from "./problem-list.tsx";

export interface Labelled {
  readonly pointer: Pointer;
  /** The text in every language of which this is the main one. */
  readonly whole?: Pointer | undefined;
  readonly label: ComponentChildren;
  readonly help?: string | undefined;
  /** Or what else would do, to be said in place of that. */
  readonly required?: boolean | string | undefined;
  /** Said to a screen reader in the language it is in. */
  readonly lang?: string | undefined;
}

/** Attributes that tie a control to its label, help and problems. */
export function useControl({ pointer, whole, help, required }: Labelled) {
  const form = useForm();
  const id = fieldId(pointer);
  const diagnostics = shownDiagnostics(form, pointer, whole);
  const isWrong = diagnostics.some(({ rule }) => levelOf(rule) === "error");
  const described = [...(help ? [`${id}-help`] : []), ...(diagnostics.length > 0 ? [`${id}-problem`] : [])].join(" ");
  return {
    id,
    "aria-describedby": described || undefined,
    "aria-invalid": isWrong ? ("true" as const) : undefined,
    "aria-required": required === true ? ("true" as const) : undefined,
    onBlur: () => form.visit(pointerKey(pointer)),
  };
}

interface LabelledControlProps {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  /** Said beside the label of what must be filled in. */
  readonly needed?: string | false | undefined;
  readonly children: ComponentChildren;
}

/** A control with its label and its help. */
export const LabelledControl = ({ id, label, help, needed, children }: LabelledControlProps) => (
  <div class="field">
    <label for={id}>
      {label} {needed && <span class="needed">{needed}</span>}
    </label>
    <Help id={id} help={help} />
    {children}
  </div>
);

export const Help = ({ id, help }: Pick<LabelledControlProps, "id" | "help">) =>
  help ? (
    <p class="help" id={`${id}-help`}>
      {help}
    </p>
  ) : null;

/** The frame around the control of a value. */
export function Field({ field, children }: { field: Labelled; children: ComponentChildren }) {
  const form = useForm();
  const { pointer, whole, label, help, required } = field;
  const id = fieldId(pointer);
  return (
    <LabelledControl id={id} label={label} help={help} needed={required === true ? form.config.words.required : required}>
      {children}
      <ProblemList id={`${id}-problem`} diagnostics={shownDiagnostics(form, pointer, whole)} />
      {form.beside?.(id)}
    </LabelledControl>
  );
}

/** The frame around several controls or values, which is named as a whole. */
export function FieldSet({ field, kind, children }: { field: Labelled; kind: string; children: ComponentChildren }) {
  const form = useForm();
  const { pointer, label, help, required } = field;
  const { id, "aria-describedby": described } = useControl(field);
  return (
    <fieldset class={kind} id={id} tabIndex={-1} aria-describedby={described}>
      <legend>
        {label} {required && <span class="needed">{required === true ? form.config.words.required : required}</span>}
      </legend>
      <Help id={id} help={help} />
      <ProblemList id={`${id}-problem`} diagnostics={shownDiagnostics(form, pointer)} />
      {form.beside?.(id)}
      {children}
    </fieldset>
  );
}

interface TypedProps extends Labelled {
  /** The schema of a field that holds less than people type: it is read as it is meant when the field is left. */
  readonly node?: SchemaNode;
  readonly value: unknown;
  /** The value as it is shown when nobody types in it. */
  readonly show: (value: unknown) => string;
  /** What was typed, as it is kept. */
  readonly read: (typed: string) => unknown;
  readonly long?: boolean;
  readonly list?: string | undefined;
  readonly inputMode?: "text" | "numeric" | "decimal" | "url";
  /** Said below, such as the name behind a code. */
  readonly note?: ComponentChildren;
  /** What could be said of what was typed is said there. */
  readonly isSaid?: boolean;
}

const NOTHING_SAID: SaidOfTyped = { said: [], isTaken: false };

/** A control to type in. */
export function Typed(props: TypedProps) {
  const { node, pointer, whole, value, show, read, long, list, inputMode, lang, note, isSaid } = props;
  const form = useForm();
  const control = useControl(props);
  const [typed, setTyped] = useState<string>();
  const [{ said, isTaken }, say] = useState(NOTHING_SAID);
  // What stood there before somebody typed, but for what could not be read, and how often they have.
  const typing = useRef<{ before: unknown; times: number; unread?: true | undefined }>({ before: value, times: 0 });
  const isWrong = shownDiagnostics(form, pointer, whole).length > 0;
  const leave = (text: string) => {
    const { before, times } = typing.current;
    const shifts = form.shifts();
    const isLatest = () => typing.current.times === times && form.shifts() === shifts;
    form.set(pointer, read(text));
    // What reads it may only now have come.
    form.onceRead(text, () => isLatest() && form.set(pointer, read(text)));
    if (!node) void form.told(text).then((told) => isLatest() && say({ said: told, isTaken: true }));
    if (node)
      void form.take(node, pointer, text, before, isLatest).then((taken) => {
        if (!isLatest()) return;
        typing.current.unread = taken.isUnread;
        say(taken);
      });
  };
  const shared = {
    ...control,
    lang,
    value: typed ?? show(value),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const { before, times, unread } = typing.current;
      typing.current = { before: typed === undefined && !unread ? value : before, times: times + 1, unread };
      setTyped(currentTarget.value);
      say(NOTHING_SAID);
      form.set(pointer, read(currentTarget.value));
    },
    onBlur: () => {
      if (typed !== undefined) leave(typed);
      setTyped(undefined);
      control.onBlur();
    },
  };
  return (
    <Field field={props}>
      {long ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input {...shared} type="text" list={list} inputMode={inputMode} autocomplete="off" spellcheck={inputMode === undefined} />
      )}
      {note}
      {!isSaid &&
        (isTaken || !isWrong) &&
        said.map(({ said: one, emptied }) => (
          <p class="found" role="status" hidden={emptied && !form.isEmpty(emptied)}>
            {inLanguage(one, form.config)}
          </p>
        ))}
    </Field>
  );
}
