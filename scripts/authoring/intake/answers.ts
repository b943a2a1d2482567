/** Answers as the schema wants them; what can not be read is told with what was expected. Pure. */

import { quote } from "../../problems/rule-words.ts";
import { GROUP_NAMES, METRIC_NAMES, PILLAR_NAMES } from "../../records/choices.ts";
import type { Records } from "../../records/records.ts";
import type { Agency } from "../../records/schema/registers.ts";
import { cleanLine, type ReadNumber, readDate, readDocumentNumber, readNumber } from "../../text/as-typed.ts";
import type { Bilingual, Text } from "../../text/bilingual.ts";
import { nameWords } from "../../text/names.ts";
import { didYouMean, fold } from "../../text/text.ts";
import { isWebAddress } from "../../text/web-address.ts";
import type { FormField } from "./forms.ts";
import type { Answers, IntakeFault } from "./read-issue.ts";

/** What answers are looked up in: the main branch. */
export interface Known {
  readonly records: Records;
  /** Texts of the data files, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface AnswerReader {
  readonly faults: IntakeFault[];
  readonly line: (id: string) => string | undefined;
  readonly paragraphs: (id: string) => string | undefined;
  /** A text in two languages, from two answers. */
  readonly text: (vi: string, en: string) => Text | undefined;
  readonly date: (id: string) => string | undefined;
  readonly number: (id: string) => ReadNumber | undefined;
  readonly url: (id: string) => string | undefined;
  readonly documentNumber: (id: string) => string | undefined;
  readonly choice: (id: string) => string | undefined;
  readonly choices: (id: string) => string[] | undefined;
  readonly agency: (id: string) => string | undefined;
  readonly domain: (id: string) => string | undefined;
  readonly platform: (id: string) => string | undefined;
  readonly framework: (id: string) => string | undefined;
}

/** What an option is called, by its code. */
export const OPTION_NAMES: Readonly<Record<string, Bilingual>> = { ...GROUP_NAMES, ...PILLAR_NAMES, ...METRIC_NAMES };
/** An option as a form shows it. */
export const optionLabel = (name: Bilingual): string => `${name.vi} · ${name.en}`;

export function readerOf({ form, answers }: Answers, known: Known): AnswerReader {
  const faults: IntakeFault[] = [];
  const line = (id: string) => cleanLine(answers.get(id) ?? "");
  const fieldOf = (id: string) => form.fields.find((field) => field.id === id) as FormField;
  /** Reads a line by a function; told when it can not. */
  const by = <T>(id: string, read: (text: string) => T | undefined, expected: (text: string) => Bilingual): T | undefined => {
    const text = line(id);
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) faults.push({ field: fieldOf(id), message: expected(text) });
    return value;
  };
  const named = (id: string, entries: () => readonly Entry[]) =>
    by(
      id,
      (text) => findCode(text, entries()),
      (text) => unknown(text, entries()),
    );
  const options = (id: string) => (fieldOf(id).options ?? []).map((code) => ({ code, names: namesOf(OPTION_NAMES[code]) }));
  return {
    faults,
    line,
    paragraphs: (id) => answers.get(id),
    text: (vi, en) => {
      const [first, second] = [line(vi), line(en)];
      return first === undefined ? undefined : { vi: first, ...(second === undefined ? {} : { en: second }) };
    },
    date: (id) => by(id, readDate, notADate),
    number: (id) => by(id, readNumber, notANumber),
    url: (id) => by(id, readUrl, notAnAddress),
    documentNumber: (id) => by(id, readDocumentNumber, notADate),
    choice: (id) => named(id, () => options(id)),
    choices: (id) => readChoices(id),
    agency: (id) => named(id, () => agencyEntries(known.records.agencies?.data ?? [])),
    domain: (id) => named(id, () => known.records.domains?.data.map(({ id: code, name }) => ({ code, names: namesOf(name) })) ?? []),
    platform: (id) =>
      named(id, () =>
        [...known.records.platforms.values()].flatMap(({ id: code, platform }) =>
          platform ? [{ code, names: [...namesOf(platform.data.name), platform.data.abbreviation ?? ""] }] : [],
        ),
      ),
    framework: (id) =>
      named(id, () =>
        [...known.records.criteria.values()].flatMap(({ id: code, data }) =>
          data.kind === "framework" ? [{ code, names: namesOf(data.title) }] : [],
        ),
      ),
  };

  /** GitHub joins the choices with commas, which a label may hold too. */
  function readChoices(id: string): string[] | undefined {
    const text = line(id);
    if (text === undefined) return undefined;
    const known = options(id);
    const found = known.filter(({ names }) => names.some((name) => fold(text).includes(fold(name)))).map(({ code }) => code);
    if (found.length === 0) faults.push({ field: fieldOf(id), message: unknown(text, known) });
    return found.length > 0 ? found : undefined;
  }
}

