/** What the page of a set says of the consultation on it, and leads to. */
import type { CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Who } from "../../scripts/catalogue/consultation.ts";
import { PARTY_NAMES } from "../../scripts/records/schema/choices.ts";
import { anchor } from "../address-words.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { commentAddress } from "../views/github-addresses.ts";
import { AgencyLink } from "./agency-link.tsx";
import { Say } from "./say.tsx";

/** "Đang lấy ý kiến, đến hết ngày …"; undefined where no consultation was opened. */
export function sayStanding({ words, date }: Locale, { data: { commentPeriod: period }, standing }: CriteriaEntry): string | undefined {
  return standing && period && words.consulted.standing[standing](date(period.from), date(period.until));
}

/** Who it was, and what kind of party where it is no agency of the register. */
export const WhoSaid = ({ locale, who: { agency, party } }: { locale: Locale; who: Who }) => (
  <>
    {agency && <AgencyLink locale={locale} code={agency} />}
    {party && (
      <>
        <Say locale={locale} text={party.name} /> ({locale.text(PARTY_NAMES[party.kind])})
      </>
    )}
  </>
);

/** Below a criterion: how many comments there are on it, where they are, and the form for another. */
export function CommentsOn({ locale, entry, code }: { locale: Locale; entry: CriteriaEntry; code: string }) {
  const { onCriterion, onThis } = locale.words.consulted;
  const count = entry.comments.flatMap(({ data }) => data.comments ?? []).filter(({ criterion }) => criterion === code).length;
  const form = entry.standing === "open" ? commentAddress(locale.site, entry.id, code) : undefined;
  if (count === 0 && !form) return null;
  return (
    <p class="quiet">
      {count > 0 && (
        <a href={`${locale.href(to("criteriaComments", { id: entry.id }))}#${anchor("y-kien", code)}`}>
          {onCriterion(locale.number(count))}
        </a>
      )}{" "}
      {form && <a href={form}>{onThis}</a>}
    </p>
  );
}
