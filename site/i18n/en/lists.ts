/** English words of the lists that documents issue, and of what the catalogue has of them. */

import { showNumber } from "../../../scripts/text/formats.ts";
import { lowerFirst, upperFirst } from "../../../scripts/text/text.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import type { lists as vi } from "../vi/lists.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

const n = (value: number): string => showNumber(value, lang);
const platforms = (count: number) => `${n(count)} ${count === 1 ? t.thing : t.things}`;

export const lists: typeof vi = {
  /** Head of the column that names each list. */
  listed: "List",
  intro: `The ${t.lists} of ${t.fullThings} that ${t.documents} issue or announce: which are in force, how many ${t.things} they hold, how many are known by name and how many are missing. The official counts come from the ${t.documents}; this catalogue may not have all names.`,
  describe: (name, document) => `${name}, issued by ${document}: the ${t.things} known by name, the official count and what is missing.`,
  none: `No ${t.document} that issues ${t.aList} is recorded yet.`,
  state: {
    "in-force": "In force",
    unclear: "Not known whether still in force",
    amended: "Amended",
    ended: "No longer in force",
    coming: "Not yet in force",
  },
  stateHelp: {
    "in-force": "No replacement is recorded here.",
    unclear: `A later ${t.list} has been issued, or its end is unverified; no source says that this one has ended.`,
    amended: `A later ${t.document} has amended the ${t.list}.`,
    ended: `The ${t.list} has been replaced or repealed, or its time is over.`,
    coming: `The ${t.list} has been issued and has not taken effect yet.`,
  },
  stateTitle: "Status",
  document: `${t.Document}`,
  from: "In force from",
  takesEffect: (day) => `takes effect on ${day}`,
  sinceIssue: "counted from the day of issue; no source yet for the day it took effect",
  endedBy: "Ended by",
  endedFrom: "No longer in force from",
  amendedBy: "Amended by",
  official: "Official count",
  named: "Known by name",
  missing: "Missing",
  takenOff: "Taken off it",
  takenOffOrJoined: "Taken off, or merged into another",
  counted: (named, official) => `${n(named)} of ${platforms(official)} known by name`,
  stillMissing: (count) => `${n(count)} not known by name`,
  unverified: (count) => `${platforms(count)} unverified, not counted`,
  unverifiedTitle: "Unverified",
  unverifiedHelp: `No source says that these ${t.things} are on the ${t.list}; their records say why they are here. They are not counted as known by name.`,
  standing: {
    "in-force": `On ${t.aList} in force`,
    unclear: `The ${t.list} that names it was amended or may have ended`,
    ended: `The newest ${t.list} that names it has ended`,
    coming: `The ${t.list} that names it is not yet in force`,
    none: `On no ${t.list} recorded here`,
  },
  endedSince: (document, date) => `The newest ${t.list} that names this ${t.thing} (${document}) has not been in force since ${date}.`,
  notNamedIn: (documents) => `What was issued after it (${documents}) does not name this ${t.thing}.`,
  notSeenIn: (documents) => `It is not among the known names of ${documents}.`,
  othersUnclear: (documents) => `It is not known whether the ${t.list} of ${documents}, which names it too, is still in force.`,
  unclearOnly: `The ${t.lists} that name this ${t.thing} were amended, or it is not known whether they are still in force.`,
  listEnded: `${t.AList} ended`,
  gone: (count) => `${platforms(count)} since taken off it`,
  mergedAway: (count) => `${platforms(count)} since merged into another (the ${t.document} still counts ${count === 1 ? "it" : "them"})`,
  overfull: (named, official) => `${platforms(named)} recorded, which does not agree with the official count of ${n(official)}`,
  overfullGroup: (group, named, official) =>
    `“${group}”: ${platforms(named)} recorded, which does not agree with the official count of the group, ${n(official)}`,
  whole: (official) => `all ${platforms(official)} known by name`,
  namesFrom: (count, named, meaning) =>
    `The names${count === named ? "" : ` of ${platforms(count)}`} are from a source of confidence ${meaning}.`,
  validityFrom: (meaning) => `The title of the ${t.list}, its dates and whether it is in force are from a source of confidence ${meaning}.`,
  countFrom: (meaning) => `The official count is of confidence ${meaning}.`,
  lacking: (missing) => `${platforms(missing)} of the ${t.list} ${missing === 1 ? "is" : "are"} not known here by name.`,
  listedCounts: (status, { listed, inForce, official, otherStatus, missing }) => {
    const others = [
      ...(otherStatus > 0 ? [`${n(otherStatus)} recorded here with another status`] : []),
      ...(missing > 0 ? [`${n(missing)} not known by name`] : []),
    ].join(" and ");
    return `“${status}” (${n(listed)}) counts records with this status; it is not the size of one ${t.list}. ${n(inForce)} of them ${inForce === 1 ? "is" : "are"} on the ${t.list} in force and ${n(listed - inForce)} ${listed - inForce === 1 ? "is" : "are"} not. The official count of the ${t.list} in force is ${n(official)}${others ? `, including ${others}` : ""}.`;
  },
  sources: "Sources of the counts and dates",
  check: "To compare with (official pages that could not be opened)",
  atMost: (count) => `at most ${count}`,
  ungrouped: (count, sum) =>
    `The group of ${platforms(count)} known by name is not known, so each group lacks at most the number shown${sum ? `: ${sum.bounds.map(n).join(" + ")}, less ${count === 1 ? "that one" : `those ${n(count)}`}, is ${n(sum.missing)}` : ""}.`,
  coverage: "How complete this is",
  coverageTable: `Official count and ${t.things} known by name, by group`,
  group: "Group",
  noOrdinal: `The sources do not give the numbers on the ${t.list}; the order of this table is our own.`,
  all: "All",
  members: `${t.Things} known by name`,
  membersTable: (group: string | undefined) =>
    `Table of the ${t.things} of the ${t.list} that are known by name${group ? `: ${group}` : ""}`,
  noMembers: `No ${t.thing} of this ${t.list} is known here by name.`,
  item: "Number",
  platform: `${t.Thing}`,
  owner: `${t.Owner} now`,
  operation: `Operation, as the ${t.list} says`,
  agency: `${t.Agency}`,
  leadOfList: (title) => `${title} (by the ${t.list})`,
  leadOfPlan: `${t.Agency}, by the plan`,
  leadIsOwner: (document, title) => `${document} says “${title}”; here that ${t.agency} is given as the ${t.owner}.`,
  processIsOlder: (process, documents) =>
    documents.length > 1
      ? `${upperFirst(process)} is older than the ${t.lists} that name the ${t.things} (${documents.join("; ")}); no source says how its steps apply to these ${t.lists}.`
      : `${upperFirst(process)} is older than the ${t.list} that names the ${t.thing} (${documents.join("; ")}); no source says how its steps apply to this ${t.list}.`,
  byLead: (title) => `By ${lowerFirst(title)}`,
  byAgency: `By ${t.owner} now`,
  agencyTable: (by) => `${t.Things} known by name: ${lowerFirst(by)}`,
  writtenName: `Another name than before in the ${t.list}, as compared here`,
  calledHere: (name) => `here: ${name}`,
  nowCalled: (name) => `now ${name}`,
  countedAbove: (standing) => `${standing} (counted in the rows above)`,
  csv: "Download this table (CSV)",
  memberships: `On the ${t.lists}`,
  memberFrom: (from) => `since ${from}`,
  memberSpan: (from, until) => `from ${from} ${until}`,
  place: (group, item) => [group && `group ${group}`, item && `number ${item}`].filter(Boolean).join(", "),
  onDay: `The ${t.lists} on this day`,
  onDayTable: `The ${t.lists} on this day, official counts and ${t.things} known by name`,
  noList: `No ${t.list} issued by this day is recorded here.`,
  inForce: `${t.Lists} in force`,
  allLists: `All ${t.lists}, including those that have ended or may have`,
  chart: `The ${t.lists}: official count and ${t.things} known by name`,
  chartHelp: "The filled part is known by name; the hollow part is missing from the official count.",
  of: (named, official) => `${named}/${official}`,
};
