/** Item 5 of the letter: the owner sends the data of its platforms to the ministry that keeps the list, for the portal. */
import type { Platform } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { hasCome, lastDay, type When } from "../text/dates.ts";
import { standingMinistryOn } from "./members.ts";

export type Sent = NonNullable<Platform["shared"]>[number];

/** Whether data went to the ministry that kept the list then: so it is where no other receiver is named. */
export const wentToKeeper = ({ date, to }: Sent, settings: Settings | undefined): boolean =>
  to === undefined || settings === undefined || standingMinistryOn(settings, lastDay(date)) === to;

/** What had been sent by the end of a day. */
export const sentOf = ({ shared = [] }: Pick<Platform, "shared">, settings: Settings | undefined, when: When): Sent[] =>
  shared.filter((one) => hasCome(one.date, when) && wentToKeeper(one, settings));
