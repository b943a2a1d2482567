/** What is made of an assessment elsewhere: its papers on the page for proposals, its data in OSCAL. Not where a change is previewed. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { decisionAsked } from "../../scripts/catalogue/decision-asked.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { assessmentHref } from "../views/task-href.ts";

export function AssessmentPapers({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const { id, assessments, latest, data } = entry;
  const asked = latest && decisionAsked(latest, data.events);
  return (
    <>
      {asked && (
        <p>
          <a href={assessmentHref(locale.href(to("propose")), { platform: id, day: latest.date })}>{locale.words.decision.papers}</a>
        </p>
      )}
      {assessments.some(({ score }) => score) && (
        <p>
          <a href={locale.site.url(to("oscalResults", { id }))}>{locale.words.known.oscalLink}</a>
        </p>
      )}
    </>
  );
}
