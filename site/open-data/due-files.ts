/** For whoever is not on the code host: what an agency has to do as a calendar, and as an Atom feed, in each language. */
import type { AgencyEntry, Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { DueItem } from "../../scripts/catalogue/due/by-agency.ts";
import { reminderDays } from "../../scripts/catalogue/due/kinds.ts";
import { timeZoneOf } from "../../scripts/records/time-zone.ts";
import { inLang } from "../../scripts/text/bilingual.ts";
import { addDays } from "../../scripts/text/dates.ts";
import { escapeMarkup as xml } from "../../scripts/text/escape.ts";
import { LANGS, type Lang } from "../../scripts/text/languages.ts";
import { compareText } from "../../scripts/text/text.ts";
import { startOfDay } from "../../scripts/text/time-zone.ts";
import { dueWords } from "../../scripts/words/words.ts";
import { WORDS } from "../i18n/words.ts";
import { pathIn, type SiteFile, to } from "../routes.ts";
import { dueOf, placeOfDue } from "../views/due.ts";
import type { Addresses } from "./addresses.ts";
import { atomFeed, feedUuid } from "./atom.ts";
import { calendarFile } from "./calendar.ts";

/** More entries would be told to nobody's use. */
const ENTRIES = 100;

/** Two of each agency, in each language; also where it has nothing to do, for who follows one keeps its address. */
export function* dueFiles(catalogue: Catalogue, addresses: Addresses): Iterable<SiteFile> {
  for (const entry of catalogue.agencies) {
    const items = dueOf(catalogue, entry);
    for (const lang of LANGS) {
      const of = { lang, entry, items, catalogue, addresses };
      yield { path: pathIn(lang, to("agencyCalendar", { id: entry.slug })), content: calendar(of) };
      yield { path: pathIn(lang, to("agencyFeed", { id: entry.slug })), content: feed(of) };
    }
  }
}

interface Of {
  readonly lang: Lang;
  readonly entry: AgencyEntry;
  readonly items: readonly DueItem[];
  readonly catalogue: Catalogue;
  readonly addresses: Addresses;
}

const nameOf = ({ lang, entry: { data } }: Of): string => `${WORDS[lang].registers.agency.work}: ${inLang(data.name, lang)} (${data.code})`;

/** The page that says most of it. */
const pageOf = ({ lang, entry, addresses: { absolute } }: Of, item: Pick<DueItem, "platform" | "set" | "comments">): string => {
  const { platform, set } = item;
  const ofSet = set === undefined ? to("agency", { id: entry.slug }) : to("criteriaComments", { id: set });
  return absolute(pathIn(lang, platform === undefined ? ofSet : to("platform", { id: platform }))) + placeOfDue(item);
};

/** All that has a day, also far ahead and past. */
function calendar(of: Of): string {
  const { lang, entry, items, addresses } = of;
  const days = items.flatMap((item) => {
    const { day, since = day, about, say, key } = item;
    if (day === undefined || since === undefined) return [];
    const summary = `${inLang(about, lang)}: ${say[lang]}`;
    return [{ uid: feedUuid(`${lang} ${entry.data.code} ${key}`), day, since, summary, url: pageOf(of, item) }];
  });
  const source = addresses.absolute(pathIn(lang, to("agencyCalendar", { id: entry.slug })));
  return calendarFile({ name: nameOf(of), source }, days);
}

/** When it began to be told. */
function toldSince({ kind, day, since }: DueItem, ahead: number): string | undefined {
  if (kind === "later" || kind === "proposal") return undefined;
  if (day === undefined) return since;
  return kind === "overdue" ? addDays(day, 1) : addDays(day, -ahead);
}

/** What is told now and since when; what comes next is another entry than when it is overdue. */
function feed(of: Of): string {
  const { lang, entry, items, catalogue, addresses } = of;
  const { settings } = catalogue;
  const zone = timeZoneOf(settings).id;
  const { ahead } = reminderDays(settings);
  const told = items
    .flatMap((item) => {
      const since = toldSince(item, ahead);
      return since === undefined ? [] : [{ item, since }];
    })
    .sort((a, b) => compareText(b.since, a.since) || compareText(a.item.key, b.item.key))
    .slice(0, ENTRIES);
  const head = {
    lang,
    self: addresses.absolute(pathIn(lang, to("agencyFeed", { id: entry.slug }))),
    title: nameOf(of),
    updated: startOfDay(zone, told[0]?.since ?? settings.catalogueSince),
    author: inLang(settings.title, lang),
    page: pageOf(of, {}),
    rights: `${settings.dataLicence.name} ${settings.dataLicence.url}`,
  };
  return atomFeed(
    head,
    told.map(({ item, since }) => feedEntry(of, item, startOfDay(zone, since))),
  );
}

function feedEntry(of: Of, item: DueItem, updated: string): string {
  const { lang, entry } = of;
  const { kind, key, about, say } = item;
  return [
    "<entry>",
    `<id>urn:uuid:${feedUuid(`${lang} ${entry.data.code} ${kind} ${key}`)}</id>`,
    `<title>${xml(`${dueWords[lang].sections[kind]}: ${inLang(about, lang)}`)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(pageOf(of, item))}"/>`,
    `<content type="text">${xml(say[lang])}</content>`,
    "</entry>",
  ].join("\n");
}
