/**
 * The list on any day: the events of all platforms are loaded when a day is first chosen, and the same function as in the
 * built pages says how each stood. The day stands in the address: `?ngay=2022-02-11`.
 */

import { type AsOfContext, type Eventful, inListOrder, type PlatformOn, platformOn } from "../../scripts/catalogue/as-of.ts";
import { type Counted, type Coverage, coverageOn } from "../../scripts/catalogue/coverage.ts";
import { LIST_STATES, type ListTerms, listStateOn } from "../../scripts/catalogue/lists.ts";
import { stageCodeOf } from "../../scripts/catalogue/stage-codes.ts";
import type { Validity } from "../../scripts/records/agencies.ts";
import type { OfficialList } from "../../scripts/records/schema/documents.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { inLang, isUntranslated } from "../../scripts/text/bilingual.ts";
import { isDate, type When } from "../../scripts/text/dates.ts";
import { showDate, showNumber } from "../../scripts/text/formats.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { fill } from "../i18n/fill.ts";
import { DAY_COLUMNS, dayRows } from "../open-data/day-table.ts";
import { tableFile } from "../open-data/table.ts";
import type { AsOfScriptData } from "../pages/as-of.11ty.tsx";
import type { CodeNames } from "../views/code-names.ts";
import { type DayList, dayCounts, dayTitle, sayListsOf, sayOwnerSpan } from "../views/listed-on-day.ts";
import { cellAttributes, ROLES } from "../views/table-roles.ts";
import { saySince } from "../views/use.ts";
import { element, langAttribute, pageParts, reveal } from "./dom.ts";
import { download } from "./download.ts";
import { fetchJson, once } from "./fetch.ts";

interface EventsFile extends Omit<AsOfContext, "validities" | "lists"> {
  readonly validities: readonly (readonly [string, Validity])[];
  readonly lists: readonly CountedList[];
  readonly platforms: readonly Eventful[];
  readonly names: CodeNames;
}

/** How a list stands on a day, and what its members must be counted by. */
interface CountedList extends ListTerms {
  readonly official: OfficialList["official"];
  readonly members: readonly Counted[];
}

function start(root: HTMLElement): void {
  const { find, read } = pageParts(root);
  const data = read<AsOfScriptData>();
  const { words, lang } = data;
  const [form, input, status] = [find<HTMLFormElement>("form"), find<HTMLInputElement>("input"), find("[data-status]")];
  const [lists, list, saved] = [find("[data-lists]"), find("[data-list]"), find("[data-save]")];
  let save = () => {};
  const load = once(() => fetchJson<EventsFile>(data.events));
  const show = async (date: string) => {
    try {
      const { platforms, ...file } = await load();
      if (input.value !== date) return;
      const context = { ...file, validities: new Map(file.validities) };
      const listed = platforms.flatMap((one) => platformOn(one, date, context, { hasCriteria: false }) ?? []).filter((one) => one.listed);
      const stood = listsOn(data.lists, file.lists, { day: date, today: file.today });
      showLists(lists, stood, lang);
      const titles = [...list.querySelectorAll("thead th")].map(({ textContent }) => textContent ?? "");
      const inOrder = inListOrder(listed, file.lists, { day: date, today: file.today });
      const standing = stood.filter(({ state }) => state !== "ended");
      list.querySelector("tbody")?.replaceChildren(...inOrder.map((one) => row(one, standing, data, titles)));
      list.hidden = listed.length === 0;
      saved.hidden = list.hidden;
      save = () => download(`${date}.csv`, tableFile(DAY_COLUMNS, dayRows(date, inOrder, standing), file.names), "text/csv");
      status.textContent = `${dayTitle(date, words, lang)}: ${dayCounts(standing, listed, words, lang).join(" ")}`;
    } catch {
      lists.hidden = true;
      list.hidden = true;
      saved.hidden = true;
      status.textContent = words.failed;
    }
  };
  find("[data-csv]").addEventListener("click", () => save());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!isDate(input.value)) return;
    history.replaceState(null, "", `?${input.name}=${input.value}`);
    void show(input.value);
  });
  form.hidden = false;
  reveal(root);
  const asked = new URLSearchParams(location.search).get(input.name) ?? "";
  if (!isDate(asked)) return;
  input.value = asked;
  void show(asked);
}

