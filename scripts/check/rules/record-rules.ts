/** Rules on a record against the others and against its documents: what nobody sees who looks at one record alone. */
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { documentKey } from "../../records/documents.ts";
import { EVENT_FACTS } from "../../records/schema/events.ts";
import type { Platform, PlatformEvent } from "../../records/schema/platform.ts";
import { inLang } from "../../text/bilingual.ts";
import { firstDay, lastDay } from "../../text/dates.ts";
import { grouped, repeated } from "../../text/group.ts";
import { keptValues, lastEqual } from "../../text/kept-values.ts";
import { type Lang, MAIN_LANG, otherLangs } from "../../text/languages.ts";
import { same } from "../../text/same.ts";
import { foldedWords } from "../../text/text.ts";
import { placeOnWeb } from "../../text/web-address.ts";
import { nameWords } from "../../words/words.ts";
import { ALL_OTHERS, type Context, type Rule, ruleFor } from "./rule.ts";

interface PlatformFile {
  readonly id: string;
  readonly data: Platform;
}

/** The entry of the list is no product of another, nor of this one. */
function entries({ id, data: { entry } }: PlatformFile, { records }: Context): Diagnostic[] {
  const above = entry === undefined ? undefined : records.platforms.get(entry)?.platform?.data.entry;
  if (entry === undefined || (entry !== id && above === undefined)) return [];
  return [diagnostic("entry-product", { entry, above: entry === id ? undefined : above }, { pointer: ["entry"] })];
}

/** Nothing is merged into itself, be it through others. */
function merges({ id, data }: PlatformFile, { records }: Context): Diagnostic[] {
  return data.events.flatMap(({ into }, index) => {
    const seen = new Set<string>();
    for (let at = into; at !== undefined && !seen.has(at); at = intoOf(records.platforms.get(at)?.platform?.data)) seen.add(at);
    return seen.has(id) ? [diagnostic("merged-itself", { value: into ?? "" }, { pointer: ["events", index, "into"] })] : [];
  });
}

const intoOf = (data: Platform | undefined): string | undefined => data?.events.findLast(({ into }) => into !== undefined)?.into;

/** What tells two events apart; not what is only said of them. */
const eventKey = ({ date, type, from, to, into, document = {} }: PlatformEvent): string =>
  JSON.stringify([date, type, from, to, into, document.number ?? document.url, document.date]);

const repeatedEvents = ({ data: { events } }: PlatformFile): Diagnostic[] =>
  repeated(events, eventKey).map(({ item: { type, date }, index }) =>
    diagnostic("event-repeated", (lang) => ({ type: nameWords[lang].events[type], date }), { pointer: ["events", index] }),
  );

/** A source that stands there twice makes one place to read it look like two. */
const repeatedSources = ({ data: { sources } }: PlatformFile): Diagnostic[] =>
  repeated(sources, ({ url, title, heldBy }) => (url ? placeOnWeb(url) : `${title} ${heldBy}`)).map(({ item: { title }, index }) =>
    diagnostic("source-repeated", { title }, { pointer: ["sources", index] }),
  );

/** An act is of no day before the document that is the act, as far as the register has that. */
const earlyEvents = ({ data: { events } }: PlatformFile, { documents }: Context): Diagnostic[] =>
  events.flatMap(({ type, date, document: { number = "", date: issued = "" } = {} }, index) => {
    const isAct = EVENT_FACTS[type].byDocument && documents.has(documentKey({ number, date: issued }));
    if (!isAct || lastDay(date) >= firstDay(issued)) return [];
    const words = (lang: Lang) => ({ type: nameWords[lang].events[type], date, issued });
    return [diagnostic("event-early", words, { pointer: ["events", index, "date"] })];
  });

/** That the list says that it runs already is said of no time after the list, nor of one to come. */
const operations = ({ data: { events } }: PlatformFile, { today }: Context): Diagnostic[] =>
  events.flatMap(({ operation, date }, index) => {
    const from = operation?.already ? operation.from : undefined;
    if (from === undefined || (firstDay(from) <= today && firstDay(from) <= lastDay(date))) return [];
    return [diagnostic("operation-already", { from }, { pointer: ["events", index, "operation", "from"] })];
  });

