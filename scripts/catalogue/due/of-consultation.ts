/** What has to be done in the consultation on a draft: who was asked answers, and the issuer answers each comment once it is closed; who commented is told. */
import { addDays } from "../../text/dates.ts";
import { inEach } from "../../text/languages.ts";
import { compareText } from "../../text/text.ts";
import { dueWords } from "../../words/words.ts";
import type { Catalogue, CommentsEntry, CriteriaEntry } from "../catalogue.ts";
import { countComments } from "../consultation.ts";
import { hasAnswered } from "../heard.ts";
import { type Assigned, reminderDays, timeliness } from "./kinds.ts";

export function dueOfConsultation(catalogue: Catalogue, { id, data, comments, standing, issued }: CriteriaEntry): Assigned[] {
  const { commentPeriod: period, title: about } = data;
  const told = comments.flatMap((file) => answered(catalogue, { id, data }, file));
  if (standing === "planned") return told;
  const files = comments.map((one) => one.data);
  const { unanswered } = countComments(files);
  const own = ofIssuer(catalogue, { id, data, standing, issued }, { until: period?.until, unanswered });
  if (!period) return [...own, ...told];
  const { asked = [], from, until } = period;
  const isHeard = hasAnswered(data, files, (code) => catalogue.agencies.find((one) => one.data.code === code)?.data);
  const silent = standing === "issued" ? [] : asked.filter((who) => !isHeard(who));
  return [
    ...silent.map(({ agency }): Assigned => {
      const say = inEach((lang) => dueWords[lang].comment(until));
      return [agency, { kind: timeliness(until, catalogue), key: `comment ${until} ${id}`, set: id, about, say, day: until, since: from }];
    }),
    ...own,
    ...told,
  ];
}

/** While comments come in, whoever issues the set knows their last day; then, or as soon as it is issued, what has no answer is to be answered. */
function ofIssuer(
  catalogue: Catalogue,
  { id, data, standing, issued }: Pick<CriteriaEntry, "id" | "data" | "standing" | "issued">,
  { until, unanswered }: { readonly until: string | undefined; readonly unanswered: number },
): Assigned[] {
  const of = { set: id, about: data.title };
  if (standing === "open" && until !== undefined) {
    const say = inEach((lang) => dueWords[lang].closes(until, unanswered));
    return [[data.issuer, { ...of, kind: timeliness(until, catalogue), key: `closes ${until} ${id}`, say, day: until }]];
  }
  if (unanswered === 0) return [];
  const since = [issued, until].filter((day) => day !== undefined && day <= catalogue.today).sort()[0];
  return [[data.issuer, { ...of, kind: "task", key: `answer ${id}`, say: inEach((lang) => dueWords[lang].answer(unanswered)), since }]];
}

/** Who made comments is told of the answers, for as long as what is due is told ahead; each day on which more is answered is another piece of news. */
function answered({ today, settings }: Catalogue, { id, data }: Pick<CriteriaEntry, "id" | "data">, file: CommentsEntry): Assigned[] {
  const { agency, date, comments = [] } = file.data;
  const days = comments.flatMap(({ answer }) => answer?.date ?? []).filter((day) => day <= today);
  const newest = days.sort(compareText).at(-1);
  if (newest === undefined || addDays(newest, reminderDays(settings).ahead) < today) return [];
  const count = comments.filter(({ answer }) => answer).length;
  const say = inEach((lang) => dueWords[lang].answered(date, count, comments.length));
  const key = `answered ${newest} ${id} ${file.key}`;
  return [[agency, { kind: "answered", key, set: id, comments: file.key, about: data.title, say, since: newest }]];
}
