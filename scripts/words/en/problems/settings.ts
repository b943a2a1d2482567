/** Problems of the settings, the look, the pictures and the texts. */
import { quote } from "../../../text/quote.ts";
import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { settingsProblems as vi } from "../../vi/problems/settings.ts";
import { lang } from "../lang.ts";
import { meant } from "../meant.ts";

const t = TERMS[lang];

export const settingsProblems: Translated<typeof vi> = {
  "time-zone-unknown": {
    message: ({ value }) => `There is no time zone ${quote(value)}.`,
    fix: () => "Use its IANA name, such as Europe/Paris.",
  },
  "schema-version-old": {
    message: ({ version, current }) => `The files are at version ${version} of the schemas; this program reads version ${current}.`,
    fix: () => "Run: npx catalogue migrate",
  },
  "schema-version-new": {
    message: ({ version, current }) => `The files are at version ${version} of the schemas; this program reads up to version ${current}.`,
    fix: () => "Install a newer version of the program: change it in package.json, then run npm install.",
  },
  "former-id": {
    message: ({ id }) => `The former id ${quote(id)} is the id of ${t.aThing}, or stands twice.`,
    fix: () => "Name each former id once, and none that a record has now; correct or remove this line.",
  },
  "standing-overlap": {
    message: ({ agency, other }) => `The time of ${quote(agency)} overlaps that of ${quote(other)}; on each day there is one ${t.keeper}.`,
    fix: () => "Correct the first or the last day.",
  },
  "document-type": {
    message: ({ value }) => `There is no ${t.document} type ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Choose an id of documentTypes in settings.yml, or add the type there."),
  },
  "process-unknown": {
    message: ({ value, item }) =>
      item === undefined
        ? `The ${t.document} of the process, ${quote(value)}, is not in the list of ${t.documents}.`
        : `The statistics count by item ${item} of the ${t.document} of the process, ${quote(value)}, but the list of ${t.documents} does not have that item.`,
    fix: ({ item }) =>
      item === undefined
        ? `Give its number and date as in the list of ${t.documents}.`
        : `Record what each item of this ${t.document} says in the list of ${t.documents}, in its order.`,
  },
  "step-order": {
    message: ({ step, before }) =>
      before
        ? `${quote(step)} cannot come after ${quote(before)}.`
        : `${quote(step)} is no step: it is only shown while a record stands there.`,
    fix: ({ before }) => (before ? "Change the order of the two." : "Take it out of the steps."),
  },
  "look-contrast": {
    message: ({ colour, background, ratio, needed }) =>
      `The colour ${colour} on ${background} has a contrast of ${ratio}:1; to be read it needs at least ${needed}:1.`,
    fix: ({ scheme }) => (scheme === "light" ? "Choose a darker colour." : "Choose a lighter colour."),
  },
  "picture-active": {
    message: ({ found }) => `The SVG holds something that does more than draw: ${quote(found)}.`,
    fix: () =>
      "Export it again as a plain SVG (Inkscape: Plain SVG), without scripts, style sheets, pictures within it or links out of it.",
  },
  "picture-kind": {
    message: ({ wanted }) => `This file is no ${wanted} picture.`,
    fix: ({ wanted }) => `Save the picture as ${wanted}; to rename it is not enough.`,
  },
  "picture-twice": {
    message: ({ shown }) => `This picture is not shown, for ${quote(shown)} is there too.`,
    fix: () => "Keep the one that is to be shown, and delete the other.",
  },
  "settings-duplicate": {
    message: ({ id }) => `The id ${quote(id)} is already used above in this list.`,
    fix: () => "Keep one of the two, or give one another id.",
  },
  "decision-own": {
    message: ({ event }) => `${event}: ${t.owners} would decide this of their own.`,
    fix: () => `Let the reviewing ${t.agencies} vote on it (take this line out), or the ${t.keeper} decide it.`,
  },
  "quorum-beyond": {
    message: ({ quorum, voters }) =>
      `${quorum} ${quorum === 1 ? "vote is" : "votes are"} needed, but only ${voters} of the ${t.agencies} can vote: nothing can be decided.`,
    fix: () => `Ask for fewer votes, or name the GitHub team or accounts of the ${t.agencies} that vote.`,
  },
  "settings-alike": {
    message: ({ name }) => `Another in this list is called ${quote(name)} too, so that nobody can tell the two apart.`,
    fix: () => "Give one of the two another name.",
  },
  "settings-decided": {
    message: ({ name }) =>
      `${quote(name)} is what something that is voted on is called: anything else of that name would look as if it had been decided.`,
    fix: () => "Give it another name.",
  },
  "letter-place": {
    message: ({ place }) => `Nothing can be filled in for ${quote(place)}.`,
    fix: ({ places, suggestion }) =>
      meant(
        suggestion,
        places.length > 0 ? `Use ${places.join(", ")}, or write it in words.` : "Nothing is filled in here: write it in words.",
      ),
  },
  "picture-size": {
    message: ({ width, height }) => `The picture is ${width} pixels wide and ${height} high.`,
    fix: ({ wanted: [width, height] }) => `Save it ${width} pixels wide and ${height} high.`,
  },
  "host-public": {
    message: ({ host }) => `Anyone can have a site under ${quote(host)}, so not every site there can be trusted.`,
    fix: () => "Name the host of each body or site instead.",
  },
  "text-unknown": {
    message: ({ id, language }) =>
      language ? `${language} is not a language of this catalogue, so this text has no page.` : `The site has no text named ${quote(id)}.`,
    fix: ({ suggestion, language }) =>
      language
        ? "Delete the file, or add the language to the languages in the settings."
        : meant(suggestion, "Name the file for the text and its language."),
  },
  "text-document": {
    message: ({ value, item, dates }) =>
      item !== undefined
        ? `In the list of ${t.documents} ${quote(value)} has no item ${item}.`
        : dates
          ? `There are several ${t.documents} with the number ${quote(value)}.`
          : `${t.Document} ${quote(value)} is not in the list of ${t.documents}.`,
    fix: ({ value, item, dates, suggestion }) =>
      item !== undefined
        ? `Record what each item of the ${t.document} says in the list of ${t.documents}, or correct the number of the item.`
        : dates
          ? `Add the date: ${[...new Set(dates)].map((date) => `[[${value} ${date}]]`).join(", ")}.`
          : meant(suggestion, `Give its number and date as in the list of ${t.documents}.`),
  },
  "text-page": {
    message: ({ value, of, off }) =>
      off
        ? `The settings switch the task ${quote(value)} off.`
        : {
            page: `There is no page ${quote(value)}.`,
            task: `The page for proposals has no task ${quote(value)}.`,
            word: `Nothing in the settings is called by ${quote(value)}.`,
          }[of],
    fix: ({ suggestion, names, off }) =>
      off
        ? `Delete ${off.section ? `the section ${quote(off.section)} with its text` : "this link"}, or take ${quote(off.name)} out of ${off.setting} in the settings.`
        : meant(suggestion, `Choose one of: ${names.join(", ")}.`),
  },
};
