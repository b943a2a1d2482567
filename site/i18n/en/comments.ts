/** English words of the consultation on a draft criteria set: its page, its table and the paper of it. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { comments as vi } from "../vi/comments.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const comments: typeof vi = {
  label: "Comments",
  sheet: "Comments and answers",
  of: (title) => `On: ${title}`,
  describe: (title) => `${title}: the comments, whose they are, and what the issuer answers.`,
  head: {
    number: "No.",
    subject: "Subject, criterion",
    who: "From",
    said: "Comment",
    answer: "Answer",
  },
  table: "The comments",
  whole: "On the whole",
  gone: "(no longer in the criteria set)",
  unanswered: "No answer yet",
  byLetter: (number, day) => `letter ${number} of ${day}`,
  byForm: (day) => `form, ${day}`,
  late: "after the closing day",
  none: "No comments yet.",

  period: "Consultation",
  periodDays: (from, until) => `from ${from} to the end of ${until}`,
  document: `${t.Document} that asks for comments`,
  asked: "Asked",
  heard: "has answered",
  silent: "no answer yet",
  result: "Result",
  others: "Other opinions recorded",
  othersTable: "Table of other opinions on record",
  date: "Date",
  opinion: "Opinion",
  notes: "What else came with the comments",

  howTitle: "How to comment",
  howForm:
    "By form: choose the criterion, or comment on the whole. It takes an account on GitHub. The system checks it and answers; once looked at, the comment stands in this table.",
  howLetter: (issuer) =>
    `By letter: write to ${issuer}, with the code of the criterion for each comment (such as KT1), or say that it is on the whole. Comments are published here with who made them and the number and day of the letter.`,
  afterTitle: "What comes after",
  after: (issuer) =>
    `${issuer} answers each comment on this page, completes the draft and issues the criteria set. This table stays as it is afterwards.`,
  issuer: "the issuer",
  answerTitle: `For the ${t.agency} that issues it`,
  answerText: "Choose a letter or form that is not answered in full, and record what is made of each comment.",
  answering: (who, date, count) => `Answer ${who}, ${date} (not answered: ${count})`,
  enterLetter: "Enter comments that came by letter",
  openPeriod: "Open or extend the consultation",

  docx: "Download the table to edit and sign (DOCX)",
  csv: "Download the table (CSV)",
  file: "comments",
  paper: {
    opening: (agency, title) => `${agency} asked for comments on “${title}”`,
    asked: (asked, heard) => `${t.Agencies}, organisations and persons asked: ${asked}; answered: ${heard}.`,
    counts: "Received:",
    follows: "In detail:",
  },
};
