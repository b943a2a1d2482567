/** How people ask in English: see the Vietnamese. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { AskedWords } from "../vi/asked.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

const IN_USE = ["in use", "in operation", "running", "launched"];

export const asked: AskedWords = {
  whatIs: ["what is {term}", "what is a {term}", "what does {term} mean", "{term} meaning", "definition of {term}"],
  idle: [
    ..."system,app,site,website,online".split(","),
    ..."which,what,who,where,when,how,how many,how much,is,are,was,were,has,have,been,do,does,i,my,to,for,a,an,the,and,list".split(","),
    ..."all,any,list of,find,show,see,owns,ever,there,who owns,who runs,in,on,at,get,can,can i,with".split(","),
    ..."where do i,how do i,about,it,me,your,our,that,whose,this,these,cost,how much does,users,need,want,free,please,login,log in,not working".split(
      ",",
    ),
  ],
  not: [
    ..."not,without,no,never,not yet,not been,not yet been,never been,isn't,aren't,not of,not by,except,except for,other than".split(","),
    ..."excluding,apart from,no longer,all but,not including,not counting,leaving out,with the exception of,outside of".split(","),
  ],
  opposite: { plain: "not “{state}”", orUnknown: "not “{state}”, or not known" },
  auxiliaries: ["been", "already", "being", "yet"],
  joins: ["and", "but", "yet", "or", "also", "and also", "although", "though", "however"],
  things: ["platform", "platforms", "digital platform", "digital platforms", t.thing, t.things, t.fullThing, t.fullThings],
  owns: ["owns", "own", "runs", "run", "manages", "is responsible for", "in charge of", "operates"],
  without: [
    ..."without,without a,without an,without any,without known,with no,no,missing,missing an,missing a,lacking,lack,have no,has no".split(
      ",",
    ),
    ..."that have no,not known,no known,unknown,have not published,do not have,do not have an,do not have a".split(","),
  ],
  parts: {
    owner: ["owner", "owners", "agency", "known owner"],
    usage: ["figures", "usage figures", "usage", "numbers", "users", "data", "user numbers"],
    plan: ["plan", "plans"],
    website: ["website", "web address", "site", "link", "address"],
    summary: ["description"],
    criteria: ["criteria", "criteria set"],
    group: ["group"],
    domain: ["domain", "field"],
  },
  howMany: ["how many", "number of", "how many registered"],
  sorts: {
    newest: ["newest", "latest", "most recent"],
    oldest: ["oldest", "longest", "waiting longest", "waiting the longest", "wait longest"],
    used: [
      ..."most used,most widely used,most users,with the most users,has the most users,have the most users,most popular".split(","),
      ..."with most users,used most,used by most people,biggest,largest".split(","),
    ],
  },
  of: ["of", "of the", "by", "by the", "owned by", "owned by the", "from", "from the"],
  about: ["domain", "in the domain of", "field of", "sector"],
  stage: {
    proposed: ["proposed", "proposals", "under review"],
    listed: ["listed"],
    planned: ["planned", "with a plan"],
    "in-use": [],
    recognised: ["recognised", "recognized", "been recognised", "been recognized"],
    potential: ["potential"],
    revoked: ["withdrawn", "recognition withdrawn"],
    delisted: ["removed from the list"],
    merged: [],
    "off-list": [],
  },
  use: { law: IN_USE, evidence: IN_USE, unknown: ["use unknown"] },
  list: {
    "in-force": ["on a list in force", "on the official list", "on the list", "still on the list", "in force", "still in force"],
    ended: ["no longer on the list", "no longer listed", "no longer in force", "expired", "not in force"],
  },
  groups: ["group"],
  site: {
    operator: [
      ..."this site,this website,this catalogue,this web site,this site official,this website official,this an official site".split(","),
      ..."official site,official website".split(","),
    ],
    contact: [
      ..."contact,contact us,phone number,telephone,telephone number,hotline,helpline,help desk,helpdesk,support number".split(","),
      ..."support phone,support phone number,who do i call,who to call,whom do i call,call centre,customer service,customer support".split(
        ",",
      ),
      ..."contact support,get help,contact details".split(","),
    ],
    cost: [
      ..."how much did,how much did it cost,what did it cost,cost to build,cost of building,build cost,building cost".split(","),
      ..."how much was spent,how much money,how expensive,development cost".split(","),
    ],
    builder: [
      ..."who built,who made,who developed,built by,developed by,made by,who created,who designed,who coded,developer,developers".split(
        ",",
      ),
      ..."which company built,which company developed,which company made,contractor,contractors".split(","),
    ],
    meaning: [
      ...[`a national ${t.fullThing}`, t.aFullThing, t.aThing, t.aList].flatMap((term) => [
        `what is ${term}`,
        `what's ${term}`,
        `definition of ${term}`,
      ]),
      ...[`national ${t.fullThing}`, t.fullThing, t.thing, t.list].flatMap((term) => [
        `what does ${term} mean`,
        `${term} meaning`,
        `definition of ${term}`,
      ]),
      ...[`national ${t.fullThings}`, t.fullThings, t.things].map((term) => `what are ${term}`),
      `what is the ${t.list}`,
    ],
    process: [
      ..."what is recognition,what does recognised mean,recognised meaning,how is it recognised,how to be recognised".split(","),
      ..."what is reassessment,when is it reassessed,when are they reassessed,how often are they reassessed".split(","),
    ],
    lists: [
      "missing from the list",
      "what is missing from the list",
      "which lists are in force",
      "lists in force",
      "which lists have ended",
    ],
    cite: ["cite", "how to cite", "citation", "data licence", "data license", "licence of the data", "reuse the data"],
    data: ["download data", "download the data", "bulk download", "download csv", "download excel", "csv"],
    propose: [
      ..."propose a platform,suggest a platform,add a platform,how to propose,report an error,report a mistake".split(","),
      ..."correct an error,wrong information".split(","),
    ],
    changes: ["what's new", "recent changes", "latest changes", "what changed"],
    compare: ["compare platforms", "how to compare"],
  },
  overdue: ["overdue", "late"],
  assessed: {
    yes: ["assessed", "already assessed", "been assessed"],
    no: ["never been assessed", "not been assessed", "not assessed", "not yet assessed", "never assessed", "unassessed"],
  },
};
