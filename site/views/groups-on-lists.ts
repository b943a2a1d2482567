/** The groups of a platform on lists that have groups of their own: for its page and, in the browser, for the comparison. */
import { keyOf } from "../../scripts/catalogue/lists.ts";
import { isVerified } from "../../scripts/records/schema/events.ts";
import type { Platform } from "../../scripts/records/schema/platform.ts";

/** What a list calls its groups, by their ids. */
export interface GroupNames {
  /** Key of the list. */
  readonly list: string;
  readonly names: Readonly<Record<string, string>>;
}

/** What they are called, one for each list that names one. */
export const groupsOnLists = ({ events }: Pick<Platform, "events">, lists: readonly GroupNames[]): string[] =>
  lists.flatMap(({ list, names }) => {
    const event = events.find((one) => isVerified(one) && one.document && keyOf(one.document) === list && one.listGroup !== undefined);
    const id = event?.listGroup ?? "";
    return Object.hasOwn(names, id) ? [names[id] ?? ""] : [];
  });
