/** English words of the guide. */
import type { guide as vi } from "../vi/guide.ts";

export const guide: typeof vi = {
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
  gitText: "Records are written into these files:",
  placeholders: { id: "id", date: "date" },
};
