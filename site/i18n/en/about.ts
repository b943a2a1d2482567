/** English words about the site itself. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { about as vi } from "../vi/about.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const about: typeof vi = {
  runBy: (name) => `Run by ${name}.`,
  operator: "Who runs this site",
  contact: "Contact",
  contactText: "No GitHub account needed.",
  onlyOnGitHub: "This site has no telephone number or e-mail address yet; reports are taken on GitHub only, which needs an account.",
  ofThings: `Support numbers of single ${t.things} are not part of a record: see the website and the contact unit named on the page of the ${t.thing}.`,
  noCost: `What a ${t.thing} costs to build and run is not part of a record, so this site has no figure to answer with: no source gives it in the same way for all ${t.things}.`,
  builders: (known, all) =>
    `The enterprise that owns or develops ${t.aThing} is recorded only with a source: at present for ${known} of ${all} ${t.things}.`,
  builtBy: "Enterprises that own or develop {thing}, by the source on its record: {names}.",
  builtByNobody: "The record of {thing} does not say who built it: there is no source yet.",
  meaning: `On this site, ${t.aFullThing} is ${t.aThing} named on ${t.aList} that a competent authority issued, or proposed for one.`,
  licenceIs: "The data may be reused under {licence}.",
  mail: "Email",
  telephone: "Telephone",
  page: "Contact page",
  address: "Address",
  report: "Report an error on GitHub",
  cite: "How to cite",
  citeText: "To cite the whole site:",
  citeRecord: `To cite one ${t.thing}: its name, the address of its page and the date you read it; for a figure also the source and the date beside it.`,
  citation: "{title}. {address} (last updated {date}{version}). Licence: {licence}.",
  version: ", version {commit}",
  licenceText: "The data may be reused under:",
};
