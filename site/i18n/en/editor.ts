/** English words of the page on which people write a proposal; `{n}` and the like are filled in. All are plain sentences: the page hands them to its script as JSON. */
import { rowOf } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { nameWords } from "../../../scripts/words/words.ts";
import type { editor as vi } from "../vi/editor.ts";
import { lang } from "./lang.ts";

const t = TERMS.en;
const thing = `${t.aFullThing}`.toLocaleUpperCase(lang);

export const editor: typeof vi = {
  describe: `Write ${t.aThing}’s ${rowOf(["record", { plan: "plan" }, { usage: "usage figures" }, { criteria: "criteria set" }, "assessment"], "or")} in your browser; it is checked as you type.`,
  intro: "Your entries are checked as you type. The draft stays in this browser until you choose how to send it.",
  noScript: "This page needs JavaScript. Without it, use the forms on GitHub:",
  noScriptForms: "Open the proposal forms",
  loading: "Loading the data…",
  loadFailed: "The data could not be loaded, so nothing can be checked. Check the connection and reload; drafts are kept.",

  // Begin
  beginTitle: "What would you like to do?",
  taskPlatform: `Propose a new ${t.thing}`,
  taskCorrect: `Correct ${t.aThing}'s record`,
  taskUsage: "Add usage figures",
  taskPlan: "Write or change a plan",
  taskAssessment: "Record an assessment",
  taskCriteria: `Make a criteria set from the ${t.fullFramework}`,
  choosePlatform: `${t.Thing}`,
  choosePlatformHelp: "Type a name, abbreviation or id.",
  chooseSet: "Criteria set",
  chooseFramework: `${t.FullFramework}`,
  chooseDate: "Day of the assessment",
  start: "Start",
  unknownPlatform: `There is no such ${t.thing}: {name}.`,
  unknownDate: "{name} is not a real date. Write day/month/year, for example 16/01/2026.",
  existingAssessment: "There is already an assessment for that day, and a recorded assessment is never changed. Choose another day.",
  noSets: "There is no criteria set to assess by yet.",
  sourceFailed: "The published record could not be loaded: {name}.",

  // Open
  openTitle: "Open a file",
  openHelp: "Choose a file, drop it here, or paste its text. A file with errors can be opened too: what can be read is kept.",
  openFile: "Choose a file (.md)",
  openText: "Or paste the file's text",
  openPasted: "Open the pasted text",
  openedTitle: "On opening the file",
  hide: "Hide",
  leftTitle: "Not in the form yet",
  leftHelp: "These parts of the file were kept as they are. Copy what they say into its field, then say that you are done.",
  leftAt: "Line {line}: could not be read",
  leftTwice: "Line {line}: “{field}” is there twice; the form has the other one",
  leftUse: "Use this one",
  leftDone: "Done, remove this part",

  // Drafts
  draftsTitle: "Drafts in this browser",
  draftsNone: "There are no drafts yet.",
  draftOpen: "Open",
  draftDelete: "Delete",
  draftDeleted: "Deleted the draft “{name}”.",
  draftUndo: "Undo",
  draftsExport: "Export all drafts to a file",
  draftsImport: "Import drafts from a file",
  draftsImported: "Drafts imported: {n}.",
  draftsImportFailed: "This is not a file of drafts of this site.",
  draftSaved: "The draft was saved in this browser at {time}.",
  draftNotSaved: "The browser does not let the draft be saved (full or blocked). Download the file before you close the page.",
  untitled: "Untitled",
  back: "Back to the drafts",

  // Form
  formTitle: "Contents",
  file: "File",
  required: "required",
  languages: nameWords[lang].languages,
  choose: "Not chosen",
  yes: "Yes",
  dateHelp: "Day/month/year, such as 16/01/2026",
  partDateHelp: "Day/month/year, or only the month or year if that is all you know: 16/01/2026, 01/2026 or 2026",
  agencyHelp: `Name or code of the ${t.agency}; leave blank if not known.`,
  numberHelp: "Such as 1,500,000 or 1.5 million",
  lines: "One per line.",
  item: "{title}: item {n}",
  add: "Add: {title}",
  remove: "Remove this item",
  removed: "Removed: {title}.",
  removedDropped: `Removed criterion {title} and noted it under “${t.Framework} criteria left out”: a reason is needed.`,
  description: "Notes on this record",
  descriptionHelp:
    "What else should be known about the information and its sources. Markdown: a blank line separates paragraphs, - starts a list, [text](https://…) is a link.",
  entryId: "Id",
  entryIdHelp: "Made from the name; change it only when needed.",
  taken: `There is already a record with this id. If it is the same ${t.thing}, correct that record.`,
  unknownKeys: "Fields this form does not have",
  unknownKeysHelp: "The file has fields that this form does not have. Choose where each value belongs, or remove it.",
  moveTo: "Move to “{title}”",
  removeKey: "Remove “{key}”",
  results: "Result of each criterion",
  computed: `Computed from the ${t.thing}’s usage figures when left blank.`,
  evidenceNeeded: "evidence needed",

  // Check
  checkTitle: "Check",
  problems: "{n} errors",
  oneProblem: "1 error",
  missing: "{n} required fields to fill in",
  warnings: "{n} notices",
  allGood: "Complete and correct: ready to be sent.",
  stillMissing: "Required fields to fill in",
  errors: "Errors",
  notices: "Notices",
  similarTitle: `There are similar ${t.things}`,
  similarHelp: `If it is the same ${t.thing}, correct that record instead of proposing a new one.`,
  scoreTitle: "Result so far",
  scoreNoSet: "There is no criteria set to compare with.",
  met: "{met} of {applicable} met",
  undecidedCount: "{n} mandatory criteria not decided",
  undecided: "not decided: {list}",

  // See
  fileTitle: "The file as it will be",
  changedTitle: "Lines that differ from the published file",
  changedNone: "Nothing has been changed yet.",
  lineRemoved: "removed",
  lineAdded: "added",
  previewTitle: "Preview on the site",
  previewLoading: "Rendering…",
  previewNone: "No preview yet: required fields are still empty.",

  // Send
  sendTitle: "Send",
  sendHelp: "Choose one. The first two open GitHub in a new tab, where you can check it again before sending.",
  notYet: "Problems left to fix under Check: {n}. You can still download and print an unfinished draft.",
  noRepository: "This site is not connected to GitHub, so a draft can only be downloaded and printed.",
  pull: "Send a change request on GitHub",
  pullHelp: "GitHub opens the file filled in; press “Commit changes”, then “Create pull request”.",
  pullPaste:
    "The file is long, so it is copied to the clipboard. On GitHub: paste (Ctrl+V) into the editor of {path}, then press “Commit changes”.",
  pullEdit:
    "The new text is copied to the clipboard. On GitHub: select all (Ctrl+A) in {path}, paste (Ctrl+V), then press “Commit changes”.",
  copied: "Copied to the clipboard.",
  copyFailed: "The browser does not allow copying. Copy it from “The file as it will be”.",
  copy: "Copy the file's text",
  issue: "Send as a form",
  issueHelp: "GitHub opens the form filled in; the system creates the record and sends it for review. Needs a GitHub account.",
  issueLong: "The text is too long for a form to be filled in.",
  issuePart: "The form has no place for all that is filled in; this will not be sent: {list}.",
  download: "Download the file",
  print: "Print this record",
  printHelp: `A4, laid out as an annex to ${t.aDocument} of the ${t.agency}.`,

  // Dossier
  annex: "ANNEX",
  annexOf: `(To ${t.document} No. ……/…… of …… / …… / …… of {agency})`,
  annexIssuerBlank: "……………",
  dossier: {
    platform: `PROPOSAL OF ${thing}`,
    correct: `UPDATE OF ${thing}`,
    plan: `DEVELOPMENT AND LAUNCH PLAN OF ${thing}`,
    assessment: `ASSESSMENT OF ${thing}`,
    criteria: `DRAFT APPROVAL CRITERIA FOR ${thing}`,
  },
  dossierDraft: "Draft: {n} missing or wrong.",
  fingerprint: "Made on {site}.",
};
