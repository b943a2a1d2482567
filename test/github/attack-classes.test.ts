/** Every kind of attack on a decision, and the tests that try it in at least three ways: an index, held to the tests that it names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** By kind: titles of tests, or of rows of their tables, by file. */
const CLASSES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "a check that was given for another question stands on the same commit": {
    "github/attacks": [
      "a branch of one's own that holds the event already: only pull requests to the main branch are judged",
      "approved while it was sent elsewhere, then sent to main: asked again, and the look at all sees the same",
      "the same commit sent to another branch and turned to main after the votes: it is one question, and votes of both count",
    ],
    "github/attacks-told": ["a register of one's own, in the branch that it is sent to and in what it proposes: main's alone is asked"],
    "github/attacks-between": [
      "its commit sent to a branch that holds it already: not green; nor by those who propose it",
      "closed while green, or sent elsewhere: taken back until it is judged again; what was merged keeps its word",
    ],
  },
  "a folder among the files passes for the ledger": {
    "git/pull-files": ["an entry beside the data", "together with a record", "a file of that name"],
    "github/verify": ["a folder on main"],
  },
  "the ledger's branch is rewritten, or planted with entries before": {
    "github/recording": [
      "an entry planted in the place of a true one: that is written beside it, the run is red and says why",
      "an entry planted with a number far ahead: those after it keep to the order of the true ones",
      "an entry that was %s by an ordinary push: nothing is tied to it until it is restored",
    ],
    "github/recording-lost": ["the branch is forced to %s: nothing is written until it is put back, and then all is"],
    "github/verify": ["an entry changed", "an entry removed", "the branch replaced by one of the same entries"],
    "github/attacks-between": [
      "merged into another branch, which nobody votes on: no decision; brought to main from there by hand, it has no votes",
    ],
  },
  "a file that nobody owns adds code to what the bot runs": {
    "github/chain": ["nothing that was planted in the tree has run", "all of it would, were the program started by npm"],
    "domain/deciders": ["what is no data is for the maintainers, never beside data; what lies among data is refused"],
    "workflows/workflows": ["an install that has lost .npmrc and names no registry in its place is a breach"],
  },
  "what was decided on becomes another product": {
    "github/recording": ["another product of what was decided on: voted on, it has its entry; by hand, one without votes", "another name"],
    "github/verify": [
      "a recognised platform that got another name by hand",
      "a recognition moved to another product by hand",
      "a folder moved by hand, with a letter of its text changed",
    ],
    "github/attacks-between": [
      "main moves on: what was nobody's to decide is now another identity of what was decided on, and no longer green",
    ],
  },
  "who is concerned, or had a part in it, votes": {
    "github/attacks": [
      "who committed it",
      "who is named as co-author",
      "whose address is under the agency's domain",
      "a team that can not be read gives nobody a vote",
    ],
    "domain/deciders": [
      "recusal: the owner that gives it away in the same change",
      "recusal: the proposer's agency by a second account",
      "one that handed it over",
    ],
  },
  "events that were decided change places": {
    "github/attacks-told": [
      "a revocation put before the recognition of its day",
      "a revocation that is gone",
      "a revocation moved to a day before",
    ],
    "domain/decided-events": ["put in another order"],
  },
  "what decides is changed, and nobody is asked or told": {
    "github/attacks-told": ["a lower quorum", "an account more for an agency", "the owner decides what the agencies vote on"],
    "github/attacks-registers": [
      "a kind of measure that they use is taken out",
      "a language is theirs no more",
      "an agency that they name is gone",
    ],
    "domain/changes": ["any field", "another order, where order means something"],
    "domain/deciders": ["criteria: a consultation taken out", "list: merged into another", "assessment: an old one put right"],
  },
  "votes come or go between counting and writing, or after the merge": {
    "github/attacks": [
      "an objection, to a check that stood before",
      "a vote withdrawn",
      "another commit",
      "a team is gone after the votes are counted: the check stays as it was judged, until it is judged again",
    ],
    "github/attacks-between": [
      "main moves on between judging and answering: judged again against what is there now before it is green",
      "an objection that the proposing agency dismisses stands, in the look at all too; dismissed by its own, it is gone",
    ],
  },
  "a stranger opens the same commit": {
    "github/attacks": [
      "a stranger who opens the same commit takes no vote away and adds none; votes of both count",
      "the same commit as a stranger's draft, opened first: neither a draft's nor a stranger's word is the honest one's",
      "a stranger's objection on their own opening of the commit is nobody's vote; closed again, it is as if it never was",
    ],
    "github/recording-lost": ["another opens the same commit and is judged after the merge, before the record: the votes stay"],
  },
  "the recording of one decision, or of all later ones, is kept back": {
    "github/recording": [
      "stacked: what was merged into its branch is voted on with it, and a base branch that is gone keeps nothing back",
      "three merges at once, squashed, merged and rebased, one of them from a branch that is gone: each has its votes",
    ],
    "github/recording-lost": [
      "GitHub has no answer for one of three: the others are recorded, and the next run makes it good with its votes",
      "a run that ends after its first entry: the next writes the others, in one chain",
      "the branch is deleted: it is put back where it stood, and what waited is recorded",
    ],
  },
  "what is proposed is too much to be judged or answered": {
    "github/answered": [
      "42 draft assessments at once have their comment and their check, and what is left out is counted",
      "300 paths to one blob of 4 MiB, and 80 blobs of a megabyte",
      "a register of eight thousand faults: those that are told, and how many more",
      "the form that it came from is deleted: nobody knows whose vote does not count",
    ],
    "github/judging-apart": ["one that does %s is said to be %s, and the next is judged in a new thread"],
    "github/attacks-registers": ["so many names that no program can be started with them"],
  },
  "a decided event comes to main without a vote": {
    "github/verify": [
      "an event added on main by hand",
      "an event added by hand in a commit that says it is older than the catalogue",
      "an event added by hand that git's replacements hide",
    ],
    "github/recording": ["squashed: it has its votes; merged by hand with something more: it has none"],
  },
  "what was decided, or never was, is taken out again": {
    "github/recording-lost": [
      "what came by hand without votes is taken out again by a vote, once the ledger says so; what was voted on is not",
      "what was voted on and rewritten by a push is put back in its very words without another vote; in others it is voted on",
    ],
    "github/verify": ["a recorded event taken out of main by hand", "a recorded platform taken out of main by hand"],
  },
  "so many are open that GitHub answers no more": {
    "github/sweep": [
      "in one look what is read of each, and nothing more where nothing is to be done: two of one commit",
      "as many again cost the same; a team that is not there is asked for once, and not for each",
      "who opens a commit again and again costs no more for each, and it is judged as one",
      "GitHub answers no more for an hour: the run ends at once, and leaves the rest to the next",
    ],
  },
};

const LEAST = 3;
test.each(Object.entries(CLASSES))("%s", (_, files) => {
  const named = Object.entries(files).flatMap(([file, titles]) => titles.map((title) => ({ file, title })));
  const texts = new Map(Object.keys(files).map((file) => [file, readFileSync(join(import.meta.dirname, `../${file}.test.ts`), "utf8")]));
  // A title stands in its file as a whole.
  const missing = named.filter(({ file, title }) => !texts.get(file)?.includes(JSON.stringify(title)));
  expect(missing).toEqual([]);
  expect(new Set(named.map(({ title }) => title)).size).toBe(named.length);
  expect(named.length).toBeGreaterThanOrEqual(LEAST);
});
