/** What is said of the ledger: what a proof of it found, and what to do. */
import { quote } from "../../text/quote.ts";
import type { Translated } from "../sentences.ts";
import { TERMS } from "../terms.ts";
import type { ledger as vi } from "../vi/ledger.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

const byHand = "as “Writing the ledger's branch by hand” in MAINTAINING.md says";
const restore = `Compare the branch decisions with an earlier copy, restore the old file ${byHand}, and find out who wrote it; never edit what an entry says.`;

export const ledger: Translated<typeof vi> = {
  faults: {
    "entry-changed": { message: ({ detail }) => `An entry was changed after it was recorded: ${detail}.`, fix: () => restore },
    "entry-removed": { message: ({ detail }) => `An entry was removed from the ledger: ${detail}.`, fix: () => restore },
    "entry-reordered": { message: ({ detail }) => `The order of the entries was changed: ${detail}.`, fix: () => restore },
    "entry-forged": {
      message: ({ detail }) => `An entry is signed with a key that the settings do not name: key ${detail}.`,
      fix: () =>
        `Do not trust this entry. Find out who wrote it and delete the file ${byHand}; if the key was just replaced, put the old public key back into signingKeys with its last day.`,
    },
    "entry-unsigned": {
      message: ({ detail }) => `An entry is not signed, though the ledger has been signed since ${detail}.`,
      fix: () => `Do not trust this entry; delete the file from the branch decisions ${byHand}, and run the workflow record again.`,
    },
    "entry-key-time": {
      message: ({ detail }) => `The key that signed an entry was not yet or no longer valid on the day it was recorded (${detail}).`,
      fix: () =>
        "Check the days of the key in signingKeys of settings.yml; if they are right, do not trust this entry: the workflow record records its event again with the present key.",
    },
    "entry-undone": {
      message: ({ detail }) => `The main branch no longer has the event of an entry: ${detail}.`,
      fix: () =>
        "Find out who took the event out, then send a change request that puts it back in the very words that were voted on (they are in the version before it went): the votes in the ledger then count as before.",
    },
    "event-rewritten": {
      message: ({ detail }) =>
        `An event on the main branch has other words than those that were voted on, and nobody voted on them: ${detail}.`,
      fix: () =>
        `Find out who changed the event, then send a change request that puts back the very words that were voted on (they are in the version before the change): the votes in the ledger then count as before. If the new words are right, send a change request for the ${t.agencies} to vote on.`,
    },
    "commit-ahead": {
      message: ({ detail }) => `A commit on the main branch says a day that has not come: ${detail}. That day does not count.`,
      fix: () => "Find out who pushed the commit and set the clock of the machine that made it; nothing in the ledger needs to change.",
    },
    "ledger-strange": {
      message: () => "The branch decisions holds a file or folder that is no part of the ledger; it is not read.",
      fix: () => `Find out who wrote it, then delete it ${byHand}.`,
    },
    "events-reordered": {
      message: ({ detail }) =>
        `Events that were voted on are no longer in the order in which they came to the main branch, from this one on: ${detail}.`,
      fix: () => "Find out who changed the order, then put it back as it was.",
    },
    "record-unread": {
      message: () => "This record cannot be read on the main branch, so it is not known whether it holds events without an entry.",
      fix: () => "Fix the errors that npx catalogue check shows, then verify again.",
    },
    "entry-planted": {
      message: ({ detail }) => `An entry stands for nothing on the main branch: ${detail}.`,
      fix: () =>
        `It was put into the ledger without an event, or the main branch was forced elsewhere, or merged into another line, and no longer follows its old commits: then put the main branch back to them. If not, find out who wrote it and delete the file ${byHand}.`,
    },
    "entry-twice": { message: ({ detail }) => `The event has another entry: ${detail}.`, fix: () => restore },
    "entry-hash": {
      message: ({ detail }) => `A hash in an entry is not that of the file on the main branch at that version: ${detail}.`,
      fix: () => "What was published is not what was voted on, or the entry is wrong. Compare both versions before trusting either.",
    },
    "entry-votes": { message: ({ detail }) => `The votes in an entry do not agree with each other: ${detail}.`, fix: () => restore },
    "entry-rules": {
      message: ({ detail }) => `An entry asks for less than the settings did at the time: ${detail}.`,
      fix: () =>
        "Do not trust this entry: whoever wrote it has the key of the ledger. Replace the key at once (npx catalogue github keys --rotate) and set the last day of the old one (to in signingKeys) before the day of the entry; the workflow record records its event again with the new key, by the votes that GitHub still keeps.",
    },
    "chain-cut": { message: ({ detail }) => `The beginning of the ledger was cut off: ${detail}.`, fix: () => restore },
    "ledger-replaced": {
      message: ({ detail }) => `The ledger's branch was replaced by another: ${detail}.`,
      fix: () => `Restore the branch decisions from a copy that has this commit ${byHand}, then verify again.`,
    },
    "event-unrecorded": {
      message: ({ detail }) => `An event on the main branch has no record of votes: ${detail}.`,
      fix: () =>
        `Run the workflow record again: it records the votes, or that there were not enough. If it was not voted on, send a change request for the reviewing ${t.agencies} to vote on: add an event of a new day that confirms or withdraws it; or, once the ledger says that there were not enough votes, take out or correct that event itself; or, where the record became another ${t.thing}, put it back as it was.`,
    },
    "ledger-folder": {
      message: ({ detail }) => `The folder ${quote(detail)} must not stand beside the data: the ledger is on the branch decisions only.`,
      fix: () => "Delete this folder.",
    },
    "history-cut": {
      message: () => "This Git clone does not hold the whole history of the main branch, so nothing can be proved.",
      fix: () => "Fetch it with: git fetch --unshallow",
    },
  },
  detail: {
    signature: "the signature does not fit the content",
    next: (next) => `the next entry (${next}) was tied to another content`,
    inherited: "the first entry of the ledger names another hash",
    inCommit: (commit) => `in commit ${commit} of the branch decisions`,
    numbers: (from, to) => (from === to ? `number ${from} is missing` : `numbers ${from} to ${to} are missing`),
    path: (path) => `${quote(path)} is gone`,
    first: (sequence) => `the first entry has the number ${sequence}`,
    firstNames: "the first entry is tied to one that is gone",
    days: (before, after) => `recorded on ${after} but after an entry of ${before}`,
    place: (sequence, expected) => `has the number ${sequence} but was the ${expected}. to be recorded`,
    twice: (sequence) => `two entries have the number ${sequence}`,
    tip: (commit) => `the entry was added to commit ${commit}, which is not the one before it on the branch`,
    lost: (commit) => `commit ${commit}, known before, is gone`,
    notOnMain: (commit) => `commit ${commit} is not on the main branch`,
    noEvent: (event, commit) => `commit ${commit} does not add ${event}`,
    notInherited: "an entry of the old form that the first of the ledger does not name",
    approvals: (said, counted) => `it says that ${said} approved, the votes give ${counted}`,
    reached: "the result does not follow from the votes",
    quorum: (said, asked) => `it says that ${said} votes were needed, the settings said ${asked}`,
    include: (agency) => `it does not name the vote of ${agency}, which must be among them`,
    deciders: "it does not name who has to decide",
    noPlatform: (path) => `${path} is not named`,
    fileBefore: (path) => `${path} before the change`,
    says: (commit, day) => `${commit} says ${day}`,
    event: (platform, event, commit) => `${platform}: ${event} (commit ${commit})`,
    nobody: `no ${t.agency}`,
  },
  verified: ({ entries, signed, unreached, needed, before }) =>
    entries === 0
      ? `The ledger has no entries yet; ${needed} events on the main branch need votes${before > 0 ? `, ${before} from before the catalogue need none` : ""}.`
      : `The ledger has ${entries} entries, ${signed === entries ? "all signed" : signed === 0 ? "not signed" : `${entries - signed} not signed`}${unreached > 0 ? `, ${unreached} without enough votes` : ""}; ${needed} events on the main branch need votes${before > 0 ? `, ${before} from before the catalogue need none` : ""}.`,
  whole: (needed) =>
    needed === 0 ? "No event needs an entry yet." : "Every event has its entry, every entry its event, and the ledger is whole.",
  faulty: (count) => `The ledger has ${count} faults.`,
  votesGone: (path) =>
    `${path}: a key that had ended signed this entry, and GitHub no longer keeps the votes of its change request, so that it cannot be recorded again. Nothing was written. Maintainers, hold the entry against what the ${t.agencies} have on file; if it is right, move the key's last day (to in signingKeys) behind the day of the entry; if not, send a change request to be voted on again.`,
  beside: (count) =>
    `${count} entries name versions that are no longer on the main branch's own line, only in its history: somebody pulled the main branch into their own and pushed that. Their votes still count, for what was voted on is on the main branch; it is best put back to its old line.`,
  allowed: (count) => `${count} events have no record of votes yet: their pages say so.`,
  none: "This catalogue keeps no ledger (settings.yml sets neither quorum nor signingKeys): there is nothing to prove.",
  noLog: "Nothing was verified: the data is not at the top of a Git repository, so there is no history to prove anything by.",
  noBranch: "There is no branch decisions yet.",
  unknownLedger: (ref) => `--ledger ${quote(ref)} is neither a branch, a commit nor a folder that holds decisions/.`,
  stopped: (waiting) =>
    `The ledger was tampered with, so nothing is added to it; ${waiting} events wait for their entry. Do what is said above of each file on the branch decisions, and run this again: every event will be recorded.`,
  otherContent: (platform, pull) =>
    `${platform}: what came to the main branch is not what was voted on in #${pull}, so the votes do not count.`,
  notBelieved: (path, why) => `${path}: not written, for nobody would believe this entry. ${why}`,
  tooLarge: (path) => `${path}: the record of votes would be too large to be read again, so it is not written. Split the proposal.`,
  usedVotes: (platform, pull, other) =>
    `${platform}: the votes on the commit of #${pull} were counted for #${other}, and do not count again.`,
  restored: (commit) => `The branch decisions was deleted: it is put back at commit ${commit}.`,
  otherDay: (here, there) => `The clock of this machine says ${here}, GitHub’s ${there}: GitHub’s counts.`,
  keyUnknown: (secret, publicKey) =>
    `The key in ${secret} is not in signingKeys of settings.yml, or not valid today; nothing is recorded. Its public key: ${publicKey}`,
  keyMissing: (secret) => `The ledger is signed (signingKeys in settings.yml) but the secret ${secret} is missing; nothing is recorded.`,
  keyBroken: (secret) => `${secret} is no private key made by npx catalogue github keys; nothing is recorded.`,
  keyThere: (id) => `settings.yml has a key in use (${id}). To replace it: npx catalogue github keys --rotate`,
  keyMade: (secret, environment, path) =>
    `The line above is the private key, shown this once: keep it in the secret ${secret} of the environment ${environment} on GitHub. The public key is in ${path}: bring that change to the main branch.`,
  keyRotated: (days) => `The old key stays valid for ${days} days: bring the change to the main branch and replace the secret within them.`,
};
