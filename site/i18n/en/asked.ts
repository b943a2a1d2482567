/** How people ask in English: see the Vietnamese. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { AskedWords } from "../vi/asked.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

const IN_USE = ["in use", "in operation", "running"];

export const asked: AskedWords = {
  idle: [
    ..."system,app,site,website,online".split(","),
    ..."which,what,who,where,when,how,how many,how much,is,are,was,were,has,have,been,do,does,i,my,to,for,a,an,the,and,list".split(","),
    ..."all,any,list of,find,show,see,still in force,in force,owns,newest,latest,ever,there".split(","),
  ],
  not: ["not", "without", "no", "never", "not yet"],
  things: ["platform", "platforms", "digital platform", "digital platforms", t.thing, t.things],
  of: ["of", "of the", "by", "by the", "owned by", "owned by the", "from", "from the"],
  about: ["domain", "in the domain of", "field of", "sector"],
  stage: {
    proposed: ["proposed", "proposals", "under review"],
    listed: ["listed", "on the list"],
    planned: ["planned", "with a plan"],
    "in-use": ["launched"],
    recognised: ["recognised", "recognized", "been recognised", "been recognized"],
    potential: ["potential"],
    revoked: ["withdrawn", "recognition withdrawn"],
    delisted: ["removed from the list"],
    merged: [],
    "off-list": [],
  },
  use: { law: IN_USE, evidence: IN_USE, unknown: ["use unknown"] },
  list: { "in-force": ["on a list in force"], ended: ["no longer on the list", "no longer listed"] },
  overdue: ["overdue", "late"],
  assessed: { yes: ["assessed", "already assessed"], no: ["not assessed", "not yet assessed", "never assessed", "unassessed"] },
};