interface StoodList extends DayList, Coverage {
  /** Its place on the page, newest first. */
  readonly index: number;
  readonly slug: string;
}

/** The lists that had taken effect by the day, as the pages have them. */
function listsOn(lists: AsOfScriptData["lists"], known: readonly CountedList[], when: When): StoodList[] {
  return lists.flatMap(({ key, slug, cited }, index) => {
    const list = known.find((one) => one.key === key);
    const state = list && listStateOn(list, known, when);
    return state ? [{ ...coverageOn(list.official, list.members, when), index, key, slug, cited, state }] : [];
  });
}

/** Of each list the row of how it stood, with its counts: the page has one for every way in which it may stand. */
function showLists(place: HTMLElement, stood: readonly StoodList[], lang: Lang): void {
  const rows = [...place.querySelectorAll<HTMLElement>("tbody tr")];
  for (const row of rows) row.hidden = true;
  for (const { index, state, official, named, missing, takenOff } of stood) {
    const row = rows[index * LIST_STATES.length + LIST_STATES.indexOf(state)];
    if (!row) continue;
    row.hidden = false;
    const cells = row.querySelectorAll(".number");
    for (const [at, count] of [official, named, missing, takenOff].entries()) cells[at]?.replaceChildren(showNumber(count, lang));
  }
  // As on the page of a day, which has the column only where a platform was taken off.
  const last = rows[0]?.querySelectorAll<HTMLTableCellElement>(".number")[3]?.cellIndex ?? -1;
  const isEmpty = !stood.some(({ takenOff }) => takenOff > 0);
  for (const { cells } of place.querySelectorAll<HTMLTableRowElement>("tr")) cells[last]?.toggleAttribute("hidden", isEmpty);
  place.hidden = stood.length === 0;
}

function row(
  { id, name, owner, lifecycle, use, ...span }: PlatformOn,
  lists: readonly DayList[],
  { lang, platform, stages, words, ...data }: AsOfScriptData,
  titles: readonly string[],
): HTMLElement {
  const link = element("a", { href: fill(platform, { id }), ...langAttribute(isUntranslated(name, lang)) }, inLang(name, lang));
  const since = element("time", { datetime: lifecycle.since }, showDate(lifecycle.since, lang));
  const stage = stages[stageCodeOf(lifecycle)];
  const used = use.by ? saySince(use, data.use, lang) : absent(words);
  const cells = [
    ...[[stage], [since]],
    ...(isUsed("usage") ? [[used]] : []),
    ...(isUsed("owner") ? [[agency(owner, data.agencies) ?? absent(words), sayOwnerSpan(span, words, lang)]] : []),
    [sayListsOf(span, lists, data.states)],
  ];
  return element(
    "tr",
    ROLES.row,
    element("th", { scope: "row", ...ROLES.rowHead }, link),
    ...cells.map((content, index) => element("td", cellAttributes(titles[index + 1]), ...content)),
  );
}

const absent = ({ unknown }: AsOfScriptData["words"]): HTMLElement => element("span", { class: "absent" }, unknown);

function agency(owner: string | undefined, agencies: AsOfScriptData["agencies"]): HTMLElement | undefined {
  if (owner === undefined) return undefined;
  // A code can be any word, "constructor" too.
  const known = Object.hasOwn(agencies, owner) ? agencies[owner] : undefined;
  return known ? element("a", { href: known.href, ...langAttribute(known.untranslated) }, known.name) : element("span", {}, owner);
}

const root = document.querySelector<HTMLElement>("[data-as-of]");
if (root) start(root);
