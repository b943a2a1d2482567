/**
 * What follows from a whole catalogue, worked out once and asked for one key at a time: a page that asks hangs on the one answer
 * that it was given, and not on the catalogue (watched.ts).
 */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";

type Answer = (catalogue: Catalogue, key: string) => unknown;

const named = new Map<string, Answer>();

/** A catalogue that is watched: the one that it stands for, and who hears what is asked. */
interface Answers {
  readonly catalogue: Catalogue;
  readonly note: (asked: string) => void;
}

const watched = new WeakMap<Catalogue, Answers>();

/** From now on what is asked of a catalogue is answered by another, and heard. */
export const watch = (catalogue: Catalogue, answers: Answers): unknown => watched.set(catalogue, answers);

/** @param name of its own, without spaces @param prepare what is made once of a catalogue, to answer from */
export function answeredOnce<Value>(
  name: string,
  prepare: (catalogue: Catalogue) => (key: string) => Value,
): (catalogue: Catalogue, key: string) => Value {
  const made = new WeakMap<Catalogue, (key: string) => Value>();
  const answer = (catalogue: Catalogue, key: string): Value => {
    const known = made.get(catalogue) ?? prepare(catalogue);
    made.set(catalogue, known);
    return known(key);
  };
  named.set(name, answer);
  return (catalogue, key) => {
    const heard = watched.get(catalogue);
    heard?.note(`${name} ${key}`);
    return answer(heard?.catalogue ?? catalogue, key);
  };
}

/** The answer to a question that was noted. */
export const answerNamed = (catalogue: Catalogue, name: string, key: string): unknown => named.get(name)?.(catalogue, key);
