/** Of a draft what is not in its form. */
import { isNode, Pair } from "yaml";
import { setValue } from "../../../scripts/authoring/draft/document.ts";
import type { Leftover } from "../../../scripts/authoring/draft/recover-rows.ts";
import { printPair } from "../../../scripts/records/print-yaml.ts";
import type { Draft } from "./draft.ts";

/** Takes a value that stood twice in place of the one in the form, which is left over now: the person chooses. */
export function withLeftover(draft: Draft, leftover: Leftover): Draft {
  const { document, leftovers = [] } = draft;
  const { place, line, value } = leftover;
  const now = document.getIn(place, true);
  const text = printPair(new Pair(String(place.at(-1)), now)).trimEnd();
  const old: unknown = isNode(now) ? now.toJS(document) : now;
  setValue(document, place, value);
  return { ...draft, leftovers: leftovers.map((one) => (one === leftover ? { place, line, text, value: old } : one)) };
}
