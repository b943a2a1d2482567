/** English words of the draft of a decision, beside those of letters. */
import { used } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import type { DecisionWords } from "../vi/decision.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const decision: DecisionWords = {
  make: "Download the draft of the decision (DOCX)",
  makeHelp: "Made from the assessment results and the published record, to be edited and signed.",
  papers: "Minutes or report, and the draft of the decision (DOCX)",

  title: "DECISION",
  subject: "On {subject}",
  subjects: used({
    recognised: `the ${t.recognition} of {name} as ${t.aFullThing}`,
    potential: `the approval of {name} as a potential ${t.fullThing}`,
    revoked: `the withdrawal of the ${t.recognition} of {name}`,
    refused: `not granting {name} ${t.recognition} as ${t.aFullThing}`,
  }),
  called: "{name}: {act}",
  draft: "Draft made from the records: whoever issues it fills in the dotted lines (……).",
  authority: "ISSUED BY ……………………",
  powers: "Under …………………… on the functions, duties and powers of the {agency};",
  ground: "Under {document};",
  issuing: "{document}, which issues {set}",
  minutes: "minutes ……/…… of …… …… …… on the assessment of {name}",
  report: "assessment report ……/…… of …… …… …… on {name}",
  proposed: "On the proposal of …………………….",
  decides: "DECIDES:",
  article: "Article {n}. ",
  acts: used({
    recognised: `{name} is ${t.recognised} as ${t.aFullThing}`,
    potential: `{name} is approved as a potential ${t.fullThing}`,
    revoked: `the ${t.recognition} of {name} is withdrawn`,
    refused: `{name} is not ${t.recognised} as ${t.aFullThing}`,
  }),
  actOf: "{act}; it was given by {document}.",
  assessed: "Assessed on {date} by {set}: {met} of {applicable} applicable criteria are met.",
  unmet: "Mandatory criteria that are not met:",
  waived: "Criteria that are not met or not decided, and waived for a time:",
  waivedOne: "{criterion}: until {date}, under {document}",
  again: "{name} is to be reassessed by {date}.",
  from: "This decision takes effect on …… …… …….",
  carriedOut: "…………………… and the {owner} carry out this decision.",
  asAbove: "As above",
  copy: "As in Article {n};",
};
