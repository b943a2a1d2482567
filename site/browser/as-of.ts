/**
 * The list on any day: the events of all platforms are loaded when a day is first chosen, and the same function as in the
 * built pages says how each stood. The day stands in the address: `?ngay=2022-02-11`.
 */
import { type AsOfContext, type Eventful, type PlatformOn, platformOn } from "../../scripts/catalogue/as-of.ts";
import { type Counted, type Coverage, coverageOn } from "../../scripts/catalogue/coverage.ts";
import { LIST_STATES, type ListTerms, listStateOn } from "../../scripts/catalogue/lists.ts";
import type { Validity } from "../../scripts/records/agencies.ts";
import type { OfficialList } from "../../scripts/records/schema/documents.ts";
import { inLang, isUntranslated } from "../../scripts/text/bilingual.ts";
import { isDate, type When } from "../../scripts/text/dates.ts";
import { showDate, showNumber } from "../../scripts/text/formats.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { fill } from "../i18n/fill.ts";
import type { AsOfScriptData } from "../pages/as-of.11ty.tsx";
import { type DayList, onDay, sayDay, sayListsOf, sayOwnerSpan } from "../views/listed-on-day.ts";
import { cellAttributes, ROLES } from "../views/table-roles.ts";
import { element, langAttribute, partsOf, reveal } from "./dom.ts";
import { fetchJson, once } from "./fetch.ts";

interface EventsFile extends Omit<AsOfContext, "validities" | "lists"> {
  readonly validities: readonly (readonly [string, Validity])[];
  readonly lists: readonly CountedList[];
  readonly platforms: readonly Eventful[];
}

/** How a list stands on a day, and what its members must be counted by. */
interface CountedList extends ListTerms {
  readonly official: OfficialList["official"];
  readonly members: readonly Counted[];
}

function start(root: HTMLElement): void {
  const { find, read } = partsOf(root);
  const data = read<AsOfScriptData>();
  const { words, lang } = data;
  const [form, input, status] = [find<HTMLFormElement>("form"), find<HTMLInputElement>("input"), find("[data-status]")];
  const [lists, list] = [find("[data-lists]"), find("[data-list]")];
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
      const isInForce = ({ lists: on }: PlatformOn) => stood.some(({ key, state }) => state === "in-force" && on.includes(key));
      const inOrder = [...listed.filter(isInForce), ...listed.filter((one) => !isInForce(one))];
      const standing = stood.filter(({ state }) => state !== "ended");
      list.querySelector("tbody")?.replaceChildren(...inOrder.map((one) => row(one, standing, data, titles)));
      list.hidden = listed.length === 0;
      status.textContent = `${onDay(date, words, lang)}: ${sayDay(standing, listed, words, lang)}`;
    } catch {
      lists.hidden = true;
      list.hidden = true;
      status.textContent = words.failed;
    }
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!isDate(input.value)) return;
    history.replaceState(null, "", `?ngay=${input.value}`);
    void show(input.value);
  });
  form.hidden = false;
  reveal(root);
  const asked = new URLSearchParams(location.search).get("ngay") ?? "";
  if (!isDate(asked)) return;
  input.value = asked;
  void show(asked);
}

interface StoodList extends DayList, Coverage {
  /** Its place on the page, newest first. */
  readonly index: number;
}

/** The lists that had taken effect by the day, as the pages have them. */
function listsOn(lists: AsOfScriptData["lists"], known: readonly CountedList[], when: When): StoodList[] {
  return lists.flatMap(({ key, cited }, index) => {
    const list = known.find((one) => one.key === key);
    const state = list && listStateOn(list, known, when);
    return state ? [{ ...coverageOn(list.official, list.members, when), index, key, cited, state }] : [];
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
  { id, name, owner, lifecycle, ...span }: PlatformOn,
  lists: readonly DayList[],
  { lang, platform, stages, unverified, words, ...data }: AsOfScriptData,
  titles: readonly string[],
): HTMLElement {
  const link = element("a", { href: fill(platform, { id }), ...langAttribute(isUntranslated(name, lang)) }, inLang(name, lang));
  const since = element("time", { datetime: lifecycle.since }, showDate(lifecycle.since, lang));
  const stage = `${stages[lifecycle.stage] ?? lifecycle.stage}${lifecycle.unverified ? ` (${unverified})` : ""}`;
  const cells = [[stage], [since], [agency(owner, data), sayOwnerSpan(span, words, lang)], [sayListsOf(span, lists, data.states)]];
  return element(
    "tr",
    ROLES.row,
    element("th", { scope: "row", ...ROLES.rowHead }, link),
    ...cells.map((content, index) => element("td", cellAttributes(titles[index + 1]), ...content)),
  );
}

function agency(owner: string | undefined, { agencies, notSourced }: Pick<AsOfScriptData, "agencies" | "notSourced">): HTMLElement {
  if (owner === undefined) return element("span", { class: "absent" }, notSourced);
  // A code can be any word, "constructor" too.
  const known = Object.hasOwn(agencies, owner) ? agencies[owner] : undefined;
  return known ? element("a", { href: known.href, ...langAttribute(known.vietnamese) }, known.name) : element("span", {}, owner);
}

const root = document.querySelector<HTMLElement>("[data-as-of]");
if (root) start(root);
