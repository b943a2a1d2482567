/** What `catalogue init` and `catalogue migrate` say. */
import type { start as vi } from "../vi/start.ts";

const ONE_LINE = "One line of text is needed, 400 characters at most.";
const ADDRESS = "An http(s) address is needed.";

export const start: typeof vi = {
  isCatalogue: (folder) =>
    `“${folder}” is a catalogue already. To move it to a new version: npx catalogue migrate; what is missing on GitHub: npx catalogue doctor`,
  kept: (path) => `${path} is there already; it was left as it is.`,
  completed: (path) => `Added to ${path} what it lacked; what it had is as it was.`,
  begun: (folder) =>
    `The catalogue is there. Next: ${folder ? `cd ${folder} && ` : ""}npm install && npm start; then change the example. Once it is on GitHub: npx catalogue doctor`,
  codeTaken: (code) =>
    `Who keeps it has the code ${code}, for none was given (--agency-code). To change it, write another in agencies.yml; npx catalogue check then names every place to change with it.`,
  stopped: "Not everything was answered; nothing was written.",
  upToDate: (schema, version) => `At version ${schema} of the schemas, workflows at version ${version}; there is nothing to move.`,
  broken: (paths) => `${paths.join(", ")} cannot be read; nothing was written. What is wrong there: npx catalogue check`,
  passed: (version) => `Moving the files to version ${version} of the schemas.`,
  toMigrate: (path) => `${path} is to be moved. Run: npx catalogue migrate`,
  tooNew: (version, current) =>
    `The files are at version ${version} of the schemas; this program reads up to version ${current}. Install a newer one: change it in package.json, then run npm install.`,
  unknownVersion: (version) =>
    `schemaVersion: ${version} in settings.yml is no version of the schemas. Take the line out if the files were never moved.`,
  lacking: (count, main) =>
    `${count === 1 ? "One text lacks" : `${count} texts lack`} the new main language, ${main}; nothing was written. Add it to each text named above, then run this again.`,
  wouldGo: (count) =>
    `${count === 1 ? "One text" : `${count} texts`} named above would go; nothing was written. Record what is there in Git first, so that the history keeps them, then run this again with --remove.`,
  sameLanguages: "The catalogue has these languages already; nothing was changed.",
  languagesChanged: (files, texts) =>
    `${files === 1 ? "One file" : `${files} files`} changed${texts > 0 ? `, ${texts === 1 ? "one text" : `${texts} texts`} taken away, each named above` : ""}; the settings say the former languages, so that old addresses lead on. Next: npx catalogue migrate && npx catalogue check`,
  questions: {
    template: "Template: plain (English, by nobody's rules), vn-ministry or vn-province?",
    languages: "Languages, the main one first?",
    title: "Name of the catalogue?",
    titleEn: "Name of the catalogue in English?",
    agencyCode: "Code of the agency that keeps it, such as ORG?",
    agencyName: "Full name of that agency?",
    agencyNameEn: "Name of the agency in English?",
    agencyKind: "Kind of that agency?",
    repository: "Address of the repository on GitHub?",
    site: "Address of the site once it is published?",
    maintainer: "GitHub account of who looks after it (blank if not known yet)?",
  },
  faults: {
    template: "Choose plain, vn-ministry or vn-province.",
    languages: (known) => `Name one or more of these, each once, the main one first: ${known}.`,
    title: ONE_LINE,
    titleEn: ONE_LINE,
    agencyCode: "A code begins with a capital letter and has only letters without marks and digits, 20 at most, such as ORG or SKHCN2.",
    agencyName: ONE_LINE,
    agencyNameEn: ONE_LINE,
    agencyKind: (known) => `Choose one of: ${known}.`,
    repository: ADDRESS,
    site: ADDRESS,
    maintainer: "A login has letters, digits and hyphens only.",
  },
};
