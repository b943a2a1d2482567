/** Shape of /api/v1/statistics.json, for the description of the API. */
import { LIST_STATES } from "../../scripts/catalogue/lists.ts";
import { RECORD_PARTS } from "../../scripts/catalogue/statistics/agencies.ts";
import { STEP_IDS } from "../../scripts/catalogue/statistics/steps.ts";
import { SHARE_STANDINGS } from "../../scripts/catalogue/statistics/user-shares.ts";
import { COUNT, HEAD, type Json, list, objectOf, oneOfMore, STRING, TEXT } from "./columns.ts";
import { counted } from "./statistics.ts";

const NUMBER = { type: "number", minimum: 0 } as const;

/** A missing key, or agency, means not sourced. */
const counts = list(objectOf({ key: STRING, count: COUNT }, ["count"]));
const point = objectOf({ date: STRING, share: NUMBER, approximate: { type: "boolean" } });
const criterion = objectOf({
  id: STRING,
  title: TEXT,
  met: COUNT,
  unmet: COUNT,
  unknown: COUNT,
  notApplicable: COUNT,
});

export function statisticsSchema(): Json {
  return objectOf(
    counted({
      ...HEAD,
      platforms: COUNT,
      stages: counts,
      groups: counts,
      agencies: counts,
      domains: counts,
      years: counts,
      use: counts,
      plans: counts,
      lists: list(
        objectOf({
          ...{ id: STRING, name: TEXT, number: STRING, date: STRING, state: oneOfMore(LIST_STATES) },
          ...{ official: COUNT, named: COUNT, missing: COUNT, takenOff: COUNT, unverified: COUNT },
        }),
      ),
      steps: list(
        objectOf({ id: oneOfMore(STEP_IDS), item: COUNT, reached: COUNT, timed: COUNT, medianDays: NUMBER }, ["id", "reached", "timed"]),
      ),
      waived: objectOf({ platforms: COUNT, criteria: COUNT }),
      userShares: list(
        objectOf({ platform: STRING, threshold: NUMBER, standing: oneOfMore(SHARE_STANDINGS), series: list(list(point)), newest: point }, [
          "platform",
          "series",
          "newest",
        ]),
      ),
      overdue: list(objectOf({ agency: STRING, due: COUNT, overdue: COUNT }, ["due", "overdue"])),
      completeness: list(
        objectOf(
          {
            agency: STRING,
            platforms: COUNT,
            parts: objectOf(Object.fromEntries(RECORD_PARTS.map(({ id }) => [id, COUNT]))),
            sourced: COUNT,
          },
          ["platforms", "parts", "sourced"],
        ),
      ),
      criteria: list(objectOf({ id: STRING, title: TEXT, platforms: list(STRING), criteria: list(criterion) })),
    }),
  );
}
