/** @jsxImportSource preact */
/** What becomes of the results that were entered when an assessment is of something else: the person says. */
import { useEffect, useRef } from "preact/hooks";
import { fill } from "../../../i18n/fill.ts";
import { useForm } from "./form.ts";

type Results = Readonly<Record<string, unknown>>;

interface KeptResultsProps {
  /** Of its heading. */
  readonly id: string;
  /** Name of the field that was changed. */
  readonly field: string;
  readonly given: Results;
  /** Those whose criteria stay the same. */
  readonly kept: Results;
  /** With the results to go on with; without any nothing is changed. */
  readonly answer: (results: Results | undefined) => void;
}

export function KeptResults({ id, field, given, kept, answer }: KeptResultsProps) {
  const { words } = useForm().config;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [n, k] = [Object.keys(given).length, Object.keys(kept).length];
  return (
    <section class="notes" aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {fill(words.answersTitle, { field, n })}
      </h3>
      <p>{words.answersHelp}</p>
      <p class="buttons">
        {k > 0 && (
          <button type="button" class="button" onClick={() => answer(kept)}>
            {fill(words.answersKeep, { k, n })}
          </button>
        )}{" "}
        <button type="button" class="button" onClick={() => answer({})}>
          {words.answersAnew}
        </button>{" "}
        <button type="button" class="button" onClick={() => answer(undefined)}>
          {words.answersCancel}
        </button>
      </p>
    </section>
  );
}
