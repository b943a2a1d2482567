/** What comes after a proposal is sent, as the settings say who decides what, for the page on which it is written. */
import { DRAFT_TASKS, type DraftTask } from "../../scripts/records/draft-tasks.ts";
import { type Decider, deciderOf, type Subject } from "../../scripts/records/schema/deciders.ts";
import { FIRST_EVENT } from "../../scripts/records/schema/events.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { agencyName } from "./code-names.ts";
import { contactWays } from "./contact-ways.ts";
import type { AfterSending, SendingWay } from "./editor-config.ts";
import { keptBy } from "./keeper.ts";

/** What of each is decided; none where that depends on what is changed, or nobody in particular is asked, or it is put together with others. */
const SUBJECTS: Readonly<Record<DraftTask, Subject | "depends" | "nobody" | "counted">> = {
  platform: FIRST_EVENT,
  correct: "depends",
  usage: "nobody",
  plan: "nobody",
  assessment: "assessment",
  ballot: "counted",
  criteria: "criteria",
  comments: "nobody",
};

export const afterSending = (locale: Locale): AfterSending => ({
  steps: eachWay((way) => Object.fromEntries(DRAFT_TASKS.map((task) => [task, stepsOf(locale, SUBJECTS[task], way)])) as Steps),
  contact: contactWays(locale),
});

type Steps = AfterSending["steps"][SendingWay];

const eachWay = (of: (way: SendingWay) => Steps): AfterSending["steps"] => ({ online: of("online"), letter: of("letter") });

function stepsOf(locale: Locale, subject: (typeof SUBJECTS)[DraftTask], way: SendingWay): readonly string[] {
  const words = locale.words.editor.after;
  if (subject === "counted")
    return way === "letter"
      ? [words.sheets.letter, words.sheets.counted]
      : [words.checked.online, decidedBy(locale, "reviewers"), words.sheets.counted];
  const { settings } = locale.site.catalogue;
  const decided =
    subject === "depends"
      ? words.depends[way]
      : decidedBy(locale, subject === "nobody" ? "reviewers" : deciderOf(subject, settings.decisions?.by));
  return [words.checked[way], decided, words.published];
}

function decidedBy(locale: Locale, decider: Decider): string {
  const words = locale.words.editor.after;
  const { catalogue } = locale.site;
  if (decider === "council") return fill(words.council, { n: String(catalogue.settings.quorum) });
  const keeper = decider === "keeper" ? keptBy(catalogue) : undefined;
  return fill(words.by, { name: keeper ? locale.text(agencyName(locale.site, keeper)) : words[decider] });
}
