/** Shape of /api/v1/statistics.json, for the description of the API. */
import { RECORD_PART_IDS } from "../../scripts/catalogue/statistics/agencies.ts";
import { STEP_IDS } from "../../scripts/catalogue/statistics/steps.ts";

type Json = Readonly<Record<string, unknown>>;

const STRING = { type: "string" } as const;
const NUMBER = { type: "number", minimum: 0 } as const;
const COUNT = { type: "integer", minimum: 0 } as const;
const list = (items: Json): Json => ({ type: "array", items });
const object = (properties: Json, required: readonly string[] = Object.keys(properties)): Json => ({
  type: "object",
  properties,
  required,
});

/** A missing key, or agency, means not sourced. */
const counts = list(object({ key: STRING, count: COUNT }, ["count"]));
const point = object({ date: STRING, share: NUMBER, approximate: { type: "boolean" } });
const criterion = object({
  id: STRING,
  title: { $ref: "#/components/schemas/Text" },
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
          parts: object(Object.fromEntries(RECORD_PART_IDS.map((part) => [part, COUNT]))),
          sourced: COUNT,
        },
        ["platforms", "parts", "sourced"],
      ),
    ),
    criteria: list(
      object({ id: STRING, title: { $ref: "#/components/schemas/Text" }, platforms: list(STRING), criteria: list(criterion) }),
    ),
  });
}
