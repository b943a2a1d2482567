/** A platform in a list: name, stage, owner, group and summary. The whole list is one <ul class="cards">. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { useCountOf } from "../../scripts/catalogue/statistics/counts.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { besideName } from "../views/abbreviation.ts";
import { shownSummary } from "../views/describe-platform.ts";
import { listMark } from "../views/platform-lists.ts";
import { AgencyLink } from "./agency-link.tsx";
import { ChooseToCompare } from "./compare-choice.tsx";
import { NotSourced, Say } from "./say.tsx";
import { StageBadge } from "./stage.tsx";
import { WaivedMark } from "./waivers.tsx";

export function PlatformCard({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const { data, id, lifecycle } = entry;
  const { words } = locale;
  const mark = listMark(entry, locale.site);
  const summary = shownSummary(entry, locale.site.catalogue.today);
  const short = besideName(locale.text(data.name), data.abbreviation);
  return (
    <li class="card">
      <h3>
        <a href={locale.href(to("platform", { id }))}>
          <Say locale={locale} text={data.name} />
        </a>
        {short && <span class="abbreviation"> ({short})</span>}
      </h3>
      <p class="card-facts">
        <StageBadge locale={locale} lifecycle={lifecycle} />
        {mark && <span>{words.lists.standing[mark]}</span>}
        {useCountOf(entry) === "evidence" && <span>{words.known.use.names.evidence}</span>}
        <WaivedMark locale={locale} entry={entry} />
        <span>{data.owner ? <AgencyLink locale={locale} code={data.owner} /> : <OwnerNotSourced locale={locale} />}</span>
        {data.group && <span>{words.names.groupShort[data.group]}</span>}
      </p>
      {summary && (
        <p class="card-text">
          <Say locale={locale} text={summary} />
        </p>
      )}
      <ChooseToCompare locale={locale} id={id}>
        <Say locale={locale} text={data.name} />
      </ChooseToCompare>
    </li>
  );
}

const OwnerNotSourced = ({ locale }: { locale: Locale }) => (
  <>
    {locale.words.platform.owner}: <NotSourced locale={locale} />
  </>
);

export function PlatformCards({ locale, entries }: { locale: Locale; entries: readonly PlatformEntry[] }) {
  return (
    <ul class="cards">
      {entries.map((entry) => (
        <PlatformCard locale={locale} entry={entry} />
      ))}
    </ul>
  );
}
