/** The platforms with two or more assessments, each with its assessments in pairs. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { type AssessmentPair, assessmentPairs } from "../../scripts/catalogue/compare-assessments.ts";
import type { SiteContext } from "../context.ts";

export const isCompared = ({ assessments }: PlatformEntry): boolean => assessments.length > 1;

export const pairsOf = (entry: PlatformEntry, { find }: SiteContext): AssessmentPair[] =>
  assessmentPairs(entry, (id) => find.criteria.get(id)?.data);
