/**
 * Problems of what the editor never writes, so that it leaves them out: where files stand, the registers with their lists, and
 * the records of votes. What is wrong, and what to do.
 */
import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { registerProblems as vi } from "../../vi/problems/registers.ts";
import { day, number } from "../formats.ts";
import { lang } from "../lang.ts";

const t = TERMS[lang];

export const registerProblems: Translated<typeof vi> = {
  "file-unexpected": {
    message: ({ path }) => `The file ${quote(path)} does not belong to the catalogue’s data.`,
    fix: ({ names, near }) =>
      near.length > 0
        ? `Did you mean ${near.map(quote).join(" or ")}?`
        : names.length > 0
          ? `This folder holds only ${names.join(", ")}; delete or rename this file.`
          : "Use only platforms/<id>/platform.md, plan.md, assessments/YYYY-MM-DD.md and criteria/<id>.md; delete or rename this file.",
  },
  "file-missing": {
    message: ({ path }) => `The file ${quote(path)} is missing.`,
    fix: ({ how }) =>
      ({
        new: "Add it; `npx catalogue new` makes one to fill in.",
        init: "Restore it from an earlier version, or copy it from a catalogue that `npx catalogue init` makes in an empty folder.",
        text: "Write it in the main language first, or delete its translations.",
      })[how],
  },
  "file-symlink": { message: () => "This is a symbolic link; it was not read.", fix: () => "Replace it with a real file." },
  "file-mode": {
    message: ({ mode }) => `This is not a plain file (Git mode ${mode}); it was not read.`,
    fix: () => "Send plain files only: git update-index --chmod=-x FILE; no submodules.",
  },
  "agency-duplicate": {
    message: ({ entry }) => `The ${t.agency} code ${quote(entry)} is already used above (accents aside).`,
    fix: () => "Merge the two, or use another code.",
  },
  "agency-dates": {
    message: ({ from, to }) => `The last day ${day(to)} is before the first day ${day(from)}.`,
    fix: () => "Correct one of the two.",
  },
  "agency-successor": {
    message: ({ code, successor }) => `${quote(code)} cannot have ${quote(successor)} as its successor: that leads back to itself.`,
    fix: () => "Correct the successor or leave it out.",
  },
  "document-issuer": {
    message: ({ issuer, number: value }) => `The issuer is ${quote(issuer)}, which is not the ${t.agency} in the number ${quote(value)}.`,
    fix: () => `Compare with the ${t.document} and correct the issuer or the number.`,
  },
  "domain-duplicate": { message: ({ entry }) => `The domain ${quote(entry)} is already used above.`, fix: () => "Keep one of the two." },
  "synonym-duplicate": {
    message: ({ term }) => `The term ${quote(term)} is already used above.`,
    fix: () => "Merge the two groups, or take the term out of one.",
  },
  "synonym-open": {
    message: ({ what }) =>
      ({
        both: `This group names ${t.things} that do it and the nearest ones for want of any.`,
        alone: "This group has one term and leads nowhere.",
        sourceless: "This group has no sources and does not say that this site chose it.",
      })[what],
    fix: ({ what }) =>
      ({
        both: "Keep platforms where it can be read that they do it, else near.",
        alone: "Add another term, or platforms, or near.",
        sourceless: "Add sources, or write editorial: true where the terms were chosen from what the records say.",
      })[what],
  },
  "list-order": {
    message: ({ number: value, other }) =>
      `${t.Document} ${quote(value)} cannot replace, repeal, amend or add to ${quote(other)}: that is itself, came later, or does so to it.`,
    fix: () => `Correct the number or date of the ${t.document} that is referred to.`,
  },
  "list-acts": {
    message: ({ other }) => `More than one thing is recorded that this list does to the list of ${quote(other)}.`,
    fix: () => "Keep one: it replaces it, repeals it or adds to it.",
  },
  "list-target": {
    message: ({ other }) => `${t.Document} ${quote(other)} is not recorded as issuing a list.`,
    fix: () => `Correct the ${t.document} that is referred to, or record the name and the official count of its list there.`,
  },
  "list-count-rewritten": {
    message: ({ number: value, was, is }) =>
      is === undefined
        ? `The list of ${t.document} ${quote(value)} (${number(was)} ${t.things}) was removed, although it is published.`
        : `The official count of the list of ${t.document} ${quote(value)} was changed (total ${number(was)} → ${number(is)}), but its sources are the same.`,
    fix: () => "Add the source of the new count, or restore it.",
  },
  "list-repeated": {
    message: ({ name }) => `There is a list ${quote(name)} of the same day above.`,
    fix: () => `If they are one list, keep it with one ${t.document}; if two, give them names that differ.`,
  },
  "list-number-repeated": {
    message: ({ id, number: value, group }) =>
      `The number ${quote(value)}${group ? ` of group ${quote(group)}` : ""} of the list is taken; ${quote(id)} has it too.`,
    fix: () => "Compare with the list and correct the number or the group of one of the two.",
  },
  "list-number-beyond": {
    message: ({ id, number: value, total }) =>
      `${quote(id)} has the number ${quote(value)}, but the numbers of the list or group go from 1 to ${number(total)}.`,
    fix: () => "Compare with the list and correct the number, or the official count.",
  },
  "document-from": {
    message: ({ from, date }) => `The ${t.document} takes effect from ${day(from)}, before it was issued (${day(date)}).`,
    fix: () => `Compare with the ${t.document} and correct one of the two.`,
  },
  "document-dates": {
    message: ({ from, to }) => `The ${t.document} ends (${day(to)}) before it takes effect (${day(from)}).`,
    fix: () => `Compare with the ${t.document} and correct one of the two.`,
  },
  "list-total": {
    message: ({ total, sum }) => `The total of the list is ${number(total)}, but its groups add up to ${number(sum)}.`,
    fix: () => "Compare with the source and correct the total or the counts of the groups.",
  },
  "list-from": {
    message: ({ from, date, early }) =>
      `The list takes effect from ${day(from)}, ${early ? "before" : "more than 10 years after"} its ${t.document} was issued (${day(date)}).`,
    fix: () => `Compare with the ${t.document} and correct the day it takes effect or the day of issue.`,
  },
  "list-group-duplicate": {
    message: ({ code }) => `The list already has a group ${quote(code)} above.`,
    fix: () => "Merge the two, or correct the code of one.",
  },
  "list-overfull": {
    message: ({ total, named, group, day: on }) =>
      `${group ? `Group ${quote(group)} of the list` : "The list"} holds ${number(total)} ${t.things}, but ${number(named)} are recorded as being on it${on === undefined ? "" : ` (${day(on)})`}.`,
    fix: () => "Check which of them is not on the list, or the official count.",
  },
  "document-duplicate": {
    message: ({ entry }) => `The ${t.document} ${quote(entry)} of that date is already listed above.`,
    fix: () => `Keep one of the two; two ${t.documents} of one number differ in date.`,
  },
  "decision-unreadable": {
    message: () => "This record of votes cannot be read (it is not JSON).",
    fix: () => "Records of votes are made by the system; do not edit them. See the history of the branch decisions for who wrote it.",
  },
  "decision-misplaced": {
    message: ({ path }) => `What this record says belongs to ${quote(path)}.`,
    fix: () => "Records of votes are made by the system; do not edit them. See the history of the branch decisions for who wrote it.",
  },
};
