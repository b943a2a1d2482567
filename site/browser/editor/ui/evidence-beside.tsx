/** @jsxImportSource preact */
/** Evidence that is offered beside a criterion: what its assessment has, and what was entered for others. */
import type { ComponentChildren } from "preact";
import type { Pointer } from "../../../../scripts/problems/problem.ts";
import { evidenceIn, evidenceKey, evidenceOf, type ResultValues } from "../used-evidence.ts";
import { fieldId, useForm } from "./form.ts";
import { LabelledControl } from "./input.tsx";

/** Evidence that was entered for other criteria, to be taken for this one too. */
export function UsedEvidence({ pointer, given, used }: { pointer: Pointer; given: unknown; used: ResultValues }) {
  const { config, add } = useForm();
  const own = new Set(evidenceOf(given).map(evidenceKey));
  const offered = [...evidenceIn(used)].filter(([key]) => !own.has(key));
  if (offered.length === 0) return null;
  const id = `${fieldId(pointer)}-used`;
  return (
    <LabelledControl id={id} label={config.words.evidenceUsed}>
      <select id={id} value="" onChange={({ currentTarget }) => add(pointer, offered.find(([key]) => key === currentTarget.value)?.[1])}>
        <option value="">{config.words.choose}</option>
        {offered.map(([key, { title }]) => (
          <option value={key}>{String(title)}</option>
        ))}
      </select>
    </LabelledControl>
  );
}

interface SeenProps {
  readonly pointer: Pointer;
  readonly given: ResultValues;
  /** Of the assessment. */
  readonly seen: readonly ResultValues[];
}

/** What the assessment has as evidence, to be looked at, and to be noted as seen. */
export function SeenEvidence({ pointer, given, seen }: SeenProps) {
  const { config, append, set } = useForm();
  const { words } = config;
  const own = evidenceOf(given);
  if (seen.length === 0) return null;
  const note = (one: ResultValues, isSeen: boolean) =>
    isSeen
      ? append(pointer, { ...one })
      : set(
          pointer,
          own.filter((other) => evidenceKey(other) !== evidenceKey(one)),
        );
  return (
    <div class="field">
      <p class="help">{words.sheet.evidence}</p>
      {seen.map((one) => {
        const title = String(one.title);
        return (
          <p key={evidenceKey(one)}>
            {typeof one.url === "string" ? (
              <a href={one.url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            <label class="check">
              <input
                type="checkbox"
                aria-label={`${words.sheet.see}: ${title}`}
                checked={own.some((other) => evidenceKey(other) === evidenceKey(one))}
                onChange={({ currentTarget }) => note(one, currentTarget.checked)}
              />{" "}
              {words.sheet.see}
            </label>
          </p>
        );
      })}
    </div>
  );
}

interface OtherProps {
  readonly pointer: Pointer;
  readonly title: string;
  readonly given: ResultValues;
  readonly children: ComponentChildren;
}

/** What else a member has seen is folded: most have seen what the assessment has. */
export function OtherEvidence({ pointer, title, given, children }: OtherProps) {
  const form = useForm();
  const place = [...pointer, "evidence"];
  const id = `${fieldId(place)}-more`;
  const isOpen = form.isOpen(id) || form.isOpen(fieldId(place)) || form.problemsAt(place).length > 0;
  return (
    <details class="more" open={isOpen} onToggle={({ currentTarget }) => form.open(id, currentTarget.open)}>
      <summary>
        {title} ({evidenceOf(given).length})
      </summary>
      {isOpen && children}
    </details>
  );
}