/** A thing that is meant by its code or by one of its names. */
export interface Entry {
  readonly code: string;
  readonly names: readonly string[];
}

const namesOf = (name: Text | undefined): string[] =>
  name ? [`${name.vi} · ${name.en ?? name.vi}`, name.vi, ...(name.en ? [name.en] : [])] : [];

/** The agencies by all their names. */
export const agencyEntries = (agencies: readonly Agency[]): Entry[] =>
  agencies.map(({ code, name, aliases = [] }) => ({ code, names: [...namesOf(name), ...aliases] }));

/** By code or by any name, accents and case aside: the code is asked first. */
export function findCode(text: string, entries: readonly Entry[]): string | undefined {
  const wanted = fold(text);
  const plain = nameWords(text).join(" ");
  return (
    entries.find(({ code }) => fold(code) === wanted) ??
    entries.find(({ names }) => names.some((name) => fold(name) === wanted)) ??
    entries.find(({ names }) => plain !== "" && names.some((name) => nameWords(name).join(" ") === plain))
  )?.code;
}

function unknown(text: string, entries: readonly Entry[]): Bilingual {
  const names = entries.flatMap(({ code, names: [, name = ""] }) => [code, name]);
  const near = didYouMean(text, names);
  return {
    vi: `không nhận ra ${quote(text)}.${near ? ` Có phải là ${quote(near)}?` : " Ghi mã hoặc tên đầy đủ như trong danh mục."}`,
    en: `is not known: ${quote(text)}.${near ? ` Did you mean ${quote(near)}?` : " Give the code or the full name as in the catalogue."}`,
  };
}

const notADate = (text: string): Bilingual => ({
  vi: `${quote(text)} không phải là ngày. Ghi ngày/tháng/năm, ví dụ 16/01/2026.`,
  en: `is no date: ${quote(text)}. Write day/month/year, such as 16/01/2026.`,
});
const notANumber = (text: string): Bilingual => ({
  vi: `${quote(text)} không đọc được thành một số. Ghi như 1.000.000 hoặc 1,5 triệu; 1500 thì viết liền hoặc 1.500.`,
  en: `can not be read as one number: ${quote(text)}. Write 1.000.000 or 1,5 triệu; for 1500 write it whole or 1.500.`,
});
const notAnAddress = (text: string): Bilingual => ({
  vi: `${quote(text)} không phải là địa chỉ trang web. Cần bắt đầu bằng «https://».`,
  en: `is no web address: ${quote(text)}. It must start with «https://».`,
});

/** People leave the scheme out, and paste addresses in angle brackets or as Markdown links. */
function readUrl(text: string): string | undefined {
  const bare = /^\[[^\]]*\]\((\S+)\)$/.exec(text)?.[1] ?? text.replace(/^<(.*)>$/, "$1");
  const whole = /^[a-z]+:/i.test(bare) ? bare : `https://${bare}`;
  return isWebAddress(whole) && /\.[a-z]{2,}/i.test(whole) ? whole : undefined;
}
