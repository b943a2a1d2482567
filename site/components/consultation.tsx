/** The consultation on a draft: where it stands, who was asked and who has answered, how to comment, and what comes after. */
import type { CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import { hasAnswered } from "../../scripts/catalogue/heard.ts";
import type { Locale } from "../context.ts";
import { nameOfWho, sayCommentCounts } from "../views/consulted.ts";
import { commentAddress } from "../views/github-addresses.ts";
import { AgencyLink } from "./agency-link.tsx";
import { sayStanding, WhoSaid } from "./consulted.tsx";
import { type Fact, Facts, Lines, present } from "./facts.tsx";
import { DocumentLink } from "./links.tsx";
import { Section } from "./section.tsx";

interface ConsultationProps {
  readonly locale: Locale;
  readonly entry: CriteriaEntry;
}

export const ConsultationFacts = ({ locale, entry }: ConsultationProps) => <Facts locale={locale} facts={factsOf(locale, entry)} />;

function factsOf(locale: Locale, entry: CriteriaEntry): Fact[] {
  const { words, date } = locale;
  const { issuer, commentPeriod: period } = entry.data;
  const { comments } = words;
  return present([
    { label: words.registers.criteria.issuer, value: issuer && <AgencyLink locale={locale} code={issuer} /> },
    {
      label: comments.period,
      value: period && `${comments.periodDays(date(period.from), date(period.until))}. ${sayStanding(locale, entry) ?? ""}`,
    },
    { label: comments.document, value: period?.document && <DocumentLink locale={locale} document={period.document} /> },
    { label: comments.asked, value: period?.asked && <Asked locale={locale} entry={entry} /> },
    { label: comments.result, value: entry.comments.length > 0 && sayCommentCounts(locale, entry) },
  ]);
}

function Asked({ locale, entry }: ConsultationProps) {
  const { heard, silent } = locale.words.comments;
  const isHeard = hasAnswered(
    entry.data,
    entry.comments.map(({ data }) => data),
    (code) => locale.site.find.agencies.get(code)?.data,
  );
  const items = (entry.data.commentPeriod?.asked ?? []).map((who) => (
    <>
      <WhoSaid locale={locale} who={who} />: {isHeard(who) ? heard : silent}
    </>
  ));
  return <Lines items={items} />;
}

/** Until it is closed. */
export function HowToComment({ locale, entry }: ConsultationProps) {
  const words = locale.words.comments;
  if (entry.standing !== "planned" && entry.standing !== "open") return null;
  const { issuer } = entry.data;
  const name = issuer ? nameOfWho({ agency: issuer }, { ...locale, agencies: locale.site.find.agencies }) : words.issuer;
  return (
    <>
      <Section id="cach-gui" title={words.howTitle}>
        {entry.standing === "open" && <Forms locale={locale} entry={entry} />}
        <p>{words.howLetter(name)}</p>
      </Section>
      <Section id="tiep-theo" title={words.afterTitle}>
        <p>{words.after(name)}</p>
      </Section>
    </>
  );
}

/** The form on the whole, and one filled in for each criterion. */
function Forms({ locale, entry }: ConsultationProps) {
  const words = locale.words.comments;
  const whole = commentAddress(locale.site, entry.id);
  if (!whole) return null;
  return (
    <>
      <p>{words.howForm}</p>
      <ul class="inline">
        <li>
          <a href={whole}>{words.whole}</a>
        </li>
        {entry.data.criteria.map(({ id, title }) => (
          <li>
            <a href={commentAddress(locale.site, entry.id, id)} title={locale.text(title)}>
              {id}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
