/**
 * The one reminder of an agency: all that it has to do, in the main language with the others in folds, found again by its marker. What the
 * bot remembers stands in the marker; nothing in it hangs on the day, so that it changes only where something else does.
 */
import type { DueItem } from "../catalogue/due/by-agency.ts";
import { DUE_ORDER } from "../catalogue/due/kinds.ts";
import { inLang, type Text } from "../text/bilingual.ts";
import { grouped } from "../text/group.ts";
import { type Lang, MAIN_LANG, otherLangs } from "../text/languages.ts";
import { agencyAddress } from "../text/site-pages.ts";
import { dueWords, nameWords, reminderWords } from "../words/words.ts";
import { COMMENT_ROOM, fitInto } from "./fit.ts";
import { details, inlineCode, link, prose } from "./markdown.ts";

export interface PutOff {
  readonly item: DueItem;
  readonly until: string;
  readonly by: string;
  readonly reason: string;
}

/** What the bot remembers of a reminder, all of it codes, logins and numbers. */
export interface ReminderMemory {
  /** What was announced and is due still, each as `announcementOf` says it. */
  readonly announced: readonly string[];
  /** How many comments have announced something. */
  readonly news: number;
  /** Who was asked to see to it. */
  readonly asked: readonly string[];
  /** Ids of comments whose command was taken. */
  readonly heard: readonly number[];
}

export interface Reminder {
  readonly agency: { readonly code: string; readonly name: Text; readonly slug: string };
  /** "@organisation/team": the only one that is called by name. */
  readonly team?: string | undefined;
  readonly items: readonly DueItem[];
  readonly putOff: readonly PutOff[];
  /** For how many days something may be put off. */
  readonly putOffDays: number;
  /** Address of the published site. */
  readonly site?: string | undefined;
  readonly memory: ReminderMemory;
}

/** How the reminder of an agency begins; others can write the same, so the author is looked at as well. */
export const reminderMarker = (code: string): string => `<!-- catalogue:reminder ${code} -->`;

/** Whether a text is the reminder of an agency, also where somebody wrote above it. */
export const isReminderOf = (body: string, code: string): boolean => body.split(/\r?\n/).includes(reminderMarker(code));

/** How a comment begins that announces something, and how an answer to a command. */
export const NEWS_MARKER = "<!-- catalogue:reminder-news ";
export const ANSWER_MARKER = "<!-- catalogue:reminder-answer ";

export const reminderTitle = ({ agency: { name, code } }: Pick<Reminder, "agency">): string =>
  reminderWords[MAIN_LANG].title(inLang(name, MAIN_LANG), code).slice(0, 250);

/** The whole text. */
export const reminderBody = (reminder: Reminder): string =>
  fitInto(COMMENT_ROOM, (limit) =>
    [
      `${reminderMarker(reminder.agency.code)}\n${memoryLine(reminder.memory)}`,
      inOneLanguage(reminder, MAIN_LANG, limit),
      details(reminderWords[MAIN_LANG].howTo, reminderWords[MAIN_LANG].howToText(reminder.putOffDays)),
      ...otherLangs(MAIN_LANG).map((lang) => details(nameWords[lang].languages[lang], foreign(reminder, lang, limit))),
    ].join("\n\n"),
  );

const foreign = (reminder: Reminder, lang: Lang, limit: number): string =>
  [inOneLanguage(reminder, lang, limit), `**${reminderWords[lang].howTo}**\n\n${reminderWords[lang].howToText(reminder.putOffDays)}`].join(
    "\n\n",
  );

function inOneLanguage({ agency, team, items, putOff, site }: Reminder, lang: Lang, limit: number): string {
  const words = reminderWords[lang];
  const byKind = grouped(items.map((item) => [item.kind, item] as const));
  const sections = DUE_ORDER.flatMap((kind) => {
    const found = byKind.get(kind);
    return found
      ? [
          section(
            dueWords[lang].sections[kind],
            found.map((item) => lineOf(item, lang)),
            lang,
            limit,
          ),
        ]
      : [];
  });
  const off = putOff.map(
    ({ item, until, by, reason }) => `${lineOf(item, lang)} — ${words.putOffUntil(until, inlineCode(by), inlineCode(reason))}`,
  );
  return [
    ...(team !== undefined && lang === MAIN_LANG ? [words.to(team)] : []),
    words.intro(prose(inLang(agency.name, lang))),
    ...(site === undefined ? [] : [link(words.seenOnSite, agencyAddress(site, agency.slug, lang))]),
    ...(sections.length > 0 ? sections : [words.done]),
    ...(off.length > 0 ? [section(words.putOff, off, lang, limit)] : []),
  ].join("\n\n");
}

function section(title: string, lines: readonly string[], lang: Lang, limit: number): string {
  const more = lines.length - limit;
  const shown = [...lines.slice(0, limit), ...(more > 0 ? [reminderWords[lang].more(more)] : [])];
  return `### ${title}\n\n${shown.map((line) => `- ${line}`).join("\n")}`;
}

/** Names and titles are anybody's words: they come as plain text. */
function lineOf({ about, say, url, code }: DueItem, lang: Lang): string {
  const name = inLang(about, lang);
  const what = url === undefined ? `**${prose(name)}**` : link(name, url);
  return `${what}: ${prose(say[lang])} \`${code}\``;
}

/** A comment that announces what is new, for GitHub tells nobody that a text was edited. */
export const newsComment = ({ team, memory }: Pick<Reminder, "team" | "memory">, news: readonly DueItem[]): string =>
  fitInto(COMMENT_ROOM, (limit) =>
    [
      `${NEWS_MARKER}${memory.news} -->`,
      ...(team === undefined ? [] : [team]),
      ...[MAIN_LANG, ...otherLangs(MAIN_LANG)].map((lang) =>
        section(
          reminderWords[lang].news,
          news.map((item) => lineOf(item, lang)),
          lang,
          limit,
        ),
      ),
    ].join("\n\n"),
  );

const memoryLine = ({ announced, news, asked, heard }: ReminderMemory): string =>
  `<!-- catalogue:memory news=${news} announced=${announced.join(",")} asked=${asked.join(",")} heard=${heard.join(",")} -->`;

const MEMORY = /^<!-- catalogue:memory news=(\d{1,6}) announced=([a-z0-9,.-]*) asked=([\w,.-]*) heard=([\d,]*) -->$/m;

/** What stands in a text; whoever may write to the repository can change it, and makes no more of it than a comment too many. */
export function memoryIn(body: string): ReminderMemory {
  const [, news = "0", announced = "", asked = "", heard = ""] = MEMORY.exec(body) ?? [];
  const list = (text: string) => text.split(",").filter(Boolean);
  return { news: Number(news), announced: list(announced), asked: list(asked), heard: list(heard).map(Number) };
}