/** What says that two records are one: the name in another language, or site and short name together. */
function signsOf({ name, abbreviation, website }: Platform): string[] {
  const named = otherLangs(MAIN_LANG).flatMap((lang) => (name[lang] ? [`${lang} ${foldedWords(name[lang]).join(" ")}`] : []));
  return [...named, ...(website && abbreviation ? [`${abbreviation.toLowerCase()} ${placeOnWeb(website)}`] : [])];
}

/** The second of two records that seem to be one, where their names do not say so already. */
function sameRecords({ id, data }: PlatformFile, context: Context): Diagnostic[] {
  if (context.names.similarTo({ id, name: data.name[MAIN_LANG] })) return [];
  const other = otherWith(signed(id, data).signs, { id, data }, context, (one) => one.id < id);
  return other ? [diagnostic("record-similar", (lang) => ({ other: inLang(other.name, lang) }), { pointer: ["name"] })] : [];
}

/** The website of another record, which is said of both: nobody knows which of them has the wrong one. */
function sharedWebsite({ id, data }: PlatformFile, context: Context): Diagnostic[] {
  if (!data.website) return [];
  const { signs } = signed(id, data);
  const isSame = (one: SignedFile) => one.signs.some((sign) => signs.includes(sign));
  // Products of one entry may be on one site.
  const isSister = (one: SignedFile) => data.entry !== undefined && one.entry === data.entry;
  const other = otherWith([siteSign(data.website)], { id, data }, context, (one) => !isSister(one) && !isSame(one));
  return other ? [diagnostic("website-repeated", (lang) => ({ other: inLang(other.name, lang) }), { pointer: ["website"] })] : [];
}

const siteSign = (website: string): string => `website ${placeOnWeb(website)}`;

/** The first other record with one of some signs that is meant; a product may share what its entry has. */
function otherWith(
  signs: readonly string[],
  { id, data: { entry } }: PlatformFile,
  context: Context,
  isMeant: (one: SignedFile) => boolean,
): SignedFile | undefined {
  const isOther = (one: SignedFile) => one.id !== id && one.entry !== id && one.id !== entry && isMeant(one);
  const index = signIndex(context);
  for (const sign of signs) {
    const found = index.get(sign)?.find(isOther);
    if (found) return found;
  }
  return undefined;
}

/** What of a record is held against others. */
interface SignedFile extends Pick<PlatformFile, "id">, Pick<Platform, "entry" | "name"> {
  readonly signs: readonly string[];
  readonly site?: string;
}

const signed = (id: string, data: Platform): SignedFile => {
  const { entry, name, website } = data;
  return ofData(data, [id], () => ({
    id,
    name,
    signs: signsOf(data),
    ...(entry === undefined ? {} : { entry }),
    ...(website ? { site: siteSign(website) } : {}),
  }));
};
const ofData = keptValues<Platform, SignedFile>();

type SignIndex = ReadonlyMap<string, readonly SignedFile[]>;
const indexes = new WeakMap<object, SignIndex>();
/** Of the same records the very same, so that what was found by their index holds. */
const lastSigned = lastEqual<readonly SignedFile[]>(
  (last, all) => last.length === all.length && last.every((one, index) => same(one, all[index])),
);

/** The records by their signs, and by their websites. */
function signIndex(context: Context): SignIndex {
  const known = indexes.get(context);
  if (known) return known;
  const files = lastSigned(
    [...context.records.platforms.values()].flatMap(({ id, platform }) => (platform ? [signed(id, platform.data)] : [])),
  );
  const index = indexes.get(files) ?? grouped(files.flatMap((file) => placesOf(file).map((sign) => [sign, file] as const)));
  indexes.set(files, index);
  indexes.set(context, index);
  return index;
}

const placesOf = ({ signs, site }: SignedFile): readonly string[] => (site === undefined ? signs : [...signs, site]);

export const recordRules: readonly Rule[] = [
  ruleFor("platform", "entry-product", entries, ALL_OTHERS),
  ruleFor("platform", "merged-itself", merges, ALL_OTHERS),
  ruleFor("platform", "event-repeated", repeatedEvents),
  ruleFor("platform", "source-repeated", repeatedSources),
  ruleFor("platform", "event-early", earlyEvents),
  ruleFor("platform", "operation-already", operations),
  ruleFor("platform", "record-similar", sameRecords, { of: "records", from: (context) => [context.names, signIndex(context)] }),
  ruleFor("platform", "website-repeated", sharedWebsite, { of: "records", from: (context) => [signIndex(context)] }),
];
