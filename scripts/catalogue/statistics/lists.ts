/** The lists by law in numbers: what each holds by its document, and how much of it the catalogue knows by name. */
import type { Text } from "../../text/bilingual.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Coverage } from "../coverage.ts";
import { listsOn } from "../list-coverage.ts";
import type { ListState } from "../lists.ts";

export interface ListCount extends Coverage {
  /** Address of the document that issues it. */
  readonly id: string;
  readonly name: Text;
  readonly number: string;
  readonly date: string;
  readonly state: ListState;
  /** Those of which nothing says that they are on it: the document may count them among the missing. */
  readonly unverified: number;
}

export const listCounts = (catalogue: Pick<Catalogue, "lists" | "today">): ListCount[] =>
  listsOn(catalogue, catalogue.today)
    .map(({ list, state, official, named, missing, takenOff, unverified }) => ({
      ...{ id: list.slug, name: list.data.name, ...list.document, state },
      ...{ official, named, missing, takenOff, unverified: unverified.length },
    }))
    .reverse();
