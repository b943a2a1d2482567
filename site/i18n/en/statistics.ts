/** English words of the statistics page. */
import { isUsedHere } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import type { statistics as vi } from "../vi/statistics.ts";
import { lang, portal } from "./lang.ts";

const t = TERMS[lang];
const potentialToo = isUsedHere("potential") ? "; whether a potential one must be, its criteria say" : "";

export const statistics: typeof vi = {
  intro:
    "Counted from the records of this catalogue on {date}. We estimate nothing; a figure that its source only gives as approximate is marked so. Items with no source are counted separately as “no source yet”. “None recorded” means that none is on record here, not that none exists.",
  overview: `${t.Things} with a record`,
  overviewText: (count, shown) =>
    `${shown} ${count === 1 ? t.thing : t.things}; each is counted once in each chart, including those proposed and those no longer on the ${t.list}.`,
  noPlatforms: `No ${t.thing} has been recorded yet.`,

  stages: "By status",
  groups: "By group",
  groupsOf: (document) => `By group of ${document}`,
  groupsElsewhere: `Other ${t.lists} have groups of their own, so “no source yet” includes ${t.things} that are only on those.`,
  agencies: `By ${t.owner}`,
  domains: "By domain",
  years: `${t.Things} known by name, by the year first seen among the known names of ${t.aList}`,
  stage: "Status",
  stagesNote: "Each record counts once, at the latest step on record: one that has gone on is not counted at the steps before.",
  use: "By use",
  useHead: "Use",
  useNote: `{count} records are in use: the first two together. The first have a launch among their events. By figures or the ${t.list}: there are usage figures, or the ${t.list} says that it runs already, but no ${t.document} on its launch.`,
  plans: "By plan",
  planHead: "Plan",
  plansNote: "Records of every status, those past the plan too.",
  group: "Group",
  agency: `${t.Owner}`,
  domain: "Domain",
  year: "Year",
  platforms: `${t.Things}`,
  noneRecorded: "none recorded",
  notListed: "none",
  yearsNone: `“0”: of the ${t.things} known by name, none is on record as first listed in that year.`,
  yearsUnknown: (counts) => `They may have been listed earlier, as names are still unknown: ${counts}.`,
  yearsUnknownOf: (count, document) => `${count} of ${document}`,
  yearsNote: `“none”: no ${t.document} on record that puts it on ${t.aList}.`,
  notListedLong: `no ${t.document} on record that puts it on ${t.aList}`,
  more: "Only the first {shown} of {count} rows are shown; the CSV has all.",

  steps: (process) => `Tasks in ${process}`,
  stepsText: (process) =>
    `By the items of ${process}; item 4 is to assess and to recognise. Each task is counted separately, so a later task may have more ${t.things} than an earlier one. Days are medians for the ${t.things} with both dates in the right order, and are given when there are at least {least} of them.`,
  stepsChart: `${t.Things} with each task recorded`,
  stepOf: "Item {item}. {title}",
  figures: `Beside these items: {reached} of {all} ${t.things} have usage figures with a date and source. Figures found in the press are not the data sharing of item 5.`,
  step: "Task",
  reached: "Recorded",
  medianDays: "Median days",
  timed: `${t.Things} measured`,
  time: "Time",
  days: "median {days} days",
  notEnough: "not enough data",

  criteria: "Which criteria are not met",
  criteriaText: `The newest assessment of each ${t.thing} by ${t.assessors}. Criteria sets based on one ${t.framework} are counted together by the ${t.framework} criterion; what a set adds is counted separately.`,
  criteriaNone:
    "No assessment has been recorded here, so it is not known which criteria are met. The chart appears with the first assessment recorded.",
  criteriaMore: `{count} more criteria sets have assessed ${t.things}; see the CSV.`,
  assessed: "{count} assessed.",
  mostUnmet: `The chart shows how many of the assessed ${t.things} do not meet a criterion, most first.`,
  noneUnmet: "No criterion was found not met.",
  criterion: "Criterion",
  unmetAt: "Not met by",
  columns: "Columns",
  legend: "Signs",

  userShares: "User share over time",
  userSharesText:
    "Users as a share of the potential market, against the threshold of the criteria set in force. Only figures of the same metric, basis and potential market are joined; others are shown as separate points. The dashed line is the threshold; a hollow point is an approximate figure.",
  userSharesNone: `No ${t.thing} has both users and a potential market on record with a date and source, so no share can be computed.`,
  userSharesMore: `This page draws {shown} of the {count} ${t.things} with figures, those with most figures first; the CSV has all.`,
  thresholdHead: "Threshold",
  noThreshold: "no threshold in force",
  platform: `${t.Thing}`,
  newestShare: "Newest share",
  date: "Date",
  reachedLine: "reached",
  openLine: "approximate, so it may be reached or not",
  belowLine: "{gap} percentage points short",
  standing: "Against the threshold",
  shareDescription: "Newest share {share} on {date}; {standing}.",

  overdue: "Overdue reassessments",
  overdueText: `${t.ARecognised} and announced ${t.thing} must be reassessed within the period of its criteria${potentialToo}. The filled part is what is overdue on the day of the last update.`,
  overdueNone: `No ${t.thing} that must be reassessed is recorded yet.`,
  overdueCount: "Overdue",
  dueCount: "Due for reassessment",
  of: "{part} of {all}",

  completeness: "How complete the information is",
  completenessText: `{parts} parts of each record are counted. The filled part is what has a source across all records of the ${t.agency}; the hollow part has no source yet.`,
  sourced: "Parts with a source",
  ownerNotSourced: `No source yet for the ${t.owner}`,

  overdueChart: `Overdue by ${t.owner}`,
  completenessChart: `Parts with a source by ${t.owner}`,
  table: "Table",
  tableOf: "Table: {title}",
  assessors: {
    title: "Assessment bodies",
    text: `Who assessed which ${t.thing}, when and with what result. An assessment made by several bodies counts for each of them.`,
    none: "No assessment has been recorded here.",
    bodies: "By assessment body",
    all: "Assessments, newest first",
    body: "Assessment body",
    count: "Assessments",
    results: "Results",
    result: "Result",
    last: "Last assessment",
    platform: `${t.Thing}`,
    date: "Assessed on",
    method: "Method",
    noResult: "no result yet",
  },
  finding: "{title}: the largest is {name} ({count} of {all})",
  cite: "Cite as: “{title}”, {site}, last updated {date}, {address}",
  download: "Download CSV",
  downloadOf: "Download CSV: {title}",
  picture: "Download picture",
  pictureOf: "Download picture (SVG): {title}",
  all: "All numbers of this page in one file:",
  homeLink: "See the statistics",

  /** The steps: their names, when a platform counts as having reached one, and from when to when its days are counted. */
  stepNames: {
    propose: {
      title: "Proposal",
      definition: `its proposal is on record; being on ${t.aList} does not stand in for that`,
      duration: `from the proposal to the day it is added to ${t.aList}`,
    },
    criteria: {
      title: "Criteria set",
      definition: "an issued criteria set is in force for it",
      duration: `from the day it is added to ${t.aList} to the day its criteria set takes effect`,
    },
    plan: {
      title: "Plan",
      definition: "its plan is here, or a decision that issued it is on record; a plan known from the press alone does not count",
      duration: "from the plan to the launch",
    },
    assess: {
      title: "Assessment",
      definition: `assessed by ${t.assessors}; self-assessments do not count`,
      duration: "from the launch to the first assessment",
    },
    share: {
      title: "Usage figures recorded",
      definition: "at least one usage figure with a date and source is on record",
      duration: "from the launch to the first figure",
    },
    recognise: {
      title: isUsedHere("potential") ? `${t.Recognised}, potential` : `${t.Recognised}`,
      definition: isUsedHere("potential")
        ? `it has ever been ${t.recognised} or approved as a potential ${t.thing}`
        : `it has ever been ${t.recognised}`,
      duration: "from the first assessment to the decision",
    },
    recognised: {
      title: `${t.Recognition}`,
      definition: `it has ever been ${t.recognised}`,
      duration: `from the first assessment to the ${t.recognition}`,
    },
    sharing: {
      title: "Data sharing",
      definition: `it is on record that the ${t.owner} sent data to update ${portal}`,
      duration: "from the launch to the first time",
    },
    potential: {
      title: `Potential ${t.thing}`,
      definition: `it has ever been approved as a potential ${t.thing}`,
      duration: "from the first assessment to the approval",
    },
  },
};
