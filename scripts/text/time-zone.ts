/** Moments as a clock on a wall shows them, in a zone by its IANA name ("Asia/Ho_Chi_Minh"), summer time included. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for a zone that nobody knows */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const two = "2-digit";
  const parts = { year: "numeric", month: two, day: two, hour: two, minute: two, second: two, timeZoneName: "longOffset" } as const;
  const made = new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: zone, hourCycle: "h23" });
  formats.set(zone, made);
  return made;
}

export function isTimeZone(name: string): boolean {
  try {
    return formatOf(name) !== undefined;
  } catch {
    return false;
  }
}

/** The last second that is shown: in the year 9999, wherever one is. Milliseconds. */
const LAST = 253_370_764_799_999;

/**
 * A moment with its offset: 2026-11-24T09:00:00+07:00. What is no moment counts as the first.
 * @param moment milliseconds since 1970 in UTC
 */
export function timeIn(zone: string, moment: number): string {
  const shown = moment >= 0 && moment <= LAST ? moment : 0;
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(shown)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute, second, timeZoneName = "" } = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${timeZoneName.replace("GMT", "") || "+00:00"}`;
}

/** The day of a moment, YYYY-MM-DD. @param moment milliseconds since 1970 in UTC */
export const dayIn = (zone: string, moment: number): string => timeIn(zone, moment).slice(0, 10);

/** The beginning of a day, with the offset that holds in the middle of it. */
export const startOfDay = (zone: string, day: string): string => `${day}T00:00:00${timeIn(zone, Date.parse(`${day}T12:00:00Z`)).slice(19)}`;
