/** Item 5 of the letter: the owner sends the data of its platforms to the ministry that keeps the list, for the portal. */
import type { Platform } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { firstDay, hasCome, lastDay, type When } from "../text/dates.ts";
import { keeperOn } from "./members.ts";

export type Sent = NonNullable<Platform["shared"]>[number];

/** Why data that were sent do not count: by no document of then, when nobody kept the list, or to somebody else. */
type SharingDoubt = "shared-early" | "shared-unkept" | "shared-elsewhere";

/** The ministry that kept the list then received them, where no other receiver is named; what sends them is no younger. */
export function sharingDoubt({ date, to, document }: Sent, settings: Settings | undefined): SharingDoubt | undefined {
  if (document?.date !== undefined && lastDay(date) < firstDay(document.date)) return "shared-early";
  if (settings === undefined) return undefined;
  const keeper = keeperOn(settings, lastDay(date));
  if (to !== undefined) return keeper === to ? undefined : "shared-elsewhere";
  return keeper === undefined ? "shared-unkept" : undefined;
}

/** What had been sent by the end of a day. */
export const sentOf = ({ shared = [] }: Pick<Platform, "shared">, settings: Settings | undefined, when: When): Sent[] =>
  shared.filter((one) => hasCome(one.date, when) && sharingDoubt(one, settings) === undefined);
