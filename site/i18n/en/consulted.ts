/** English words of a consultation on the page of its set, which the page of a change request shows as well. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { consulted as vi } from "../vi/consulted.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const consulted: typeof vi = {
  standing: {
    planned: (from, _until) => `Comments are taken from ${from}.`,
    open: (_from, until) => `Open for comments until the end of ${until}.`,
    closed: (_from, until) => `Closed for comments (${until}).`,
    issued: () => "The criteria set was issued.",
  },
  counts: (comments, parties) => `${comments} comments of ${parties} ${t.agencies}, organisations and persons`,
  results: {
    accepted: (count) => `accepted: ${count}`,
    partly: (count) => `accepted in part: ${count}`,
    rejected: (count) => `not accepted: ${count}`,
    unanswered: (count) => `no answer yet: ${count}`,
  },
  onCriterion: (count) => `Comments: ${count}`,
  onThis: "Comment on this criterion",
  see: "See the comments",
  opinions: "Other opinions",
  toOpen: "Open the consultation",
};
