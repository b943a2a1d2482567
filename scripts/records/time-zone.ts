/** The time zone of a catalogue: in it today begins, and commits and decisions have their day. */
import { asIs, type Text } from "../text/bilingual.ts";
import { isTimeZone } from "../text/time-zone.ts";
import type { Settings } from "./schema/settings.ts";

export interface TimeZone {
  /** IANA name. */
  readonly id: string;
  /** As a sentence names it: "giờ Việt Nam". */
  readonly name: Text;
}

/** Where the settings name none. */
const UTC: TimeZone = { id: "UTC", name: asIs("UTC") };

/** Of settings that name a zone nobody knows, which the check says, the same as of settings that name none. */
export const timeZoneOf = (settings: Settings | undefined): TimeZone =>
  settings?.timeZone && isTimeZone(settings.timeZone.id) ? settings.timeZone : UTC;
