/** English words of the open data page. */
import { LANGS, MAIN_LANG, otherLangs } from "../../../scripts/text/languages.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { nameWords } from "../../../scripts/words/words.ts";
import { pathIn, type SitePath, to } from "../../routes.ts";
import type { data as vi } from "../vi/data.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
/** The address in each language, where there are several. */
const inLanguages = (path: SitePath): string =>
  [path, ...otherLangs(MAIN_LANG).map((other) => `in ${nameWords[lang].languages[other]} at ${pathIn(other, path)}`)].join(", ");
const TEXT = `{ ${LANGS.join(", ")} }${otherLangs(MAIN_LANG)
  .map((other) => `, and a missing ${other} means not translated`)
  .join("")}`;
const mainLanguage = nameWords[lang].languages[MAIN_LANG];

export const data: typeof vi = {
  intro: "Everything on this site is also available as data: no registration, no key, updated whenever the data changes.",
  licenceTitle: "Licence",
  licence: "The data may be reused under",
  licenceCredit: "When you reuse it, name the catalogue, its address and the day of the last update (generated).",
  filesTitle: "Files",
  filesTable: "Table of files",
  fieldsTable: "Table of fields",
  columnsTable: "Table of the columns of {file}",
  file: "File",
  content: "Content",
  fieldsTitle: "Fields",
  fields: `The file of a record keeps what was written (data) apart from what the catalogue computed (derived). A date is YYYY-MM-DD, or YYYY-MM or YYYY where the source names no more than a month or year; text for people is ${TEXT}; a missing field means no source yet.`,
  field: "Field",
  meaning: "Meaning",
  csvColumns: "Columns of the CSV file",
  columns: "The columns of each table, named after the path of the same value in the JSON; beside a code stands its name in each language:",
  csvHelp:
    "The CSV is UTF-8 with a byte-order mark, separated by commas. Excel in some languages may put everything into one column: then use Data → From Text/CSV. A cell that a spreadsheet would take for a formula has an apostrophe (') before it; the original is in the JSON.",
  schemasTitle: "Schemas",
  schemas: `JSON Schemas (draft-07) of the data files, by which every proposal is checked. For readers they are open: codes named as examples are those of today, and keys and codes may be added. The data part of the JSON file of ${t.aThing} or criteria set fits the schema named in schema.`,
  versionTitle: "Version",
  version: "The current version is {version}, written as schemaVersion into every JSON file below /api/v1/.",
  promise:
    "Within /api/v1/ fields and values are only added; none is removed or changes its meaning, so ignore fields you do not know. An incompatible change goes to /api/v2/, beside the old one. Ids of records do not change and are not used again.",
  lifetime:
    "Once /api/v2/ exists, /api/v1/ will still be updated for at least 24 months, and the day it ends is announced on this page and in status.json. CSV files are part of the promise: new columns are added at the end only, so read columns by name.",
  apiDescription: "Static files, updated daily.",
  harvestTitle: "Keeping a copy",
  /** What those who take the data again and again may rely on. */
  harvest: [
    "changes.json names every record and its hash, whatever changed it: a commit, a day that passed, a vote, or another record that it counts. Fetch each record whose hash differs from that of your copy, and take away each that is not named. If build is the same as last time, nothing has changed.",
    "Every file about a whole build names it in build (the day and a hash of the content): lists, statistics, status.json, changes.json; in DCAT it is the version. A record’s file names no build, so that it stays the same byte for byte while the record does: it belongs to every build whose changes.json has its hash. The SHA-256 of every other file under /api/v1/ (tables, the workbook, DCAT, OpenAPI, the clients) is under files in changes.json; those of the OSCAL files are in oscal.json.",
    'The hash of a record is the SHA-256 of its file as text up to the last ,"hash": with a closing brace } in its place; the file ends with that hash, the brace and one line end. Compare it after each download: if it differs, a cache gave you the file of another build.',
    "If an id changes, moved names the old and the new one; the record under the old id is gone, and its page leads to the new one. An id is not used again.",
    "The host decides how long caches keep a file, and whether scripts of other websites may read it (CORS): on GitHub Pages a repository cannot set either, and GitHub’s documentation promises neither. Each file is kept by itself, so for a while files of two builds may come together. Take nothing until every hash fits; ask again with ?build=<build> after the address, or ten minutes later. The two clients below do this, and are tested on it.",
    "Fields, codes and files may be added at any time within a version; do not refuse what you do not know.",
  ],
  examplesTitle: "Examples",

  /** What each file holds. */
  files: {
    platforms: `A summary of every ${t.thing}.`,
    platform: `Everything about one ${t.thing}: data, description, plan, each assessment with its results and reasons.`,
    workbook: "Every table in one Excel file, a sheet each; the first three sheets say what each sheet and column is.",
    platformsCsv: `A table of every ${t.thing}, for spreadsheets.`,
    criteriaCsv: "A table of criteria, one per row, with the set each belongs to.",
    agenciesCsv: `A table of ${t.agencies}.`,
    documentsCsv: `A table of ${t.documents}.`,
    domainsCsv: "A table of domains.",
    criteria: `${t.Frameworks} and criteria sets; in full at /api/v1/criteria/<id>.json.`,
    agencies: `${t.Agencies}; in full at /api/v1/agencies/<id>.json.`,
    documents: `${t.Documents}; in full at /api/v1/documents/<id>.json.`,
    domains: "Domains: id, name, description; in full at /api/v1/domains/<id>.json.",
    codesCsv:
      "The name of every code in the data in every language, one code per row, by the list it belongs to; any list may get new codes.",
    codes: "The same as JSON.",
    eventsCsv: `Every event of every ${t.thing}, one per row, with its ${t.document}.`,
    usageCsv: `Every usage figure of every ${t.thing}, one per row, with its date and source.`,
    plansCsv: `Every activity of every plan, one per row, with the ${t.document} of its plan.`,
    waiversCsv: `Every waiver of a criterion of every ${t.thing}, one per row.`,
    resultsCsv: "The result of each criterion in every assessment, one per row, with the reason.",
    assessmentsCsv: "Every assessment, one per row: who assessed, when, by which criteria set, with what overall result.",
    listsCsv: `Every ${t.list}, one ${t.thing} known by name per row, with the ${t.list} it is on.`,
    commentsCsv: "All comments on drafts of criteria sets, a row each, with the answer; a row, too, for each opinion without comments.",
    decisionsCsv: "Every recorded vote in the ledger, one entry per row.",
    lines: `JSON Lines: a whole ${t.thing} on each line; every other list has such a file too.`,
    listTable: `The ${t.things} of one ${t.fullList} that are known by name, by group and number; the official counts of all ${t.lists} are in /api/v1/statistics/lists.csv. Name, ${t.owner} and status are of today; group, item, lead, operation, confidence and nameOnList (the name of that time) are by the ${t.list}; counted is false in an unverified row, which is not counted among the known names.`,
    yearCounts: `The numbers of the report of one year, of all and by ${t.owner}: what was done (acts; what is not counted in notCounted; ${t.frameworks} and criteria sets in criteria; assessments in which criteria were waived that day in waived), the status at its end beside the year before (statuses), steps that ended and their median of days (steps), what has no source yet (missing). Each is the number of rows in the CSV of that year.`,
    yearTable: `Every row of the report of one year, by section: what was done (act), the status at its end (status; a reassessment that is due in overdue, what has no source yet in missing), steps that ended (step), usage figures (usage), ${t.frameworks} and criteria sets opened for comments, closed and issued (criteria; the id in the column criteria, the issuer in whose). waived has the codes of the criteria that were not met and waived on the day of the assessment. counted is false where an act is not counted; whose is the ${t.owner} at the time, of a change both.`,
    annexTable: `The annex of one ${t.owner}: name, ${t.owner}, short description and contact unit of each ${t.thing}, to send with a letter (in ${mainLanguage}).`,
    commentsTable: `The comments on the draft of one criteria set, a row each, with the answer of the issuer (in ${mainLanguage}); absent where nobody was asked.`,
    statistics: `All numbers of the statistics page; a table for each chart at /api/v1/statistics/<name>.csv. steps.csv has every step that is counted; the page shows those with a number in the column item. years.csv: platforms is how many were first seen among the known names, missingNames how many names of the ${t.lists} of the year are not known.`,
    oscal: `The criteria and assessments in OSCAL (NIST, version 1.2.1): ${t.aFramework} is a catalog, a criteria set a profile, an assessment assessment-results, what is missing a POA&M; this file gives the address of each file.`,
    dcat: "The datasets described by DCAT-AP 3, for data portals; the same as Turtle at /api/v1/catalogue.ttl.",
    openApi: "The API described by OpenAPI 3.1.",
    status:
      "Version and its last day (ends, once set), day of the last update, commit, counts, a hash of all records: use it to see whether the data is still updated and has changed.",
    badge: `The badge of ${t.aThing} (an SVG image); its card at ${inLanguages(to("card", { id: "<id>" }))}. Code to copy is on the ${t.thing}'s page.`,
    changes:
      "What to fetch: the hash of every record and of every other file under /api/v1/ of this build, and where records moved (see below); beside it each commit of the data, newest first, in whole years at /api/v1/changes/<year>.json.",
    harvestPython: "A client in Python that keeps a copy of every record (see below).",
    harvestJavaScript: "The same in JavaScript, for Node.js; for files of text (JSON, CSV…) only, not the XLSX workbook.",
    feed: `Atom feed of the changes: ${inLanguages(to("feed"))}.`,
  },
  oscal: { noPlan: "No assessment plan is published; this is the criteria set that was used." },
  /** What the examples do. */
  examples: {
    status: "When the site was last updated and how many records it has:",
    one: `Everything about one ${t.thing}, laid out for reading:`,
    csv: `Download the table of every ${t.thing}:`,
    sheets: "Google Sheets: paste this formula into cell A1; the table updates itself.",
    excel: "Excel: Data → Get Data → Blank Query → Advanced Editor, paste this (or Data → From Web and paste the address of the CSV file).",
    calc: "LibreOffice Calc: Sheet → External Links, paste this address; choose UTF-8 and the comma.",
    python: `Python, standard library only: id, status and name of every ${t.thing}.`,
    harvest: "Keep a copy of every record: fetch the client once, then run its second line every day. It fetches only what changed.",
    r: `R: how many ${t.things} have each status.`,
  },
};
