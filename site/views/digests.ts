/** The digests of months, derived once a build from the reports of years. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type MonthDigest, monthDigests } from "../../scripts/catalogue/month-digests.ts";
import { reportsOf } from "./year-reports.ts";

const made = new WeakMap<Catalogue, readonly MonthDigest[]>();

/** Oldest first. */
export function digestsOf(catalogue: Catalogue): readonly MonthDigest[] {
  const found =
    made.get(catalogue) ??
    monthDigests(
      catalogue,
      reportsOf(catalogue).map(({ report }) => report),
    );
  made.set(catalogue, found);
  return found;
}
