/** What the commands say. */

import { LANGS } from "../../text/languages.ts";
import { TERMS } from "../terms.ts";
import type { cli as vi } from "../vi/cli.ts";
import { number } from "./formats.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

const list = (items: readonly string[]): string => items.join(", ");

export const cli: typeof vi = {
  help: () => `Catalogue of ${t.fullThings}

Usage: npx catalogue <command> [options]

  check [PATH…] [--base REF] [--results REF|DIR] [--format text|json|github]   check all files, or only those named
  score [ID…] [--format text|json]                compare with the criteria set: status, overall result, what is missing
  impact --base REF [--format text|json]          what changes against REF, and which ${t.things} do better or worse
  build [--out DIR] [--base-url URL] [--path-prefix /x/] [--ledger REF|DIR] [--results REF|DIR] [--since DIR] [--shard I/N] [--host HOST]   check, then build the site and the open data
  join DIR… [--out DIR] [--host HOST]             put the slices of a large site together, each made by build --shard on a machine of its own
  serve [--port N]                                build and serve; a change is in the pages at once
  new platform|plan|assessment|ballot|criteria|comments ID [--date DAY] [--until DAY] [--member SHEET] [--letter NUMBER]   make a file to fill in
  ballots status [ID] | decide ID DAY CRITERION RESULT REASON [REASON-IN-ENGLISH] | count ID [DAY] [--dry]   members’ sheets of an assessment: how many are there, what is decided where they disagree, put together as its results
  paper minutes|sheets|decision ID [DAY] | report YEAR [AGENCY] | comments SET [--out FILE]   a document (DOCX) to edit and sign: minutes, members’ sheets put together, the draft of the decision, the report of a year, the table of comments
  import FILE.csv [--ignore NAME,NAME] [--dates dmy|mdy]   a record from each row of a table whose columns are fields
  fmt [PATH…] [--check]                           canonical key order, comments kept
  init [DIR] --template vn-ministry|vn-province|plain   begin another catalogue in a repository of its own
  languages LANG… [--remove]                      other languages for the catalogue, the main one first; what goes is named
  doctor                                          what of the set-up on GitHub is missing, each with how to fix it
  verify [--ledger REF] [--allow-missing]         prove the ledger by the repository alone: each decision has its entry, none was altered
  links [--results DIR|REF] [--dry]               look at the web addresses in the data whose turn it is; what came of each is kept on the branch links
  agency merge A [B…] INTO | split A TABLE.csv --date DAY --document NUMBER [--document-date DAY] [--successor B] [--dry]   ${t.agencies} become part of another, or give records to others: all that they hand over, as one change
  rename OLD NEW [--dry]                          another id for ${t.aThing}: its folder, what refers to it, and addresses that lead on
  migrate [--check]                               after a new version: move the files, the workflows and what is made from the data
  github report|comment|record|intake|proposals|remind|summary|owners|forms|setup|keys   the system’s work on GitHub; --dry prints it and sends nothing

Of one command, with its options: npx catalogue help COMMAND; of the fields of a file: npx catalogue help settings (platform, criteria…); the version of the program: npx catalogue --version. Every command takes --data DIR (holding platforms/ and criteria/), --lang ${LANGS.join("|")}, --today YYYY-MM-DD.
Exit code: 0 fine (warnings allowed) · 1 problems · 2 wrong usage or unreadable root.
`,
  /** What each option of a command is for. */
  optionHelp: {
    data: "folder with platforms/ and criteria/; if not said, this one",
    lang: `language of what is said: ${LANGS.join(", ")}`,
    today: "the day to go by, YYYY-MM-DD",
    format: "text, json or github",
    base: "branch or commit to compare with",
    out: "folder of the site, _site if blank; of a paper its file, a usual name if blank",
    "base-url": "address that the site will have",
    "path-prefix": "where the site stands below its host, such as /catalogue/",
    port: "port of the server",
    ledger:
      "the ledger: a branch, a commit or a folder with decisions/; if blank, the branch decisions, to be fetched first with all history",
    results: "what came of looking at web addresses: a folder with links.json, a branch or a commit; if blank, the branch links",
    since: "folder of the site as it was built before: files of records that are as they were are kept; without it all is made",
    shard: "make only a slice of the site, such as 2/4: the second of four; join puts them together",
    host: "where the site goes: github-pages or gitlab-pages; more than it takes is an error",
    "allow-missing": "an event without an entry is reported, and is no error",
    extends: "of criteria: id of the framework that they are made from",
    criteria: "of an assessment or a plan: id of the criteria set",
    date: "of an assessment its day, of a handover the first day on which others have it: YYYY-MM-DD",
    until: "assessment: last day for the members’ sheets",
    member: "sheet: what the member’s sheet is called in the assessment",
    letter: "number of the letter that brings comments",
    document: `number of the ${t.document} that orders the handover, as in the list of ${t.documents}`,
    "document-date": "its day, where several have that number",
    successor: `code of the ${t.agency} that takes over what the table does not give to others`,
    ignore: "names of columns to leave out, with commas between",
    dates: "how days in numbers are written: dmy or mdy",
    check: "only say what would be written",
    remove: "take away the texts in languages that go",
    languages: "of the catalogue, the main one first, such as vi,en",
    template: "vn-ministry, vn-province or plain",
    title: "name of the catalogue",
    "title-en": "the same in English",
    "agency-code": "code of the agency that keeps the list",
    "agency-name": "its full name",
    "agency-name-en": "the same in English",
    "agency-kind": "what kind of body it is, an id of names.agencyKinds",
    maintainer: "GitHub account of who looks after it",
    repository: "address of the repository on GitHub",
    site: "address of the site once it is published",
    rotate: "puts a new key in place of the present one, which stays valid for some days",
    dry: "print what would be done, and send nothing",
    pull: "number of the pull request",
    issue: "number of the issue",
    head: "branch and commit of the pull request",
  },
  /** Head of the table of the fields of a file; * marks what must be there. */
  fields: { key: "Key (* is required, [] is a list)", title: "Title", help: "What it holds" },
  unknownCommand: (name, known) => `There is no command “${name}”. Commands: ${list(known)}. See: npx catalogue help`,
  unknownOption: (name, known, near) =>
    `There is no option “--${name}”.${near ? ` Did you mean --${near}?` : ` Options: ${list(known.map((one) => `--${one}`))}.`}`,
  optionValue: (option) => `The option --${option} has no value, or one that it does not take.`,
  choice: (option, value, choices) => `${option} has no value “${value}”. Choose one of: ${list(choices)}.`,
  badDate: (option, value) => `${option} “${value}” is not a day written YYYY-MM-DD.`,
  badNumber: (option, value) => `${option} “${value}” is not a port from 0 to 65535.`,
  badUrl: (option, value) => `${option} “${value}” is not an http(s) address.`,
  badPrefix: (value) => `--path-prefix “${value}” must start and end with a slash, such as /catalogue/.`,
  argumentCount: (name, count, line) => `The command “${name}” does not take ${count} arguments. Write: npx catalogue ${line}`,
  unreadableRoot: (root, reason) =>
    `Cannot read “${root}” (${reason}). A folder with platforms/ and criteria/ is needed; name it with --data DIR.`,
  fileFaults: {
    forbidden: (path) => `There is no permission to read or write “${path}”. Choose another folder, or ask for the permission.`,
    readOnly: (path) => `“${path}” can be read but not written. Choose another folder.`,
    full: (path) => `There is no space left to write “${path}”.`,
    noFolder: (path) => `“${path}” cannot be made: a file is there, not a folder. Choose another name, or move the file.`,
    folder: (path) => `“${path}” is a folder, where a file is needed.`,
    tooLong: (path) => `The name “${path}” is too long.`,
    busy: (path) => `“${path}” is in use by another program. Try again later.`,
    noProgram: (name) => `The program “${name}” is not on this computer. Install it, then run this again.`,
  },
  gitFailed: (detail) => `Git could not do it (${detail}).`,
  noAnswer: (asked, status, detail) =>
    `GitHub refused or did not answer ${asked} (status ${status}: ${detail}). Check what the token may do, the address of the repository and the connection, then run this again.`,
  badLabels: (path) => `“${path}” is no list of labels that can be read. Make it again by: npx catalogue github forms`,
  badPackage: (path) => `“${path}” is no JSON that can be read. Fix the file, then run this again.`,
  missingPages: (paths, count) =>
    `The site was not built: ${count} ${count === 1 ? "address" : "addresses"} of site/routes.ts ${count === 1 ? "has" : "have"} no page, such as ${list(paths)}${count > paths.length ? "…" : ""}. Add the template to site/pages/, then run it again.`,
  noSearchIndex: (detail) => `The site was not built: Pagefind could not make the search index (${detail}).`,
  pathOutside: (path) => `“${path}” is not in platforms/ or criteria/ of the data root.`,
  pathMissing: (path) => `There is no file “${path}”.`,
  outUnsafe: (path) =>
    `Will not build into “${path}”: it holds source data or was not built by this catalogue. Choose another folder with --out.`,
  baseIsWhole: "--base compares the whole data; do not name files with --base.",
  needsBase: "Name what to compare with by --base, such as --base main.",
  maintainersUnnamed: "The maintainers are not named: CODEOWNERS has no catch-all, so files outside the data belong to nobody.",
  needsSettings: "platforms/_registers/settings.yml cannot be read on one of the two sides.",
  noSettings: "platforms/_registers/settings.yml cannot be read. See: npx catalogue check",
  unknownRef: (ref) => `There is no branch or commit “${ref}” in this repository.`,
  unknownPlatform: (id, near) => `There is no ${t.thing} “${id}”.${near ? ` Did you mean “${near}”?` : ""}`,
  unknownSet: (id, near) => `There is no criteria set “${id}”.${near ? ` Did you mean “${near}”?` : ""}`,
  checked: (files, errors, warnings) =>
    `Checked ${files} ${files === 1 ? "file" : "files"}: ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`,
  asks: "Once it is sent as a change request, by the settings of the main branch:",
  settingsFirst:
    "The settings cannot be read as they are, so the other files were only looked at for their form. Fix the settings, then check again.",
  focused: `Only the named files were checked; the whole check also compares names with all other ${t.things}: npx catalogue check`,
  refusedBuild: (errors) =>
    `The site was not built: the data has ${errors} ${errors === 1 ? "error" : "errors"}. Fix them and run it again.`,
  refusedScore: (errors) =>
    `The data has ${errors} ${errors === 1 ? "error" : "errors"}; the results below may be incomplete. See: npx catalogue check`,
  building: (platforms) => `Building the site for ${platforms} ${platforms === 1 ? t.thing : t.things}…`,
  progress: (percent, seconds) => {
    const left = seconds < 90 ? `${seconds} ${seconds === 1 ? "second" : "seconds"}` : `${Math.round(seconds / 60)} minutes`;
    return `${percent}% done, about ${left} left`;
  },
  built: (pages, out) => `Built ${pages} files into ${out}.`,
  hostTakes: ({ host, fits, files, megabytes, mostMegabytes, mostFiles }) => {
    const most = `${number(mostMegabytes)} MB${mostFiles === undefined ? "" : ` and ${number(mostFiles)} files`}`;
    const said = {
      yes: "it fits",
      nearly: "soon too much, choose another host",
      no: "too much to be published there; choose another host",
    };
    return `The site has ${number(files)} files, ${number(megabytes)} MB; ${host} takes ${most} at most: ${said[fits]}.`;
  },
  reused: ({ kept, all, isNoted, why }) => {
    const whys = {
      none: "no site was built there before",
      unnoted: "the site built before was made without --since, so it has no note beside it, or that note is not whole",
      other: "the site built before is of another version of the program, other settings or another address",
      day: "the site built before is of another day",
    };
    const said = why
      ? `All is made again: ${whys[why]}.`
      : `Kept the files of ${kept} of ${all} ${all === 1 ? t.thing : t.things}; the rest is made again.`;
    return isNoted ? said : `${said} The next build can keep nothing of this one: the note beside it could not be written.`;
  },
  noBuild: (folder) => `“${folder}” is no site that was made by build. Name its folder by --since, or leave --since out.`,
  sinceAndShard: "--since does not go with --shard: a slice is made whole.",
  hostAndShard:
    "--host does not go with --shard: what a host takes is the whole site. Name the host when the slices are joined (join --host).",
  badShard: (text) => `--shard “${text}” is not written as I/N, such as 2/4: the second of four.`,
  noSlice: (folder) => `“${folder}” is no slice of a site made by build --shard.`,
  sliceBroken: (folder) => `The slice “${folder}” has changed or lacks files since it was made. Make it again.`,
  slicesUnlike: () =>
    "The slices are not of one site: their data, program version, day, address or number of slices differ. Make all of them again from one source.",
  slicesMissing: (numbers, of) => `Slice ${numbers.join(", ")} of ${of} is missing. Name all slices and run it again.`,
  sliceTwice: (path, folders) => `“${path}” is in both slices ${list(folders)}. Name each slice once.`,
  shallow: "This Git clone does not hold the whole history; the history pages say so. Fetch it by: git fetch --unshallow",
  noHistory: (detail) => `The history cannot be read from Git (${detail}); the site is built without it.`,
  checking: "Checking the data…",
  serving: (url) => `Serving at ${url}: a page changes when a file does, and search follows. Stop with Ctrl+C.`,
  renewed: "Pages are up to date.",
  stays: (errors) =>
    `The pages stay as they were: the data has ${errors === 1 ? "1 error" : `${errors} errors`}. Correct the data and save, and the pages follow.`,
  startAgain:
    "Names, languages or other settings that are read only at the start have changed. Stop this command and run it again to see them.",
  searchRenewed: "Search is up to date.",
  exists: (path) => `“${path}” is there already; it was not overwritten.`,
  badId: (id, near) =>
    `“${id}” cannot be an id: use lowercase letters without accents, digits and hyphens${near ? `, such as “${near}”` : ""}.`,
  newKind: (kind, kinds) => `Cannot make a “${kind}”. Choose one of: ${list(kinds)}.`,
  needsCriteria: (id) => `The ${t.thing} “${id}” names no readable criteria set; write it in platform.md first, or use --criteria ID.`,
  noAssessment: (id, date) =>
    `The ${t.thing} “${id}” has no assessment ${date ? `“${date}”` : "that takes members’ sheets"}; name its day with --date.`,
  noMember: (member, known) => `The assessment has no sheet “${member}”; name one with --member: ${list(known)}.`,
  paper: {
    lost: (paths) =>
      `Not written: these files have errors and cannot be read, so the document would lack them: ${list(paths)}. Correct them as npx catalogue check says, then write it again.`,
    unknownKind: (kind: string, kinds: readonly string[]) => `“${kind}” is no paper. Choose one of: ${list(kinds)}.`,
    exists: (path: string) =>
      `“${path}” is there and somebody may have worked on it: it is not overwritten. Choose another name with --out, or move it.`,
    noAssessment: (id: string, date: string | undefined, days: readonly string[]) =>
      days.length === 0
        ? `The ${t.thing} “${id}” has no assessment yet.`
        : `The ${t.thing} “${id}” has no assessment of “${date ?? ""}”. Choose one of: ${list(days)}.`,
    noSheets: (id: string, date: string) =>
      `The assessment of ${date} of “${id}” has no members’ sheets, or its criteria set cannot be read.`,
    noDecision: (id: string, date: string) =>
      `The assessment of ${date} of “${id}” leaves nothing to be decided yet: the ${t.owner} made it, its sheets are not put together, or mandatory criteria are not decided.`,
    unknownAgency: (code: string, near: string | undefined) =>
      `There is no ${t.agency} “${code}”.${near ? ` Did you mean “${near}”?` : ""}`,
    noReport: (year: string, years: readonly string[]) =>
      years.length === 0 ? `There is no report of “${year}”.` : `There is no report of “${year}”. Choose one of: ${list(years)}.`,
    noComments: (id: string) => `The criteria set “${id}” was not opened for comments on this site, and nobody has commented on it.`,
  },
  needsRepository: "Set the environment variable GITHUB_REPOSITORY to OWNER/REPOSITORY.",
  needsPull: "Name the pull request with --pull or the environment variable PULL_NUMBER.",
  badProposals: (path, detail) => `“${path}” cannot be read (${detail}). Make it again by: npx catalogue github proposals`,
  needsIssue: "Name the issue with --issue or the environment variable ISSUE_NUMBER.",
  badPull: (text) => `“${text}” is no number of a pull request or issue.`,
  noPull: (head) => `No pull request is open from “${head}” at this commit.`,
  reportsFailed: (pulls) => `Not everything could be written for ${pulls}; the lines above say what. The next run writes what is missing.`,
  swept: (requests, left) => `${requests} requests to GitHub${left > 0 ? `; ${left} pull requests are left for the next run` : ""}.`,
  reminded: (done, failed) =>
    `Reminders: ${done} actions on GitHub.${failed.length > 0 ? ` Not done for ${failed.join(", ")}; the next run goes on.` : ""}`,
  remindedAlone:
    "From the data alone, as if nothing were on GitHub yet: without open proposals, and without what was put off. Set GITHUB_TOKEN and GITHUB_REPOSITORY to compare with GitHub.",
  stale: (path, task) => `${path} is stale. Run: npx catalogue github ${task}`,
  current: (path) => `${path} is up to date.`,
  removed: (path) => `Took away ${path}, which is made no more.`,
  written: (path) => `Wrote ${path}.`,
  created: (path) => `Made ${path}. Fill it in, then run: npx catalogue check ${path}`,
  formatted: (count) => `Formatted ${count} ${count === 1 ? "file" : "files"}.`,
  notCanonical: (paths) =>
    `Hint: not in canonical form, which is no error: ${list(paths)}. To rewrite: npx catalogue fmt ${paths.join(" ")}`,
  needsFormat: (count) => `${count} ${count === 1 ? "file is" : "files are"} not in canonical form; run: npx catalogue fmt`,
  pinned: (count) =>
    `Left as ${count === 1 ? "it is: 1 sheet that was" : `they are: ${count} sheets that were`} counted, or seen by who decided.`,
  unformattable: (path, why) => `${path}: cannot be formatted (${why})`,
};
