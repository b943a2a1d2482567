/** Shape of /api/v1/statistics.json, for the description of the API. */
import { RECORD_PARTS } from "../../scripts/catalogue/statistics/agencies.ts";
import { STEP_IDS } from "../../scripts/catalogue/statistics/steps.ts";
import { COUNT, type Json, list, object, STRING, TEXT } from "./columns.ts";

const NUMBER = { type: "number", minimum: 0 } as const;

/** A missing key, or agency, means not sourced. */
const counts = list(object({ key: STRING, count: COUNT }, ["count"]));
const point = object({ date: STRING, share: NUMBER, approximate: { type: "boolean" } });
const criterion = object({
  id: STRING,
  title: TEXT,
  met: COUNT,
  unmet: COUNT,
  unknown: COUNT,
  notApplicable: COUNT,
});

export function statisticsSchema(): Json {
  return object({
    schemaVersion: STRING,
    generated: { type: "string", format: "date" },
    platforms: COUNT,
    stages: counts,
    groups: counts,
    agencies: counts,
    domains: counts,
    years: counts,
    steps: list(object({ id: { enum: STEP_IDS }, reached: COUNT, timed: COUNT, medianDays: NUMBER }, ["id", "reached", "timed"])),
    userShares: list(
      object({ platform: STRING, threshold: NUMBER, series: list(list(point)), newest: point }, ["platform", "series", "newest"]),
    ),
    overdue: list(object({ agency: STRING, due: COUNT, overdue: COUNT }, ["due", "overdue"])),
    completeness: list(
      object(
        {
          agency: STRING,
          platforms: COUNT,
          parts: object(Object.fromEntries(RECORD_PARTS.map(({ id }) => [id, COUNT]))),
          sourced: COUNT,
        },
        ["platforms", "parts", "sourced"],
      ),
    ),
    criteria: list(object({ id: STRING, title: TEXT, platforms: list(STRING), criteria: list(criterion) })),
  });
}
