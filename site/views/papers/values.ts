/** A value of a record as it stands on paper, by the kind of field that its schema makes it: the same words wherever it is printed. */
import { showHedged } from "../../../scripts/catalogue/hedges.ts";
import { showAmount, showThreshold, showUnit } from "../../../scripts/catalogue/measures.ts";
import { documentKey, namesItsType, typeOfNumber } from "../../../scripts/records/documents.ts";
import { choiceList } from "../../../scripts/records/schema/choice-lists.ts";
import type { DocumentRef } from "../../../scripts/records/schema/common.ts";
import type { Threshold } from "../../../scripts/records/schema/criteria.ts";
import { fieldControl, type SchemaNode } from "../../../scripts/records/schema/node.ts";
import type { UsageRecord } from "../../../scripts/records/schema/platform.ts";
import type { SetCodes, SetControl } from "../../../scripts/records/set-codes.ts";
import { readableAddress } from "../../../scripts/text/address-encoding.ts";
import { called, inLang } from "../../../scripts/text/bilingual.ts";
import { isDate } from "../../../scripts/text/dates.ts";
import { showDate, showNumber } from "../../../scripts/text/formats.ts";
import { LANGS, type Lang, MAIN_LANG } from "../../../scripts/text/languages.ts";
import { fill } from "../../i18n/fill.ts";
import type { LetterWords } from "../../i18n/vi/letter.ts";
import type { EditorConfig, KnownData, PlatformName } from "../editor-config.ts";

/** What all of it is written with. */
export interface Pen {
  readonly lang: Lang;
  readonly words: LetterWords;
  /** What the values of lists are called that no schema names. */
  readonly names: EditorConfig["names"];
  readonly known: KnownData & { readonly platforms: readonly PlatformName[] };
  /** What codes in the criteria set that is written of stand for. */
  readonly codes?: SetCodes | undefined;
}

export type Values = Readonly<Record<string, unknown>>;
export const partValues = (value: unknown): Values => (typeof value === "object" && value !== null ? (value as Values) : {});
export const listItems = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (typeof value === "object" && Object.values(value).every(isBlank));

export const fieldTitle = (node: SchemaNode, { lang }: Pen): string => node["x-title"]?.[lang] ?? "";

/** What holds others: its parts are titled, and stand one under the other. */
export const isGroup = (node: SchemaNode): boolean => ["group", "items"].includes(fieldControl(node));

/**
 * The words of a text in each language that it has, that of the paper first. Paper goes to who has nothing but it: all of them
 * are said, also in a language that the catalogue does not have, and words without a language are of the main one.
 */
export function wordsByLang(value: unknown, { lang }: Pen): readonly (readonly [lang: string, words: string])[] {
  const byLang = typeof value === "object" && value !== null ? value : { [MAIN_LANG]: value };
  const order = [...new Set<string>([lang, ...LANGS, ...Object.keys(byLang)])];
  return order.flatMap((one) => {
    const words = asItStands(partValues(byLang)[one]);
    return words === "" ? [] : [[one, words] as const];
  });
}

export const languageName = (lang: string, { words }: Pen): string => (words.languages as Readonly<Record<string, string>>)[lang] ?? lang;

/** "Chợ mây (tiếng Anh: Cloud market)": a text on one line. */
export function sayText(value: unknown, pen: Pen): string {
  const [[, first = ""] = [], ...others] = wordsByLang(value, pen);
  const behind = others.map(([lang, words]) => `${languageName(lang, pen)}: ${words}`).join("; ");
  return behind ? `${first} (${behind})` : first;
}

/** What is no value of its kind is said as it stands. */
const asItStands = (value: unknown): string => leaves(value).join(", ");
export const leaves = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : isBlank(value) ? [] : [String(value)];

/** One line of text for a value that holds no others; "" for none. */
export function shownValue(node: SchemaNode, value: unknown, pen: Pen): string {
  if (isBlank(value)) return "";
  const { lang, known, words } = pen;
  switch (fieldControl(node)) {
    case "text":
    case "long-text":
      return sayText(value, pen);
    case "date":
    case "part-date":
      return showDate(String(value), lang);
    case "number":
      return typeof value === "number" ? showNumber(value, lang, 20) : asItStands(value);
    case "flag":
      return value === true ? words.yes : words.no;
    case "choice":
      return choiceName(node, value, pen);
    case "checks":
      return listItems(value)
        .map((one) => choiceName(node.items ?? {}, one, pen))
        .join(", ");
    case "lines":
      return listItems(value).map(String).join(", ");
    case "set-gates":
      return listItems(value)
        .map((one) => codeName("set-gates", one, pen))
        .join(", ");
    case "set-group":
    case "framework-group":
    case "framework-criterion":
      return codeName(fieldControl(node) as SetControl, value, pen);
    case "document":
      return sayDocument(value as DocumentRef, pen);
    case "agency": {
      const agency = known.agencies.find(({ code }) => code === value);
      return agency ? `${inLang(agency.name, lang)} (${agency.code})` : String(value);
    }
    case "domain":
      return called(known.domains.find(({ id }) => id === value)?.name, lang, String(value));
    case "platform":
      return called(known.platforms.find(({ id }) => id === value)?.name, lang, String(value));
    case "url":
      return readableAddress(String(value));
    case "unit":
      return showUnit(String(value), lang);
    case "measure":
      return pen.names.measure?.[String(value)] ?? String(value);
    case "set":
    case "framework":
      return called(known.criteria[String(value)]?.title, lang, String(value));
    default:
      return asItStands(value);
  }
}

