/**
 * How the number of platforms whose status is "listed" goes with the official count of the list in force: two numbers that a
 * reader sees side by side, and would take for one.
 */
import { stageCodeOf } from "../../scripts/catalogue/stage-codes.ts";
import type { Locale } from "../context.ts";
import { listsInForce } from "./lists-in-force.ts";
import { type ListStanding, listStandingOf } from "./platform-lists.ts";

/** In a sentence, of those whose status is verified, as they are counted; nothing where no list is in force, or several whose counts would have to be added up. */
export function sayListedCounts({ site: { catalogue }, words }: Locale): string | undefined {
  const [list, another] = listsInForce(catalogue);
  if (!list || another) return undefined;
  const listed = catalogue.platforms.filter(({ lifecycle }) => stageCodeOf(lifecycle) === "listed");
  const members = new Set(list.members.map(({ platform }) => platform.id));
  const inForce = listed.filter(({ id }) => members.has(id)).length;
  if (listed.length === list.official && inForce === listed.length) return undefined;
  const { official, missing } = list;
  return words.lists.listedCounts(words.names.stage.listed, {
    ...{ listed: listed.length, inForce, official, missing },
    otherStatus: members.size - inForce,
  });
}

/** How many are on lists of which none is surely in force, with where the finder has them; nothing where there are none. */
export function countNotInForce({
  site,
  words,
}: Locale): readonly { readonly title: string; readonly code: ListStanding; readonly count: number }[] {
  const standings = site.catalogue.platforms.map((entry) => listStandingOf(entry, site));
  return (["unclear", "ended"] as const).flatMap((code) => {
    const count = standings.filter((standing) => standing === code).length;
    return count > 0 ? [{ title: words.lists.countedAbove(words.lists.standing[code]), code, count }] : [];
  });
}
