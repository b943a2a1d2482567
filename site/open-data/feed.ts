/** The changes as an Atom feed (RFC 4287), one for each language: the newest steps, each with its sentences. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { History, HistoryStep } from "../../scripts/history/history.ts";
import { timeZoneOf } from "../../scripts/records/time-zone.ts";
import { inLang } from "../../scripts/text/bilingual.ts";
import { escapeMarkup as xml } from "../../scripts/text/escape.ts";
import { LANGS, type Lang } from "../../scripts/text/languages.ts";
import { startOfDay } from "../../scripts/text/time-zone.ts";
import { nameWords } from "../../scripts/words/words.ts";
import { WORDS } from "../i18n/words.ts";
import { pathIn, type SiteFile, type SitePath, to } from "../routes.ts";
import { languageBefore } from "../views/former-addresses.ts";
import { headingOf, stepId, stepsWithChanges } from "../views/history.ts";
import type { Addresses } from "./addresses.ts";
import { atomFeed, feedUuid } from "./atom.ts";

const ENTRIES = 50;
const RECORDS_SHOWN = 10;

export function feedFiles(catalogue: Catalogue, history: History, addresses: Addresses): SiteFile[] {
  const steps = stepsWithChanges(history).slice(0, ENTRIES);
  return LANGS.map((lang) => ({ path: pathIn(lang, to("feed")), content: feed(lang, steps, catalogue, addresses) }));
}

function feed(lang: Lang, steps: readonly HistoryStep[], catalogue: Catalogue, { absolute }: Addresses): string {
  const { settings, today } = catalogue;
  const self = absolute(pathIn(lang, to("feed")));
  const title = inLang(settings.title, lang);
  const before = languageBefore(settings.formerLanguages ?? [], lang);
  const newest =
    steps
      .map(({ time }) => time)
      .sort()
      .at(-1) ?? startOfDay(timeZoneOf(settings).id, today);
  const page = absolute(pathIn(lang, to("changes")));
  return atomFeed(
    {
      ...{ lang, self, updated: newest, author: title, page },
      title: `${WORDS[lang].pages.changes} · ${title}${before ? ` (${nameWords[lang].languages[lang]})` : ""}`,
      more: before ? otherLanguage(before, lang, absolute) : [],
      rights: `${settings.dataLicence.name} ${settings.dataLicence.url}`,
    },
    steps.map((step) => entry(lang, step, catalogue, page)),
  );
}

/** Whoever follows this address from when another language stood here is told so, in that language, and where it is now. */
function otherLanguage(before: Lang, lang: Lang, absolute: (path: SitePath) => string): string[] {
  const said = WORDS[before].history.feedMoved(nameWords[before].languages[before], nameWords[before].languages[lang]);
  const moved = absolute(pathIn(before, to("feed")));
  return [
    `<subtitle xml:lang="${before}">${xml(said)}</subtitle>`,
    ...(LANGS.includes(before) ? [`<link rel="alternate" type="application/atom+xml" hreflang="${before}" href="${xml(moved)}"/>`] : []),
  ];
}

function entry(lang: Lang, step: HistoryStep, { agencies }: Catalogue, page: string): string {
  const agency = step.agency && agencies.find(({ data }) => data.code === step.agency);
  return [
    "<entry>",
    `<id>${entryId(lang, step)}</id>`,
    `<title>${xml(headingOf(step, lang))}</title>`,
    `<updated>${step.time}</updated>`,
    ...(agency ? [`<author><name>${xml(inLang(agency.data.name, lang))}</name></author>`] : []),
    `<link rel="alternate" type="text/html" href="${xml(`${page}#${stepId(step)}`)}"/>`,
    `<content type="html">${xml(contentOf(lang, step))}</content>`,
    "</entry>",
  ].join("\n");
}

/** The same wherever the site is published, and another in each language. */
const entryId = (lang: Lang, { hash }: HistoryStep): string => `urn:uuid:${feedUuid(`${lang} ${hash}`)}`;

/** HTML of its own: what people wrote is escaped in it, and the whole once more in the XML. */
function contentOf(lang: Lang, { changes }: HistoryStep): string {
  const records = changes.slice(0, RECORDS_SHOWN).map(({ kind, name, sentences }) => {
    const items = sentences.map((sentence) => `<li>${xml(sentence[lang])}</li>`).join("");
    return `<p>${WORDS[lang].history.before[kind]}${xml(name[lang])}</p><ul>${items}</ul>`;
  });
  const rest = changes.length - RECORDS_SHOWN;
  return records.join("") + (rest > 0 ? `<p>${WORDS[lang].history.moreRecords(rest)}</p>` : "");
}
