/** The time zone of a catalogue: moments in it, its summer time, and what is no zone or no moment. */
import { describe, expect, test } from "vitest";
import type { Settings } from "../../scripts/records/schema/settings.ts";
import { timeZoneOf } from "../../scripts/records/time-zone.ts";
import { dayIn, isTimeZone, startOfDay, timeIn } from "../../scripts/text/time-zone.ts";

test.each([
  ["Asia/Ho_Chi_Minh", "2026-11-24T02:00:00Z", "2026-11-24T09:00:00+07:00"],
  ["Asia/Ho_Chi_Minh", "2026-11-24T16:59:59Z", "2026-11-24T23:59:59+07:00"],
  ["Asia/Ho_Chi_Minh", "2026-11-24T17:00:00Z", "2026-11-25T00:00:00+07:00"],
  ["Europe/Paris", "2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00"],
  ["Europe/Paris", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00"],
  ["America/St_Johns", "2026-01-01T00:00:00Z", "2025-12-31T20:30:00-03:30"],
  ["UTC", "2026-11-24T00:00:00Z", "2026-11-24T00:00:00+00:00"],
])("in %s %s is %s", (zone, moment, time) => {
  expect(timeIn(zone, Date.parse(moment))).toBe(time);
  expect(dayIn(zone, Date.parse(moment))).toBe(time.slice(0, 10));
  expect(Date.parse(time)).toBe(Date.parse(moment));
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e18])("what is no moment counts as the first: %s", (moment) => {
  expect(timeIn("UTC", moment)).toBe("1970-01-01T00:00:00+00:00");
});

test("a day begins at midnight there, in winter and in summer", () => {
  expect(startOfDay("Asia/Ho_Chi_Minh", "2026-11-24")).toBe("2026-11-24T00:00:00+07:00");
  expect(startOfDay("Europe/Paris", "2026-07-01")).toBe("2026-07-01T00:00:00+02:00");
});

describe("of settings", () => {
  const settingsIn = (id: string) => ({ timeZone: { id, name: { vi: "giờ ở đó" } } }) as Settings;
  test.each([
    [undefined, "UTC"],
    [{} as Settings, "UTC"],
    [settingsIn("Europe/Paris"), "Europe/Paris"],
    [settingsIn("Asia/Ha_Noi"), "UTC"],
  ])("%o: %s", (settings, zone) => {
    expect(timeZoneOf(settings).id).toBe(zone);
    expect(isTimeZone(zone)).toBe(true);
  });
});
