/** What has to be done in the consultation on a draft: who was asked answers, and the issuer answers each comment once it is closed. */
import { inEach } from "../../text/languages.ts";
import { dueWords } from "../../words/words.ts";
import type { Catalogue, CriteriaEntry } from "../catalogue.ts";
import { countComments, hasAnswered } from "../consultation.ts";
import { type Assigned, timeliness } from "./kinds.ts";

export function dueOfConsultation(catalogue: Catalogue, { id, data, comments, standing }: CriteriaEntry): Assigned[] {
  const { commentPeriod: period, issuer, title: about } = data;
  if (!period || standing === "planned") return [];
  const { asked = [], from, until } = period;
  const files = comments.map((one) => one.data);
  const isHeard = hasAnswered(data, files);
  const silent = standing === "issued" ? [] : asked.filter((who) => !isHeard(who));
  const { unanswered } = countComments(files);
  return [
    ...silent.map(({ agency }): Assigned => {
      const say = inEach((lang) => dueWords[lang].comment(until));
      return [agency, { kind: timeliness(until, catalogue), key: `comment ${until} ${id}`, set: id, about, say, day: until, since: from }];
    }),
    ...(standing !== "open" && unanswered > 0
      ? [
          [
            issuer,
            {
              kind: "missing",
              key: `answer ${id}`,
              set: id,
              about,
              say: inEach((lang) => dueWords[lang].answer(unanswered)),
              since: until,
            },
          ] as const,
        ]
      : []),
  ];
}
