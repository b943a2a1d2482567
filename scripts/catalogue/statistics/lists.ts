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
}

export const listCounts = (catalogue: Pick<Catalogue, "lists" | "today">): ListCount[] =>
  listsOn(catalogue, catalogue.today)
    .map(({ list, state, official, named, missing }) => ({
      ...{ id: list.slug, name: list.data.name, ...list.document, state },
      ...{ official, named, missing },
    }))
    .reverse();
