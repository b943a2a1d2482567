/** @jsxImportSource preact */
/** A field of a criteria set that holds a code: people write or choose the name, and a group that the set does not have yet can be added. */
import { type Choice, choiceOf, findCode } from "../../../../scripts/authoring/intake/entries.ts";
import { inLang, type Text } from "../../../../scripts/text/bilingual.ts";
import { freeInitials } from "../../../../scripts/text/initials.ts";
import { MAIN_LANG } from "../../../../scripts/text/languages.ts";
import { idOf } from "../../../../scripts/text/names.ts";
import { fold, foldedWords, upperFirst } from "../../../../scripts/text/text.ts";
import { fill } from "../../../i18n/fill.ts";
import { Checks, Select } from "./choices.tsx";
import { fieldId, type NamedCodeProps, useForm } from "./form.ts";
import { Typed } from "./input.tsx";
import { shownText, tidyLine } from "./typed.ts";

export function NamedCode({ control, ...field }: NamedCodeProps) {
  const { codes, config } = useForm();
  const named = codes?.[control] ?? new Map<string, Text>();
  const options = [...named].map(([value, title]) => ({ value, label: inLang(title, config.lang) || value }));
  if (control === "measure") return <Measure {...field} />;
  if (control === "set-gates") return <Checks {...field} options={options} />;
  if (control === "framework-group") return <Select {...field} help={config.words.namedHelp[control]} options={options} />;
  return <Named {...field} control={control} named={named} options={options} />;
}

interface NamedProps extends Omit<NamedCodeProps, "control"> {
  readonly control: "set-group" | "framework-criterion";
  readonly named: ReadonlyMap<string, Text>;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** By its name, a part of that, or its code; those that may be meant are offered. */
function Named({ control, named, options, ...field }: NamedProps) {
  const { config, set, focus } = useForm();
  const { pointer, value } = field;
  const choices = [...named].map(([code, title]) => choiceOf(code, title));
  const list = `${fieldId(pointer)}-ds`;
  const given = shownText(value);
  const take = (code: string) => {
    set(pointer, code);
    focus(fieldId(pointer));
  };
  return (
    <Typed
      {...field}
      help={config.words.namedHelp[control]}
      list={list}
      show={(one) => options.find((option) => option.value === one)?.label ?? shownText(one)}
      read={(typed) => findCode(tidyLine(typed), choices) ?? tidyLine(typed)}
      note={
        <>
          <datalist id={list}>
            {options.map(({ value: code, label }) => (
              <option value={label}>{code}</option>
            ))}
          </datalist>
          {given !== "" && !named.has(given) && (
            <p class="buttons">
              {like(given, choices).map((code) => (
                <button key={code} type="button" class="button" onClick={() => take(code)}>
                  {inLang(named.get(code) as Text, config.lang)}
                </button>
              ))}
              {control === "set-group" && <NewGroup name={given} take={take} />}
            </p>
          )}
        </>
      }
    />
  );
}

/** A group of the framework comes with its code; of another the code is made, and can be changed where groups are written. */
function NewGroup({ name, take }: { name: string; take: (code: string) => void }) {
  const { config, codes, append } = useForm();
  const title = upperFirst(name);
  const framework = codes?.["framework-group"] ?? new Map<string, Text>();
  const base = findCode(
    name,
    [...framework].map(([code, title]) => choiceOf(code, title)),
  );
  const put = () => {
    const id = base ?? freeInitials(name, (code) => !codes?.["set-group"].has(code) && !framework.has(code));
    append(["groups"], { id, title: framework.get(id) ?? { [MAIN_LANG]: title } });
    take(id);
  };
  return (
    <button type="button" class="button" onClick={put}>
      {fill(config.words.groupAdd, { name: title })}
    </button>
  );
}

/** What was typed, by the code that was made of it: another browser calls it as its criterion is. */
const typedNames = new Map<string, string>();

/** What others measure too by its name; of other words a code is made, and it is said what it is called by. */
function Measure(field: Omit<NamedCodeProps, "control">) {
  const { config, codes } = useForm();
  const { measure: names = {} } = config.names;
  const list = `${fieldId(field.pointer)}-ds`;
  const titleOf = (code: string) => {
    const title = codes?.measure.get(code);
    return title && inLang(title, config.lang);
  };
  const read = (typed: string) => {
    const wanted = tidyLine(typed);
    const [code] = Object.entries(names).find(([, name]) => fold(name) === fold(wanted)) ?? [];
    const made = code ?? (idOf(wanted) || wanted);
    if (code === undefined && wanted !== made) typedNames.set(made, wanted);
    return made;
  };
  const given = shownText(field.value);
  const title = titleOf(given);
  return (
    <Typed
      {...field}
      list={list}
      show={(one) => names[shownText(one)] ?? typedNames.get(shownText(one)) ?? titleOf(shownText(one)) ?? shownText(one)}
      read={read}
      note={
        <>
          <datalist id={list}>
            {Object.values(names).map((name) => (
              <option value={name} />
            ))}
          </datalist>
          {given !== "" && !(given in names) && title && <p class="found">{fill(config.words.measureNew, { title })}</p>}
        </>
      }
    />
  );
}

/** How many are offered to whoever typed a part of a name. */
const OFFERED = 6;

const like = (typed: string, choices: readonly Choice[]): readonly string[] => {
  const words = foldedWords(typed);
  const holds = ({ names }: Choice) => words.every((word) => fold(names.join(" ")).includes(word));
  return words.length === 0
    ? []
    : choices
        .filter(holds)
        .slice(0, OFFERED)
        .map(({ code }) => code);
};
