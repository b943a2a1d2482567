/** What the picture of a platform says where a message or a post names its page: its name, where it stands, and its newest number. */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { compareDates } from "../../scripts/text/dates.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import type { Locale } from "../context.ts";
import { pathIn, to } from "../routes.ts";
import { answeredOnce } from "../views/answers.ts";
import { agencyName } from "../views/code-names.ts";
import { shownSummary } from "../views/describe-platform.ts";
import { stageName } from "../views/steps.ts";
import { type Tone, toneOf } from "../views/tones.ts";
import { amountOf, newestRecord, sayHedged } from "../views/use.ts";

interface Said {
  /** Of the site. */
  readonly title: string;
  readonly name: string;
  readonly stage: string;
  readonly tone: Tone;
  readonly owner?: string;
  /** What is known of its use: a number, with what it counts and its day. */
  readonly number?: string;
  readonly below?: string;
  /** What it does, where there is no number. */
  readonly lead?: string;
}

export function shareSaid(locale: Locale, entry: PlatformEntry): Said {
  const { site, text, words, lang } = locale;
  const { data, use, lifecycle } = entry;
  const record = newestRecord(use, data.usage);
  const lead = shownSummary(entry, site.catalogue.today);
  return {
    title: text(site.catalogue.settings.title),
    name: text(data.name),
    stage: stageName(locale, lifecycle),
    tone: toneOf(lifecycle),
    ...(data.owner ? { owner: text(agencyName(site, data.owner)) } : {}),
    ...(record
      ? {
          number: sayHedged(amountOf(record, lang).said, record, words.known.use),
          below: `${words.names.metric[record.metric]}, ${words.platform.asOf(locale.date(record.date))}`,
        }
      : lead
        ? { lead: text(lead) }
        : {}),
  };
}

/** The picture of a platform, where it has one of its own. */
export function sharePictureOf(locale: Locale, entry: PlatformEntry) {
  if (!hasPicture(locale.site.catalogue, entry.id)) return undefined;
  return { path: pathIn(locale.lang, to("sharePicture", { id: entry.id })), alt: altOf(shareSaid(locale, entry)) };
}

/** The same for those who do not see it. */
function altOf({ name, stage, owner, number, below }: Said): string {
  return [`${name}: ${stage}`, ...(number ? [`${number} (${below})`] : []), ...(owner ? [owner] : [])].join("; ");
}

/**
 * As many pictures as a build makes, of all languages: they cost it a hundredth of a second and twenty kilobytes each. In a
 * catalogue with more platforms those have one whose page is named most: with a number, the newest first.
 */
export const MOST_PICTURES = 1000;

/** Whether a platform has one, by its id. */
export const hasPicture = answeredOnce("pictured", (catalogue) => {
  const ids = withPicture(catalogue);
  return (id) => ids.has(id);
});

/** Ids of the platforms that have a picture. */
export function withPicture(catalogue: Catalogue, most = MOST_PICTURES): ReadonlySet<string> {
  const drawn = catalogue.platforms.filter(({ data }) => LANGS.every((lang) => isDrawn(data.name[lang] ?? "")));
  const room = Math.floor(most / LANGS.length);
  return new Set((drawn.length > room ? [...drawn].sort(bySought).slice(0, room) : drawn).map(({ id }) => id));
}

const bySought = (a: PlatformEntry, b: PlatformEntry): number =>
  Number(b.use.newest !== undefined) - Number(a.use.newest !== undefined) ||
  compareDates(b.use.newest?.date ?? "", a.use.newest?.date ?? "") ||
  compareDates(b.lifecycle.since, a.lifecycle.since);

/** The typeface has the letters of languages written as these are, with their marks in one piece. */
const isDrawn = (text: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}+=|~^$<>°©®™]*$/u.test(text.normalize("NFC"));
