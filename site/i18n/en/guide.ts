/** English words of the guide. */
import type { guide as vi } from "../vi/guide.ts";

export const guide: typeof vi = {
  intro:
    "The catalogue carries out the six tasks of the letter of guidance of 2024 by the Ministry of Information and Communications (since 1 March 2025 the duty is the Ministry of Science and Technology's), and the yearly re-assessment. Each task has its file in the repository; each change is checked automatically and approved by a person.",
  describe: "Six steps from proposal to recognition of a national digital platform: on what basis, by whom, in which file.",
  stepsTitle: "The steps",
  who: "Who",
  basis: "Basis",
  files: "File",
  nothing: "no file to write",
  rolesTitle: "What each person does",
  waysTitle: "Three ways to send",
  waysText: "Each goes through the same rules and the same reviewers.",
  openEditor: "Open the page for proposals",
  openForms: "Open the forms on GitHub",
  doStep: "Write this in the browser",
  ways: {
    editor: {
      title: "The page for proposals",
      text: "For everyone, no Git needed: a form in the browser, checked as you type, with drafts and a dossier to print; one button takes it to GitHub.",
    },
    forms: {
      title: "The forms on GitHub",
      text: "Open “Issues”, choose a form and fill it in. The bot says what is missing, writes the file and opens the pull request; edit the form and the request follows.",
    },
    files: {
      title: "A file and a pull request",
      text: "For people who use Git: write the file, check it on your own computer, open a pull request. The bot checks and scores it in one comment.",
    },
  },
  toolsTitle: "On your own computer",
  toolsText: "If you use a command line, you can make a file to fill in and check it before sending:",
  steps: {
    propose: {
      title: "Propose a platform for the list",
      who: "The owning agency proposes; the standing ministry considers",
      rule: "A ministry reviews its needs and, as owning agency, proposes a platform for the list of national digital platforms. The list has two groups: those serving state management and public services, and those owned by enterprises that master the technology.",
      basis: "Letter of guidance of 2024, item 1",
      files: ["platforms/<id>/platform.md"],
      todo: [
        "Search the catalogue first, without accents too, so that nothing is proposed twice.",
        "Record the name, group, pillars, owning agency, focal unit, summary and sources; leave out what has no source.",
        "Add the event “proposed” with its document. When a decision puts the platform on the list, add “listed”.",
      ],
    },
    criteria: {
      title: "Issue the criteria set",
      who: "The owning agency, after consulting the standing ministry and those concerned",
      rule: "For each proposed platform the owning agency builds and issues a criteria set on the basis of the framework of basic criteria, after consultation.",
      basis: "Letter of guidance of 2024, item 2; framework of basic criteria in Annex 1 of the decision",
      files: ["criteria/<id>.md"],
      todo: [
        "Name the framework of the set and, for each criterion, its base criterion.",
        "Give the reason for every base criterion left out; do not loosen a threshold of the framework.",
        "Record each consultation: agency, day, agreed or with comments.",
        "Once issued it is not changed: a new set says “replaces”.",
      ],
    },
    plan: {
      title: "Plan how to develop it and bring it into use",
      who: "The owning agency",
      rule: "On the issued criteria, plan how to develop the platform and bring it into use: exploitation, management, operation, maintenance.",
      basis: "Letter of guidance of 2024, item 3",
      files: ["platforms/<id>/plan.md", "platforms/<id>/platform.md"],
      todo: [
        "Divide the plan into phases with a first day, a last day and a responsible unit.",
        "Add the event “planned” with its document; when the platform is brought into use, add “launched”.",
        "When a phase is done, record the day it was really done.",
      ],
    },
    assess: {
      title: "Assess and recognise",
      who: "A council, an expert group or a hired assessor; the owning agency recognises",
      rule: "For platforms owned by enterprises that master the core technology, the owning agency assesses how far the criteria are met, by council, by expert group, or by hiring a capable assessor, and recognises the platform when all criteria are met.",
      basis: "Letter of guidance of 2024, item 4",
      files: ["platforms/<id>/assessments/<date>.md", "platforms/<id>/platform.md"],
      todo: [
        "Give a verdict on each criterion: met, not met, not applicable or unknown, with evidence.",
        "For a measured criterion give the number only; the verdict follows from the threshold.",
        "No points and no weights: a criterion is met or not met.",
        "When there is a decision to recognise, add the event “recognised” with it.",
      ],
    },
    share: {
      title: "Share data",
      who: "The catalogue does it",
      rule: "The owning agency shares data about its platforms to keep the portal of national digital platforms up to date.",
      basis: "Letter of guidance of 2024, item 5",
      files: [],
      todo: ["Nothing more to write: the open data is built from the files above."],
    },
    potential: {
      title: "Potential platforms",
      who: "The owning agency",
      rule: "A platform that meets every criterion except popularity among users (at least 50% of the potential market) comes under the rules for potential platforms.",
      basis: "Letter of guidance of 2024, item 6",
      files: ["platforms/<id>/platform.md"],
      todo: [
        "Record user numbers with their day, source and potential market: the share is computed from them.",
        "When a document says so, add the event “potential”; with enough users, assess again for recognition.",
      ],
    },
    reassess: {
      title: "Assess again, and withdraw",
      who: "The owning agency",
      rule: "Every year the owning agency reviews the criteria and assesses published platforms again; recognition is withdrawn from a platform that no longer meets them (as the press reports the decision).",
      basis: "Process to consider, recognise, publish and withdraw recognition",
      files: ["platforms/<id>/assessments/<date>.md", "platforms/<id>/platform.md"],
      todo: [
        "Add a new assessment file; an earlier assessment is never rewritten.",
        "When the due date passes without one, the platform's page says “overdue”.",
        "To withdraw, add the event “revoked” with its document and reason.",
      ],
    },
  },
  roles: {
    owner: {
      title: "Officers of an owning agency",
      todo: [
        "Open the platform's page and follow “Correct this record”: a form opens with the entry, is checked as you type, and makes the pull request.",
        "Then wait for the automatic check: each problem names its line and how to fix it.",
        "Record only what a document or a source says; give the day it was retrieved and its confidence.",
        "Do not change recorded events and assessments: add after them.",
      ],
    },
    assessor: {
      title: "Assessors",
      todo: [
        "Use the criteria set as issued; its name is in the assessment file.",
        "Record organisations and roles, not names of persons.",
        "“Not applicable” only where the set allows it, and with an explanation.",
        "Without its required evidence a criterion counts as unknown.",
      ],
    },
    reviewer: {
      title: "Reviewers of the standing ministry",
      todo: [
        "Read the summary of changes: which platform changes stage, which criterion changes result.",
        "Compare number, date and issuer of each document with the original.",
        "Check the evidence for the mandatory criteria again before approving a recognition.",
        "When a framework or a set changes, look first at which platforms gain and which lose.",
      ],
    },
  },
};
