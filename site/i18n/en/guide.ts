/** English words of the guide. */
import type { guide as vi } from "../vi/guide.ts";

export const guide: typeof vi = {
  intro:
    "This site supports the tasks in the 2024 guidance letter of the Ministry of Information and Communications (since 1 March 2025 the duty of the Ministry of Science and Technology) and the yearly reassessment. Every change is checked automatically and approved by a person.",
  describe:
    "The six tasks of the 2024 guidance letter, then announcement, reassessment and withdrawal: the basis, who does it and what to record.",
  later: "The documents below came after the letter. No source here says how they change each step: check them before you act.",
  stepsTitle: "The steps",
  who: "Who",
  basis: "Basis",
  portal: "Portal",
  rolesTitle: "Who does what",
  waysTitle: "Three ways to send",
  waysText: "All three go through the same checks and the same review.",
  openEditor: "Open the page for proposals",
  openForms: "Open the forms on GitHub",
  doStep: "Write this in the browser",
  ways: {
    editor: {
      title: "The page for proposals",
      text: "No Git needed: a form in the browser, checked as you type, with drafts and a record to print, then send.",
    },
    forms: {
      title: "The forms on GitHub",
      text: "Open “Issues”, choose a form and fill it in. The system says what is missing, creates the record and sends it for review; edit the form and the record updates.",
    },
    files: {
      title: "A change request by Git",
      text: "If you use Git: write the file, check it on your own computer, open a change request (pull request). The system checks it and compares it with the criteria.",
    },
  },
  gitTitle: "If you use Git",
  gitText: "The record of each step is written into these files:",
  steps: {
    propose: {
      title: "Propose a platform for the list",
      who: "A ministry or agency, as owning agency",
      rule: "Review the need for platforms and, as owning agency, propose additions to the list of national digital platforms for digital transformation, digital government, the digital economy and digital society. The list has two groups: platforms for public administration or public services, and platforms owned by enterprises that master the technology.",
      basis: "The 2024 guidance letter, item 1",
      files: ["platforms/<id>/platform.md"],
      todo: [
        "Search this catalogue first, with or without accents, so that nothing is proposed twice.",
        "Record the name, group, purpose, owning agency, contact unit, summary and sources; leave blank what has no source yet.",
        "Record “Proposed for the list” with the proposal letter; when the decision is made, add “Added to the list”.",
      ],
    },
    criteria: {
      title: "Issue the approval criteria",
      who: "The owning agency, after consulting the ministry in charge and the parties concerned",
      rule: "Draw up and issue approval criteria for each proposed platform, on the basis of the basic criteria framework, after consulting the Ministry of Information and Communications (now the Ministry of Science and Technology) and the parties concerned.",
      basis: "The 2024 guidance letter, item 2; basic criteria framework in Annex 1 of the decision",
      files: ["criteria/<id>.md"],
      todo: [
        "Name the basic criteria framework and, for each criterion, its framework criterion.",
        "Give the reason for every framework criterion left out; do not loosen a threshold of the framework.",
        "Record each consultation: the ministry in charge and the parties concerned (agencies, associations, enterprises, experts), the day, the opinion; an opinion need not be agreement.",
        "Do not change issued criteria; the new set says which one it replaces.",
      ],
    },
    plan: {
      title: "Make the development and launch plan",
      who: "The owning agency",
      rule: "On the issued criteria, make a plan to develop the platform and bring it into use: use, management, operation, maintenance.",
      basis: "The 2024 guidance letter, item 3",
      files: ["platforms/<id>/plan.md", "platforms/<id>/platform.md"],
      todo: [
        "Divide the plan into activities with a first day, a last day and a responsible unit.",
        "Record “Plan issued” with its document; when the platform is launched, add “Brought into use”.",
        "When an activity is done, record the day it was completed.",
      ],
    },
    assess: {
      title: "Assess and recognise",
      who: "The ministry organises the assessment and recognises; an enterprise owns the platform",
      rule: "For platforms owned by enterprises that master the core technology and serve the needs of agencies, enterprises and society: assess how far the criteria are met, by an assessment council, an expert group or a hired assessment body; recognise the national digital platform when all criteria are met.",
      basis: "The 2024 guidance letter, item 4",
      files: ["platforms/<id>/assessments/<date>.md", "platforms/<id>/platform.md"],
      todo: [
        "The letter asks for neither a plan nor a launch before an assessment.",
        "Give the result of each criterion: met, not met, not applicable or not decided, with evidence.",
        "For a measured criterion give the number only; the result follows from the threshold.",
        "No points and no weights: a criterion is met or not met.",
        "When there is a decision, record “Recognised as a national digital platform” with it.",
      ],
    },
    share: {
      title: "Share data",
      who: "The owning agency",
      rule: "The owning agency shares data and information about its platforms with the Ministry of Information and Communications (now the Ministry of Science and Technology), to update the national digital platform portal (https://ndp.dx.gov.vn/).",
      basis: "The 2024 guidance letter, item 5",
      files: ["platforms/<id>/platform.md"],
      todo: [
        "Send the data to the ministry for the portal https://ndp.dx.gov.vn/. The page of each agency has an annex ready to print or download.",
        "Once sent, record the day, the receiver and the document in the record of the platform.",
      ],
    },
    potential: {
      title: "Potential platforms",
      who: "The ministry that organises the assessment",
      rule: "A platform that meets the criteria except the user adoption criterion (at least a 50% share of the potential market) follows the rules for potential platforms.",
      basis: "The 2024 guidance letter, item 6",
      files: ["platforms/<id>/platform.md"],
      todo: [
        "On this site the share is the number of users divided by the number of potential users. This is this site’s reading; the letter gives no formula.",
        "Record user figures with their date, source and potential market: the share is computed from them.",
        "When a document approves it, record “Approved as a potential platform”; with enough users, reassess it for recognition.",
      ],
    },
    reassess: {
      title: "Announce, reassess and withdraw recognition",
      who: "The owning agency",
      rule: "Decision 1230/QĐ-BTTTT issued the procedure to consider, recognise, announce and withdraw recognition of national digital platforms. As the press reports the decision: every year the owning agency reviews and amends the criteria and reassesses announced platforms; recognition is withdrawn from a platform that no longer meets the criteria.",
      basis: "Process to consider, recognise, announce and withdraw recognition",
      files: ["platforms/<id>/assessments/<date>.md", "platforms/<id>/platform.md"],
      todo: [
        "On announcement, record “Announced” with its document.",
        "The yearly reassessment is of announced platforms; whether it applies to potential ones, the criteria set says.",
        "Add a new assessment; do not change earlier ones.",
        "When the due date passes without one, the platform's page says “overdue”.",
        "On withdrawal, record “Recognition withdrawn” with its document and reason.",
      ],
    },
  },
  roles: {
    owner: {
      title: "Officers of an owning agency",
      todo: [
        "Open the platform's page and follow “Correct this record”: a form opens with the record, is checked as you type, and makes the change request.",
        "Then see the automatic check: each problem shows the place and how to fix it.",
        "Record only what a document or a source says; give the day it was retrieved and its confidence.",
        "Do not change recorded events and assessments; add new ones.",
      ],
    },
    assessor: {
      title: "Assessment bodies",
      todo: [
        "Use the criteria set as issued, and name it in the assessment.",
        "Record organisations and roles, not names of persons.",
        "“Not applicable” only where the set allows it, and with an explanation.",
        "Without its required evidence a criterion counts as not decided.",
      ],
    },
    reviewer: {
      title: "Reviewers of the ministry in charge",
      todo: [
        "Read the summary of changes: which platform changes status, which criterion changes result.",
        "Compare number, date and issuer of each document with the original.",
        "Check the evidence for the mandatory criteria before recording a decision to recognise.",
        "When a framework or a set changes, look first at which platforms do better and which do worse.",
      ],
    },
  },
};
