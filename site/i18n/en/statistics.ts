/** English words of the statistics page. */
import type { statistics as vi } from "../vi/statistics.ts";

export const statistics: typeof vi = {
  intro:
    "The state of the programme, counted from the records of this catalogue on {date}. No number is estimated: what has no source is counted separately, and zero is not the same as unknown.",
  overview: "Platforms in the catalogue",
  overviewText: "{count} platforms; each is counted once in each chart, including those proposed and those no longer on the list.",
  noPlatforms: "No platform has been recorded yet.",

  stages: "By stage",
  groups: "By group",
  agencies: "By owning agency",
  domains: "By domain",
  years: "By year of the first listing",
  stage: "Stage",
  group: "Group",
  agency: "Owning agency",
  domain: "Domain",
  year: "Year",
  platforms: "Platforms",
  notListed: "none",
  yearsNote: "“none”: no listing decision on record.",
  notListedLong: "no listing decision on record",
  more: "Only the first {shown} of {count} rows are shown; the CSV has all.",

  steps: "The six steps of the process",
  stepsText:
    "The steps of the official letter of 2024. Each step is counted separately, so a later step may have more platforms than an earlier one. Days are medians for the platforms with both dates in the right order, and are given when there are at least {least} of them.",
  stepsChart: "Platforms that reached each step",
  step: "Step",
  reached: "Reached",
  medianDays: "Median days",
  timed: "Platforms measured",
  time: "Time",
  days: "median {days} days",
  notEnough: "not enough data",

  criteria: "Which criteria are not met",
  criteriaText:
    "The newest assessment of each platform by a council, an expert group or a hired assessor. Sets that extend one framework are counted together by the criterion of the framework; what a set adds is counted separately.",
  criteriaNone:
    "No assessment has been published yet, so it is not known which criteria are met. The chart appears with the first assessment on record.",
  criteriaMore: "{count} more criteria sets have assessed platforms; see the CSV.",
  assessed: "{count} assessed.",
  mostUnmet: "The chart shows how many of the assessed platforms do not meet a criterion, most first.",
  noneUnmet: "No criterion was found unmet.",
  criterion: "Criterion",
  unmetAt: "Unmet by",
  columns: "Columns",
  legend: "Signs",

  userShares: "User share over time",
  userSharesText:
    "Users as a share of the potential market, against the threshold of the criteria set in force. Only values of the same metric, basis and potential market are joined; others are shown as separate points. The dashed line is the threshold; a hollow point is an approximate value.",
  userSharesNone: "No platform has both users and a potential market on record, dated and sourced, so no share can be computed.",
  userSharesMore: "This page draws {shown} of the {count} platforms with values, those with most values first; the CSV has all.",
  thresholdHead: "Threshold",
  noThreshold: "no threshold in force",
  platform: "Platform",
  percent: (share) => `${share}%`,
  newestShare: "Newest share",
  date: "Date",
  reachedLine: "reached",
  belowLine: "{gap} percentage points short",
  standing: "Against the threshold",
  shareDescription: "Newest share {share} on {date}; {standing}.",

  overdue: "Overdue re-assessments",
  overdueText:
    "A recognised or potential platform must be assessed again within the period of its criteria. The filled part is what is overdue on the day of this build.",
  overdueNone: "No platform is under re-assessment: none in the catalogue is recognised or potential yet.",
  overdueCount: "Overdue",
  dueCount: "Under re-assessment",
  of: "{part} of {all}",

  completeness: "How much of the data is sourced",
  completenessText:
    "{parts} parts of each record are counted. The filled part is what is sourced across all records of the agency; the hollow part has no source yet.",
  sourced: "Parts sourced",
  ownerNotSourced: "Owner not sourced",

  overdueChart: "Overdue by owning agency",
  completenessChart: "Parts sourced by owning agency",
  drawingHelp: "The table below has all the numbers of the picture.",
  table: "Table",
  tableOf: "Table: {title}",
  download: "Download CSV",
  downloadOf: "Download CSV: {title}",
  all: "All numbers of this page in one file:",
  homeLink: "See the statistics",

  /** The steps: their names, when a platform counts as having reached one, and from when to when its days are counted. */
  stepNames: {
    propose: {
      title: "Proposal",
      definition: "a proposal is on record, or the platform has been listed",
      duration: "from the proposal to the listing",
    },
    criteria: {
      title: "Criteria set",
      definition: "an issued criteria set is in force for it",
      duration: "from the listing to the day its criteria set takes effect",
    },
    plan: {
      title: "Plan",
      definition: "it has a plan, or the approval of one is on record",
      duration: "from the plan to the launch",
    },
    assess: {
      title: "Assessment",
      definition: "a council, an expert group or a hired assessor has assessed it; self-assessments do not count",
      duration: "from the launch to the first assessment",
    },
    share: {
      title: "Data sharing",
      definition: "at least one dated, sourced usage value is on record",
      duration: "from the launch to the first value",
    },
    recognise: {
      title: "Recognised, potential",
      definition: "it has ever been recognised or called a potential platform",
      duration: "from the first assessment to the decision",
    },
  },
};