/** "Khả dụng (KT1)": what a code in a criteria set stands for; of key criteria the name alone, which is no code that people write. */
function codeName(control: SetControl, value: unknown, { codes, lang }: Pen): string {
  const code = String(value);
  const title = codes?.[control].get(code);
  const name = title && inLang(title, lang);
  if (!name) return code;
  return control === "set-gates" ? name : `${name} (${code})`;
}

function choiceName(node: SchemaNode, value: unknown, { lang, names }: Pen): string {
  const code = String(value);
  return node["x-names"]?.[code]?.[lang] ?? names[choiceList(node) ?? ""]?.[code] ?? code;
}

/** What the register of documents has of it. */
export const listedDocument = ({ number, date }: Pick<DocumentRef, "number" | "date">, { known }: Pen) =>
  known.documents.find((one) => number && date && documentKey(one) === documentKey({ number, date }));

/** "Quyết định": by the register, or by what its number says. */
export function documentType(document: Pick<DocumentRef, "number" | "date">, pen: Pen): string | undefined {
  const { known, lang } = pen;
  const types = known.settings.documentTypes ?? [];
  const listed = listedDocument(document, pen);
  const codes = () => new Set(known.agencies.map(({ code }) => code));
  const type = listed
    ? types.find(({ id }) => id === listed.type)
    : document.number
      ? typeOfNumber(document.number, types, codes())
      : undefined;
  return type && inLang(type.name, lang);
}

/** "Quyết định số 186/QĐ-BTTTT ngày 11/02/2022 của Bộ … về …", as far as it is known; its address last. */
export function sayDocument({ number, date, title, url, heldBy, issuer: by }: DocumentRef, pen: Pen, isTitled = true): string {
  const { known, lang, words } = pen;
  const listed = listedDocument({ number, date }, pen);
  const name = documentType({ number, date }, pen);
  const issuer = known.agencies.find(({ code }) => code === listed?.issuer);
  const heading = number && (name && !namesItsType(number, name) ? fill(words.numbered, { type: name, number }) : number);
  const day = date && fill(isDate(date) ? words.onDay : words.inTime, { date: showDate(date, lang) });
  const said = [heading, day, (issuer || by) && fill(words.by, { agency: issuer ? inLang(issuer.name, lang) : (by ?? "") })]
    .filter(Boolean)
    .join(" ");
  const subject = title === undefined ? listed && inLang(listed.title, lang) : sayText(title, pen);
  return [said, isTitled && subject, url && readableAddress(url), heldBy && fill(words.heldBy, { agency: heldBy })]
    .filter(Boolean)
    .join("; ");
}

/** A number with what its source says of it and its unit: "hơn 15.500.000 người dùng". */
function hedgedAmount(node: SchemaNode, values: Values, key: string, pen: Pen): string {
  const about = aboutOf(node);
  const value = values[key];
  if (!about) return shownValue(node, value, pen);
  const unit = values[about.unit];
  if (typeof value !== "number")
    return [value, unit]
      .filter((one) => !isBlank(one))
      .map(String)
      .join(" ");
  const said = { approximate: values[about.flag], hedge: values[about.hedge] } as Pick<UsageRecord, "approximate" | "hedge">;
  return showHedged(showAmount(value, typeof unit === "string" ? unit : undefined, pen.lang), said, pen.lang);
}

const aboutOf = ({ "x-ask": ask }: SchemaNode) => (ask || undefined)?.about;

/** Keys that are said with another: they are no lines of their own. */
export function saidWithOthers(properties: Readonly<Record<string, SchemaNode>>, values: Values): readonly string[] {
  return Object.entries(properties).flatMap(([key, node]) => {
    const about = aboutOf(node);
    if (isSpan(key, node)) return ["to"];
    return about && !isBlank(values[key]) ? [about.flag, about.hedge, about.unit] : [];
  });
}

/** A first day, with which the last one is said. */
export const isSpan = (key: string, node: SchemaNode): boolean => key === "from" && ["date", "part-date"].includes(fieldControl(node));

function shownSpan({ from, to }: Values, { lang, words }: Pen): string {
  const [first, last] = [from, to].map((day) => (isBlank(day) ? "" : showDate(String(day), lang)));
  return first && last ? `${first} – ${last}` : first ? fill(words.since, { date: first }) : last ? fill(words.until, { date: last }) : "";
}

/** Where people write the name of a body, or the code of one that is listed. */
const BODIES: readonly string[] = ["organisation", "responsible"];
export function shownBody(value: unknown, { known, lang }: Pen): string {
  const agency = known.agencies.find(({ code }) => code === value);
  return agency ? inLang(agency.name, lang) : isBlank(value) ? "" : String(value);
}

/** The value under a key of a group, with what is said with it. */
export function shownPart(node: SchemaNode, values: Values, key: string, pen: Pen): string {
  if (isSpan(key, node)) return shownSpan(values, pen);
  if (BODIES.includes(key)) return shownBody(values[key], pen);
  if (isThreshold(node)) return isBlank(values[key]) ? "" : showThreshold(values[key] as Threshold, pen.lang);
  // What nobody has named is called as its criterion is, beside what was written.
  if (fieldControl(node) === "measure" && !isBlank(values[key]))
    return pen.names.measure?.[String(values[key])] ?? `${sayText(values.title, pen)} (${values[key]})`;
  return hedgedAmount(node, values, key, pen);
}

/** A bound and its unit make no sense apart. */
export const isThreshold = ({ properties }: SchemaNode): boolean => properties !== undefined && "atLeast" in properties;
