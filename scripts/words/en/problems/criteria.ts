/** Problems of criteria sets and their framework: what is wrong, and what to do. */

import { quote } from "../../../text/quote.ts";
import { upperFirst } from "../../../text/text.ts";
import type { Translated } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import type { criteriaProblems as vi } from "../../vi/problems/criteria.ts";
import { day } from "../formats.ts";
import { lang } from "../lang.ts";
import { meant } from "../meant.ts";

const t = TERMS[lang];

const LACKS = { threshold: "threshold", measure: "measure" };
const LINKS = { extends: `The ${t.framework}`, replaces: "The criteria set it replaces," };

export const criteriaProblems: Translated<typeof vi> = {
  "criteria-framework": {
    message: ({ value }) => `${quote(value)} is not ${t.aFullFramework}.`,
    fix: () => `A criteria set must follow ${t.aFullFramework}; ${t.aFramework} follows no other.`,
  },
  "criteria-cycle": {
    message: ({ key, value }) => `${LINKS[key]} ${quote(value)} leads back to this criteria set.`,
    fix: () => "Criteria sets do not replace each other in a loop: only the newer names the older.",
  },
  "criteria-code-duplicate": {
    message: ({ code }) => `The code ${quote(code)} is already used above.`,
    fix: () => "Give one of the two another code.",
  },
  "criteria-group-unknown": {
    message: ({ value }) => `The criteria set has no group ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Use the code of one of its groups, or add the group."),
  },
  "criteria-group-uncovered": {
    message: ({ group, title, framework }) =>
      `The criteria set has no criterion of the group ${quote(group)} (${title}) of the ${t.framework} ${quote(framework)}.`,
    fix: ({ group }) => `Add the group ${quote(group)} and at least one criterion.`,
  },
  "criteria-base-unknown": {
    message: ({ value, framework }) =>
      framework
        ? `The ${t.framework} ${quote(framework)} has no criterion ${quote(value)}.`
        : `The criterion names ${quote(value)}, but the criteria set names no ${t.fullFramework}.`,
    fix: ({ suggestion, framework }) =>
      framework
        ? meant(suggestion, `Use a code of the ${t.framework}, or leave it blank when it is an addition.`)
        : `Name the ${t.fullFramework}, or leave the ${t.framework} criterion blank.`,
  },
  "criteria-base-dropped": {
    message: ({ base, title }) => `The criteria set leaves out the ${t.framework} criterion ${quote(base)} (${title}) without a reason.`,
    fix: ({ base }) => `Add a criterion based on ${quote(base)}, or list it under “${t.Framework} criteria left out” with a reason.`,
  },
  "consultation-missing": {
    message: (given) =>
      given.lacks === "days"
        ? `This criteria set is issued on ${day(given.issued)}, while comments may come until ${day(given.until)}.`
        : given.lacks === "keeper"
          ? `No opinion of the ${t.keeper} is recorded from before this criteria set was issued.`
          : `No opinion of any party other than the ${t.keeper} is recorded from before this criteria set was issued.`,
    fix: (given) =>
      given.lacks === "days"
        ? "Issue it after that day, or correct the day before you do if the consultation is over."
        : `${upperFirst(given.process)} (item ${given.item}) asks for the ${t.keeper} and the parties concerned to be consulted. Record their opinions.`,
  },
  "consultation-who": {
    message: ({ both }) =>
      both ? `One consultation names both ${t.aAgency} and a party.` : "One consultation does not say whose opinion it is.",
    fix: () => `Choose ${t.aAgency} of the list, or name the party; one entry for each opinion.`,
  },
  "consultation-order": {
    message: ({ from, until }) => `The consultation closes on ${day(until)}, before it begins (${day(from)}).`,
    fix: () => "Correct one of the two days.",
  },
  "consultation-silent": {
    message: ({ who, until }) => `${quote(who)} was asked for comments until ${day(until)}, and no opinion is recorded.`,
    fix: () => "Record what was received; if nothing was, record that there is no opinion.",
  },
  "consultation-twice": {
    message: (given) =>
      "who" in given
        ? `${quote(given.who)} is asked for comments twice.`
        : `This opinion (${day(given.date)}) is among the comments already.`,
    fix: (given) => ("who" in given ? "Leave one out." : "Leave it out here: it is taken from the comments."),
  },
  "comment-criterion": {
    message: ({ value }) => `The draft has no criterion ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Give the code of a criterion of the draft, or leave it blank for a comment on the whole."),
  },
  "comment-late": {
    message: (given) =>
      "opened" in given
        ? `The comments (${day(given.date)}) are from before the consultation opened (${day(given.opened)}).`
        : `The comments (${day(given.date)}) came after the closing day (${day(given.closed)}).`,
    fix: () => "If the day is right, leave it; the issuer considers whether to accept them.",
  },
  "comment-unanswered": {
    message: ({ criterion }) =>
      criterion === undefined
        ? "The criteria set was issued, and a comment on the whole has no answer."
        : `The criteria set was issued, and a comment on criterion ${quote(criterion)} has no answer.`,
    fix: () => "Record what was made of it.",
  },
  "comment-reason": {
    message: ({ isPart }) =>
      isPart ? "The comment is accepted in part, without a reason." : "The comment is not accepted, without a reason.",
    fix: () => "Give the reason.",
  },
  "comment-none": {
    message: () => "It says that there are comments, and there are none.",
    fix: () => "Record each comment, or choose another opinion.",
  },
  "criteria-reason-missing": {
    message: ({ code, base }) =>
      base
        ? `The criterion ${quote(code)} is assessed in another way than the ${t.framework} criterion ${quote(base)} without a reason.`
        : `The criterion ${quote(code)} is not in the ${t.framework} and gives no reason.`,
    fix: () => "Give the reason: why it was added, or is assessed in another way.",
  },
  "criteria-loosened": {
    message: ({ code, base, what }) => `The criterion ${quote(code)} loosens the ${t.framework} criterion ${quote(base)}: ${what}.`,
    fix: () => `Keep what the ${t.framework} asks for, or ask for more.`,
  },
  "criteria-unit": {
    message: ({ code, base, unit, wanted }) =>
      `The threshold of the criterion ${quote(code)} is in ${unit}, that of the ${t.framework} criterion ${quote(base)} in ${wanted}: they cannot be compared.`,
    fix: ({ wanted }) => `Give the threshold in ${wanted}.`,
  },
  "criteria-measure": {
    message: ({ code, lacks }) =>
      lacks === "kind"
        ? `The criterion ${quote(code)} has a threshold but is assessed as met or not met.`
        : lacks === "percent"
          ? `The threshold of the user share ${quote(code)} is not a percentage (100% at most).`
          : `The measured criterion ${quote(code)} has no ${LACKS[lacks]}.`,
    fix: ({ lacks }) =>
      lacks === "kind"
        ? "Choose “Measured”, or leave out the threshold and what is measured."
        : lacks === "percent"
          ? "Use the unit % and the share needed, such as at least 50%."
          : lacks === "threshold"
            ? "Give the threshold, such as at least 50%."
            : "Say what is measured, such as the user share.",
  },
};
