/** What people ask of the site itself, and not of what it lists: whom to call, who runs it, what things cost. Each with what is said at once, and the page that says more. */
import { usedCodes } from "../../scripts/catalogue/stage-codes.ts";
import { STAGES } from "../../scripts/records/schema/events.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { TERMS } from "../../scripts/words/terms.ts";
import type { AddressWord } from "../address-words.ts";
import { anchor } from "../address-words.ts";
import { isThere, type Locale, shortName } from "../context.ts";
import { ASKED } from "../i18n/asked.ts";
import { fill } from "../i18n/fill.ts";
import type { SiteTopic } from "../i18n/vi/asked.ts";
import { to } from "../routes.ts";
import { contactWays } from "../views/contact-ways.ts";

export interface SiteAnswer {
  readonly topic: SiteTopic;
  /** As people write them. */
  readonly phrases: readonly string[];
  readonly say: string;
  /** What is said of the record that was asked about beside it: where the record names somebody, and where it does not. */
  readonly ofRecord?: { readonly named: string; readonly unnamed: string };
  readonly label: string;
  readonly href: string;
}

type PageName = "about" | "guide" | "lists" | "data" | "propose" | "changes" | "compare";

/** The page of each topic, and the part of it. */
const PAGES: Readonly<Record<SiteTopic, { readonly page: PageName; readonly part?: AddressWord }>> = {
  operator: { page: "about", part: "van-hanh" },
  contact: { page: "about", part: "lien-he" },
  cost: { page: "about" },
  builder: { page: "about" },
  meaning: { page: "about", part: "danh-muc" },
  process: { page: "guide" },
  lists: { page: "lists" },
  cite: { page: "about", part: "trich-dan" },
  data: { page: "data" },
  propose: { page: "propose" },
  changes: { page: "changes" },
  compare: { page: "compare" },
};

/** None of a page that the catalogue does not have. */
export function siteAnswers(locale: Locale): SiteAnswer[] {
  const topics = Object.entries(PAGES) as [SiteTopic, (typeof PAGES)[SiteTopic]][];
  return topics
    .filter(([topic, { page }]) => isThere(locale.site, page) && (topic !== "builder" || isUsed("enterprises")))
    .map(([topic, { page, part }]) => ({
      topic,
      phrases: [...ASKED[locale.lang].site[topic], ...(MORE[topic]?.(locale) ?? [])],
      say: SAYS[topic]?.(locale) ?? "",
      ...(topic === "builder" ? { ofRecord: { named: locale.words.about.builtBy, unnamed: locale.words.about.builtByNobody } } : {}),
      label: shortName(locale, page),
      href: `${locale.href(to(page))}${part && isSaid(part, locale) ? `#${anchor(part)}` : ""}`,
    }));
}

/** What is asked of words that only this catalogue has. */
const MORE: Readonly<Partial<Record<SiteTopic, (locale: Locale) => string[]>>> = { process: ofStages, meaning: ofThings };

/** What the things are called in the title, where that says more of them: "… nền tảng số quốc gia". */
function ofThings({ lang, site, text }: Locale): string[] {
  const title = text(site.catalogue.settings.title);
  const at = title.indexOf(TERMS[lang].fullThing);
  return at < 0 ? [] : ASKED[lang].whatIs.map((ask) => fill(ask, { term: title.slice(at) }));
}

/** "Tiềm năng là gì", of the statuses that the catalogue has. */
function ofStages({ lang }: Locale): string[] {
  const { stage, whatIs } = ASKED[lang];
  const used = new Set<string>(usedCodes(() => false));
  const terms = STAGES.filter((one) => used.has(one)).flatMap((one) => stage[one].slice(0, 2));
  return terms.flatMap((term) => whatIs.map((ask) => fill(ask, { term })));
}

/** Whether the page has that part: who runs the site stands there only when somebody is named. */
function isSaid(part: AddressWord, { site: { catalogue, repository } }: Locale): boolean {
  const { publisher } = catalogue.settings.metadata ?? {};
  if (part === "danh-muc") return false;
  if (part === "van-hanh") return (publisher?.name ?? publisher?.standing) !== undefined;
  return part !== "lien-he" || catalogue.settings.metadata?.contact !== undefined || repository !== undefined;
}

const SAYS: Readonly<Partial<Record<SiteTopic, (locale: Locale) => string>>> = {
  operator: ({ words, site, text }) => {
    const { name, standing } = site.catalogue.settings.metadata?.publisher ?? {};
    return [name && words.about.runBy(text(name)), standing && text(standing)].filter(Boolean).join(" ");
  },
  contact: (locale) => {
    const ways = contactWays(locale).map(({ label, text }) => `${label}: ${text}.`);
    const { onlyOnGitHub, ofThings } = locale.words.about;
    return [...(ways.length > 0 ? ways : locale.site.repository ? [onlyOnGitHub] : []), ofThings].join(" ");
  },
  cost: ({ words }) => words.about.noCost,
  builder: ({ words, number, site: { catalogue } }) => {
    const known = catalogue.platforms.filter(({ data }) => data.enterprises !== undefined).length;
    return words.about.builders(number(known), number(catalogue.platforms.length));
  },
  meaning: ({ words }) => words.about.meaning,
  cite: ({ words, site }) => fill(words.about.licenceIs, { licence: site.catalogue.settings.dataLicence.name }),
};
