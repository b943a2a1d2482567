/** Top of a platform page, which answers what most came for: names, what it is for, where it stands, whose it is, its newest number, who acts next. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { EVENT_FACTS } from "../../scripts/records/schema/events.ts";
import { isUntranslated, type Text } from "../../scripts/text/bilingual.ts";
import { MAIN_LANG, otherLangs } from "../../scripts/text/languages.ts";
import type { Locale } from "../context.ts";
import { besideName } from "../views/abbreviation.ts";
import { unbackedEvents } from "../views/backing.ts";
import { shownSummary } from "../views/describe-platform.ts";
import { stageName } from "../views/steps.ts";
import { Lines } from "./facts.tsx";
import { Glance, Missing, OpenIt } from "./glance.tsx";
import { PlatformLink } from "./links.tsx";
import { NextStep } from "./next-step.tsx";
import { Say } from "./say.tsx";
import { StageBadge, Stepper } from "./stage.tsx";

export function PlatformHeader({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const { data, lifecycle } = entry;
  const words = locale.words.platform;
  const unbacked = [...unbackedEvents(entry)].some(({ type }) => EVENT_FACTS[type].gives === lifecycle.stage);
  const summary = shownSummary(entry, locale.site.catalogue.today);
  const short = besideName(locale.text(data.name), data.abbreviation);
  return (
    <header class="record-header">
      <h1>
        <Say locale={locale} text={data.name} />
        {short && <span class="abbreviation"> ({short})</span>}
      </h1>
      <OtherNames locale={locale} entry={entry} />
      <p class="stage-line">
        <StageBadge locale={locale} lifecycle={lifecycle} />{" "}
        <span>
          {words.since(locale.date(lifecycle.since))}
          {unbacked && <span class="mark">{words.unpublishedAssessment}</span>}
        </span>
      </p>
      <Lead locale={locale} summary={summary} />
      <OpenIt locale={locale} entry={entry} />
      <Glance locale={locale} entry={entry} />
      <NextStep locale={locale} entry={entry} />
      <Missing locale={locale} entry={entry} />
      <Stepper locale={locale} entry={entry} />
      <Products locale={locale} entry={entry} />
    </header>
  );
}

/** What it is for; said to be missing where it is not in the language of the page. */
function Lead({ locale, summary }: { locale: Locale; summary: Text | undefined }) {
  if (!summary) return null;
  return (
    <>
      {isUntranslated(summary, locale.lang) && <p class="quiet">{locale.words.site.notTranslated}</p>}
      <p class="lead">
        <Say locale={locale} text={summary} />
      </p>
    </>
  );
}

/** The products of an entry of the list, which are assessed and recognised each by itself: what is not recorded here may be of them. */
function Products({ locale, entry: { id } }: { locale: Locale; entry: PlatformEntry }) {
  const products = locale.site.find.products.get(id) ?? [];
  if (products.length === 0) return null;
  const lines = products.map((product) => (
    <>
      <PlatformLink locale={locale} id={product.id} />: {stageName(locale, product.lifecycle)}
    </>
  ));
  return (
    <>
      <p>{locale.words.platform.products(products.length)}</p>
      <Lines items={lines} />
    </>
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
