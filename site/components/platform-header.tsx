/** Top of a platform page: names, what it does, where it stands and since when, the steps of the process. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { EVENT_FACTS } from "../../scripts/records/schema/events.ts";
import { isUntranslated } from "../../scripts/text/bilingual.ts";
import { MAIN_LANG, otherLangs } from "../../scripts/text/languages.ts";
import type { Locale } from "../context.ts";
import { unbackedEvents } from "../views/backing.ts";
import { shownSummary } from "../views/describe-platform.ts";
import { isOnUnclearLists } from "../views/platform-lists.ts";
import { Say } from "./say.tsx";
import { StageBadge, Stepper } from "./stage.tsx";
import { UseLine } from "./use.tsx";

export function PlatformHeader({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const { data, lifecycle } = entry;
  const words = locale.words.platform;
  const unbacked = [...unbackedEvents(entry)].some(({ type }) => EVENT_FACTS[type].gives === lifecycle.stage);
  const summary = shownSummary(entry, locale.site.catalogue.today);
  return (
    <header class="record-header">
      <h1>
        <Say locale={locale} text={data.name} />
        {data.abbreviation && <span class="abbreviation"> ({data.abbreviation})</span>}
      </h1>
      <OtherNames locale={locale} entry={entry} />
      <p class="stage-line">
        <StageBadge locale={locale} lifecycle={lifecycle} />{" "}
        <span>
          {words.since(locale.date(lifecycle.since))}
          {unbacked && <span class="mark">{words.unpublishedAssessment}</span>}
        </span>
      </p>
      {isOnUnclearLists(entry, locale.site) && <p class="quiet">{locale.words.lists.unclearOnly}</p>}
      <UseLine locale={locale} use={entry.use} usage={data.usage} />
      {summary && (
        <p class="lead">
          <Say locale={locale} text={summary} />
        </p>
      )}
      <Stepper locale={locale} entry={entry} />
    </header>
  );
}

/** The name in the other languages that it has one in. */
function OtherNames({ locale, entry: { data } }: { locale: Locale; entry: PlatformEntry }) {
  const shown = isUntranslated(data.name, locale.lang) ? MAIN_LANG : locale.lang;
  return otherLangs(shown)
    .filter((lang) => !isUntranslated(data.name, lang))
    .map((lang) => (
      <p class="other-name" lang={lang}>
        {data.name[lang]}
      </p>
    ));
}
