/** The words and names that the comparing script needs, made by the page and handed over as JSON. */
import { PHASE_KINDS } from "../../scripts/records/schema/assessment.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import type { Locale } from "../context.ts";
import type { CompareWords } from "../i18n/vi/compare.ts";
import type { ValueNames } from "../i18n/vi/names.ts";
import { to } from "../routes.ts";

type NamesUsed = Pick<ValueNames, "stage" | "group" | "pillar" | "metric" | "verdict" | "outcome" | "method" | "phase" | "actor" | "task">;

export interface ClientWords extends CompareWords {
  readonly lang: Lang;
  /** Day of the build: what is late is late on that day. */
  readonly today: string;
  readonly siteTitle: string;
  readonly names: NamesUsed;
  /** Names of the facts of a profile. */
  readonly labels: Readonly<
    Record<"abbreviation" | "owner" | "focalUnit" | "group" | "pillars" | "domain" | "enterprise" | "website", string>
  >;
  readonly phases: typeof PHASE_KINDS;
  readonly notSourced: string;
  /** Where things are; `{id}` and `{kind}` are filled in. */
  readonly addresses: Readonly<Record<"platforms" | "platform" | "record", string>>;
  /** By code. */
  readonly agencies: Readonly<Record<string, Text>>;
  readonly domains: Readonly<Record<string, Text>>;
}

/** Words of one language. */
export function clientWords(locale: Locale): ClientWords {
  const { lang, words, site } = locale;
  const { stage, group, pillar, metric, verdict, outcome, method, phase, actor, task } = words.names;
  const { abbreviation, owner, focalUnit, group: groupLabel, pillars, domain, enterprise, website } = words.platform;
  const { agencies, domains, settings, today } = site.catalogue;
  return {
    ...words.compare,
    lang,
    today,
    siteTitle: locale.text(settings.title),
    names: { stage, group, pillar, metric, verdict, outcome, method, phase, actor, task },
    labels: { abbreviation, owner, focalUnit, group: groupLabel, pillars, domain, enterprise, website },
    phases: PHASE_KINDS,
    notSourced: words.site.notSourced,
    addresses: {
      platforms: site.url(to("editorPlatforms")),
      platform: locale.href(to("platform", { id: "{id}" })),
      record: site.url(to("record", { kind: "{kind}", id: "{id}" })),
    },
    agencies: Object.fromEntries(agencies.map(({ data }) => [data.code, data.name])),
    domains: Object.fromEntries(domains.map(({ id, name }) => [id, name])),
  };
}
