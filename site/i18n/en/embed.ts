/** English words of the badge and the card that other sites show. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { embed as vi } from "../vi/embed.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const embed: typeof vi = {
  record: `${t.Thing} record`,
  groups: "{met}/{all} criteria groups met",
  gates: "{met}/{all} key criteria met",
  shortBoth: "{gates} key criteria, {groups} groups met",
  shortGates: "{gates} key criteria met",
  shortGroups: "{groups} groups met",
  notAssessed: "no assessment recorded",
  overdue: "overdue for reassessment",
  assessed: "Assessed on {date}",
  since: "since {date}",
  owner: `${t.Owner}`,
  built: "Updated {date}",

  // On the page of a platform
  title: "Show it on another site",
  help: "Both ways work without JavaScript and stay up to date with the catalogue. Copy the code into your page.",
  badgeAlt: "{name}: {stage} ({date})",
  badgeCode: "Badge (an SVG image with a link):",
  cardCode: "Card (a frame):",
  markdownCode: "Badge in Markdown:",
};
