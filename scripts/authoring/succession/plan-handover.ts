/** What is asked for -> who hands on what to whom, and every reason why that can not be. Pure. */
import { validityOn } from "../../records/agencies.ts";
import type { Records } from "../../records/records.ts";
import type { Agency } from "../../records/schema/agencies.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { addDays, firstDay, lastDay } from "../../text/dates.ts";
import { inEach, type Lang } from "../../text/languages.ts";
import { didYouMean } from "../../text/text.ts";
import { successionWords } from "../../words/words.ts";
import type { Handover } from "./handover.ts";

export interface AskedHandover {
  readonly from: readonly string[];
  /** Of agencies that end. */
  readonly successor: string | undefined;
  /** Records that go to others, by the table of a split. */
  readonly rows: readonly { readonly id: string; readonly owner: string }[];
  readonly date: string;
  readonly number: string;
  readonly documentDate: string | undefined;
}

interface Planned {
  readonly hand: Handover;
  readonly heirs: readonly string[];
  /** Why it can not be; none where it can. */
  readonly reasons: readonly Bilingual[];
}

type Reasons = (typeof successionWords)[Lang]["reasons"];
const reason = (say: (words: Reasons) => string): Bilingual => inEach((lang) => say(successionWords[lang].reasons));

/** Who hands on what to whom by what is asked for. */
export function planHandover(records: Records, asked: AskedHandover): Planned {
  const { from, successor, date, number } = asked;
  const rows = asked.rows.filter(({ id, owner }) => isWanted(records, from, id, owner));
  const heirOf = new Map(rows.map(({ id, owner }) => [id, owner]));
  const heirs = [...new Set([...(successor === undefined ? [] : [successor]), ...heirOf.values()])];
  const { day, reasons: ofDocument } = documentOf(records, asked);
  return {
    hand: {
      from,
      successor,
      heirOf: (id) => heirOf.get(id) ?? successor,
      date,
      document: { number, ...(day === undefined ? {} : { date: day }) },
    },
    heirs,
    reasons: [...agencyReasons(records, asked, heirs), ...rowReasons(records, from, rows), ...ofDocument],
  };
}

/** Of a table of all records most stay where they are, or have gone where it says. */
function isWanted({ platforms }: Records, from: readonly string[], id: string, owner: string): boolean {
  const data = platforms.get(id)?.platform?.data;
  return !from.includes(owner) && (data?.owner !== owner || from.includes(data.assessedBy ?? ""));
}

function agencyReasons({ agencies }: Records, { from, successor, date }: AskedHandover, heirs: readonly string[]): Bilingual[] {
  const known = new Map(agencies?.data.map((agency) => [agency.code, agency]));
  const unknown = [...from, ...heirs].filter((code) => !known.has(code));
  const own = from.filter((code) => heirs.includes(code));
  const late = heirs.flatMap((code) => known.get(code) ?? []).filter((heir) => validityOn(heir, date) !== "active");
  const ending = successor === undefined ? [] : from.flatMap((code) => known.get(code) ?? []);
  return [
    ...unknown.map((code) => reason((words) => words.unknown(code, didYouMean(code, known.keys())))),
    ...own.map((code) => reason((words) => words.itself(code))),
    ...late.map(({ code }) => reason((words) => words.notThen(code, date))),
    ...ending.flatMap((agency) => endingReasons(agency, successor ?? "", addDays(date, -1))),
    ...ending.flatMap(({ code }) => sameDayReasons(agencies?.data ?? [], code, successor ?? "", addDays(date, -1))),
  ];
}

/** What was handed to it on that very day was never its own: all of them hand over at once. */
function sameDayReasons(agencies: readonly Agency[], code: string, successor: string, last: string): Bilingual[] {
  const before = agencies.filter((one) => one.successor === code && one.validTo === last).map((one) => one.code);
  return before.length === 0 ? [] : [reason((words) => words.sameDay(code, [...before, code, successor]))];
}

/** What the register says of its end already is the same. */
function endingReasons({ code, validTo, successor }: Agency, wanted: string, last: string): Bilingual[] {
  const isThen = validTo === undefined || (firstDay(validTo) <= last && last <= lastDay(validTo));
  return [
    ...(isThen ? [] : [inEach((lang) => successionWords[lang].reasons.endedOtherwise(code, validTo, last))]),
    ...(successor === undefined || successor === wanted ? [] : [reason((words) => words.succeededOtherwise(code, successor, wanted))]),
  ];
}

function rowReasons({ platforms, ids }: Records, from: readonly string[], rows: AskedHandover["rows"]): Bilingual[] {
  return rows.flatMap(({ id, owner }, index) => {
    if (!ids.platforms.has(id)) return [reason((words) => words.unknownRecord(id, didYouMean(id, ids.platforms)))];
    const { owner: now, assessedBy } = platforms.get(id)?.platform?.data ?? {};
    const isTheirs = [now, assessedBy].some((code) => code !== undefined && from.includes(code));
    const isTwice = rows.slice(0, index).some((other) => other.id === id && other.owner !== owner);
    return [
      ...(isTheirs ? [] : [reason((words) => words.notTheirs(id, from.join(", ")))]),
      ...(isTwice ? [reason((words) => words.twice(id))] : []),
    ];
  });
}

/** The day of the document in the register: numbers begin again each year. */
function documentOf({ documents }: Records, { number, documentDate }: AskedHandover): { day?: string; reasons: readonly Bilingual[] } {
  const days = (documents?.data ?? []).filter((one) => one.number === number).map(({ date }) => date);
  const meant = documentDate === undefined ? days : days.filter((day) => day === documentDate);
  const [day, ...others] = meant;
  if (day === undefined) return { reasons: [reason((words) => words.document([number, documentDate].filter(Boolean).join(", ")))] };
  return others.length > 0 ? { reasons: [reason((words) => words.documentOfDay(number, days))] } : { day, reasons: [] };
}
