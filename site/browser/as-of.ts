/**
 * The list on any day: the events of all platforms are loaded when a day is first chosen, and the same function as in the
 * built pages says how each stood. The day stands in the address: `?ngay=2022-02-11`.
 */
import { type AsOfContext, countNamed, type Eventful, type PlatformOn, platformOn } from "../../scripts/catalogue/as-of.ts";
import { type ListState, listStateOn } from "../../scripts/catalogue/lists.ts";
import type { Validity } from "../../scripts/records/agencies.ts";
import { inLang, isUntranslated } from "../../scripts/text/bilingual.ts";
import { isDate } from "../../scripts/text/dates.ts";
import { showDate, showNumber } from "../../scripts/text/formats.ts";
import { fill } from "../i18n/fill.ts";
import type { AsOfScriptData } from "../pages/as-of.11ty.tsx";
import { onDay, sayDay, sayOwnerSpan } from "../views/listed-on-day.ts";
import { element, langAttribute, partsOf, reveal } from "./dom.ts";
import { fetchJson, once } from "./fetch.ts";

interface EventsFile extends Omit<AsOfContext, "validities"> {
  readonly validities: readonly (readonly [string, Validity])[];
  readonly platforms: readonly Eventful[];
}

function start(root: HTMLElement): void {
  const { find, read } = partsOf(root);
  const data = read<AsOfScriptData>();
  const { words, lang } = data;
  const [form, input, status] = [find<HTMLFormElement>("form"), find<HTMLInputElement>("input"), find("[data-status]")];
  const [list, body] = [find("[data-list]"), find("tbody")];
  const load = once(() => fetchJson<EventsFile>(data.events));
  const show = async (date: string) => {
    try {
      const { platforms, ...file } = await load();
      if (input.value !== date) return;
      const context = { ...file, validities: new Map(file.validities) };
      const stood = platforms.flatMap((one) => platformOn(one, date, context, { hasCriteria: false }) ?? []);
      const standing = standingOn(data.lists, context, date);
      showLists(find("[data-lists]"), data, standing, stood);
      const listed = stood.filter((one) => one.listed);
      body.replaceChildren(...listed.map((one) => row(one, data)));
      list.hidden = listed.length === 0;
      status.textContent = `${onDay(date, words, lang)}: ${sayDay(standing, listed, words, lang)}`;
    } catch {
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

type StandingList = AsOfScriptData["lists"][number] & { readonly state: ListState };

/** The lists that had not ended on the day, newest first, as the pages have them. */
function standingOn(lists: AsOfScriptData["lists"], { lists: terms, today }: Omit<AsOfContext, "validities">, day: string): StandingList[] {
  const standing = lists.flatMap((list) => {
    const term = terms.find(({ key }) => key === list.key);
    const state = term && listStateOn(term, terms, { day, today });
    return state && state !== "ended" ? [{ ...list, state }] : [];
  });
  return standing.reverse();
}

/** How each list stood on the day, against its official count. */
function showLists(root: HTMLElement, data: AsOfScriptData, lists: readonly StandingList[], stood: readonly PlatformOn[]): void {
  const lines = lists.map(({ key, name, number, official, state }) => {
    const named = countNamed(stood, [key]);
    const [count, total] = [named, official].map((one) => showNumber(one, data.lang));
    const values = {
      list: inLang(name, data.lang),
      document: number,
      state: data.states[state],
      named: count ?? "",
      official: total ?? "",
    };
    return element("li", {}, fill(data.words.counted, values));
  });
  root.replaceChildren(...lines);
  root.hidden = lines.length === 0;
}

function row({ id, name, owner, lifecycle, ...span }: PlatformOn, { lang, platform, stages, words, ...data }: AsOfScriptData): HTMLElement {
  const link = element("a", { href: fill(platform, { id }), ...langAttribute(isUntranslated(name, lang)) }, inLang(name, lang));
  const since = element("time", { datetime: lifecycle.since }, showDate(lifecycle.since, lang));
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, link),
    element("td", {}, stages[lifecycle.stage] ?? lifecycle.stage),
    element("td", {}, since),
    element("td", {}, agency(owner, data), sayOwnerSpan(span, words, lang)),
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
