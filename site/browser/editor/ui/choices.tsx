/** @jsxImportSource preact */
/** Values out of a list: one, several, or yes. */
import { fieldId, useForm } from "./form.ts";
import { Field, FieldSet, Help, type Labelled, useControl } from "./input.tsx";
import { shownText } from "./typed.ts";

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps extends Labelled {
  readonly value: unknown;
  readonly options: readonly Option[];
  /** What it means that none is chosen. */
  readonly blank?: string;
  /** In place of putting the value into the draft. */
  readonly choose?: (value: string) => void;
}

/** One of a list. A value that is not in it stays to be seen. */
export function Select(props: ChoiceProps) {
  const form = useForm();
  const { pointer, value, options, blank = form.config.words.choose, choose = (chosen: string) => form.set(pointer, chosen) } = props;
  const control = useControl(props);
  const current = shownText(value);
  const isKnown = current === "" || options.some((option) => option.value === current);
  return (
    <Field field={props}>
      <select {...control} value={current} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{blank}</option>
        {!isKnown && <option value={current}>{current}</option>}
        {options.map((option) => (
          <option value={option.value}>{option.label}</option>
        ))}
      </select>
    </Field>
  );
}

/** Several of a list, kept in the list's order. */
export function Checks(props: ChoiceProps) {
  const { pointer, value, options } = props;
  const form = useForm();
  const { onBlur } = useControl(props);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const toggle = (one: string, on: boolean) => {
    const values = options.map((option) => option.value).filter((other) => (other === one ? on : chosen.includes(other)));
    form.set(pointer, values);
  };
  return (
    <FieldSet field={props} kind="field checks">
      {options.map((option) => (
        <label class="check">
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onBlur={onBlur}
            onChange={({ currentTarget }) => toggle(option.value, currentTarget.checked)}
          />{" "}
          {option.label}
        </label>
      ))}
    </FieldSet>
  );
}

/** Yes, or nothing said. */
export function Flag(props: Labelled & { value: unknown }) {
  const form = useForm();
  const control = useControl(props);
  return (
    <div class="field">
      <label class="check" for={fieldId(props.pointer)}>
        <input
          {...control}
          type="checkbox"
          checked={props.value === true}
          onChange={({ currentTarget }) => form.set(props.pointer, currentTarget.checked || undefined)}
        />{" "}
        {props.label}
      </label>
      <Help id={control.id} help={props.help} />
    </div>
  );
}
