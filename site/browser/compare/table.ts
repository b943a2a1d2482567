/**
 * The comparison as a table of words. Pure, so that it can be tested without a browser; the script puts it into the page.
 */

import { isUsedHere } from "../../../scripts/words/called.ts";
import type { Compared, ComparedSection } from "./cells.ts";
import { assessmentSection, criteriaSection } from "./criteria-rows.ts";
import { profileSection, stageSection } from "./profile-rows.ts";
import { planSection, usageSection } from "./usage-rows.ts";

/** Every section in the order of a platform's own page. */
export const compareTable = (compared: Compared): ComparedSection[] => [
  profileSection(compared),
  stageSection(compared),
  assessmentSection(compared),
  criteriaSection(compared),
  usageSection(compared),
  ...(isUsedHere("plan") ? [planSection(compared)] : []),
];
