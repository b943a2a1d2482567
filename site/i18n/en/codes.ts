/** English names of codes that only the open data has. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { codes as vi } from "../vi/codes.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const codes: typeof vi = {
  useSign: { launched: "A launch on record", usage: "A usage figure", list: `The ${t.list} says that it runs` },
  vote: { approval: "Approval", objection: "Objection" },
  voteState: {
    counted: "Counted",
    recused: "Recused",
    stale: "On an earlier version",
    unread: `The ${t.agency}’s team could not be read`,
  },
  action: { added: "Added", changed: "Changed", removed: "Removed", moved: "New id" },
};
