/**
 * The comparison: what to compare stands in the address, so every change is a link and the back button works. Loads
 * the published files of the platforms and of the criteria sets they were assessed against.
 */

import { showNumber } from "../../../scripts/text/formats.ts";
import { fill } from "../../i18n/fill.ts";
import type { PlatformFile } from "../../open-data/platform-output.ts";
import type { CriteriaFile } from "../../open-data/register-outputs.ts";
import type { CompareScriptData } from "../../views/compare-script-data.ts";
import { MOST_COMPARED } from "../../views/compared.ts";
import { element, pageParts, reveal } from "../dom.ts";
import { isId, readSelection, type Selection, writeSelection } from "./address.ts";
import { offerPlatforms } from "./compare-add.ts";
import { showTable } from "./compare-table.ts";
import { latestOf } from "./record.ts";
import { compareTable } from "./table.ts";

interface Page {
  readonly root: HTMLElement;
  readonly words: CompareScriptData;
  readonly find: ReturnType<typeof pageParts>["find"];
}

/** A file of the open data; undefined when there is none. @throws when it can not be fetched */
async function fetchFile<T>(address: string, kind: "platforms" | "criteria", id: string): Promise<T | undefined> {
  if (!isId(id)) return undefined;
  const response = await fetch(fill(address, { kind, id }));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as T;
}

async function start(page: Page): Promise<void> {
  const { root, words, find } = page;
  const asked = readSelection(location.search);
  reveal(root);
  keepInOtherLanguage();
  if (asked.tooMany) complain(page, words.tooMany);
  if (asked.ids.length > 0) find("[data-status]").textContent = words.loading;
  const platforms = await loadPlatforms(page, asked.ids);
  const shown = { ...asked, ids: platforms.map(({ id }) => id) };
  offerMore(page, shown);
  if (platforms.length > 0) await show(page, shown, platforms);
  else find("[data-status]").textContent = "";
}

/** The platforms that are there; what is not is said. */
async function loadPlatforms(page: Page, ids: readonly string[]): Promise<PlatformFile[]> {
  const { words } = page;
  const files = await Promise.all(
    ids.map((id) =>
      fetchFile<PlatformFile>(words.addresses.record, "platforms", id).catch((error: unknown) => new Error(id, { cause: error })),
    ),
  );
  return files.flatMap((file, index) => {
    if (file && !(file instanceof Error)) return [file];
    if (file) console.warn(file);
    complain(page, fill(file ? words.failed : words.unknown, { id: ids[index] ?? "" }));
    return [];
  });
}

/** The criteria sets of the assessments, and the frameworks they extend. One that can not be had compares nothing. */
async function loadSets(platforms: readonly PlatformFile[], address: string): Promise<Map<string, CriteriaFile>> {
  const sets = new Map<string, CriteriaFile>();
  const add = async (ids: readonly string[]) => {
    const missing = [...new Set(ids)].filter((id) => !sets.has(id));
    const files = await Promise.all(missing.map((id) => fetchFile<CriteriaFile>(address, "criteria", id).catch(() => undefined)));
    for (const file of files) if (file) sets.set(file.id, file);
  };
  await add(platforms.flatMap((platform) => latestOf(platform)?.data.criteria ?? []));
  await add([...sets.values()].flatMap(({ data }) => data.extends ?? []));
  return sets;
}

async function show({ words, find }: Page, asked: Selection, platforms: readonly PlatformFile[]): Promise<void> {
  const sets = await loadSets(platforms, words.addresses.record);
  const place = find("[data-table]");
  const names = showTable(place, { asked, platforms, words, sections: compareTable({ platforms, sets, words }) });
  place.hidden = false;
  place.tabIndex = 0;
  document.title = `${fill(words.caption, { names })} · ${words.siteTitle}`;
  const status = platforms.length > 1 ? fill(words.ready, { count: showNumber(platforms.length, words.lang) }) : words.needTwo;
  find("[data-status]").textContent = status;
  if (platforms.length > 1) filterRows(find("[data-only]"), place, asked);
}

/** Leaves out what does not differ; the address remembers it without a step in the history. */
function filterRows(place: HTMLElement, table: HTMLElement, asked: Selection): void {
  const box = place.querySelector("input");
  if (!box) return;
  const apply = () => {
    for (const body of table.querySelectorAll("tbody")) {
      const rows = [...body.rows].filter((row) => row.dataset.verdict !== undefined);
      for (const row of rows) row.hidden = box.checked && row.dataset.verdict !== "different";
      body.hidden = box.checked && rows.every((row) => row.hidden);
    }
  };
  place.hidden = false;
  box.checked = asked.onlyDifferences;
  box.addEventListener("change", () => {
    history.replaceState(null, "", writeSelection({ ids: asked.ids, onlyDifferences: box.checked }));
    keepInOtherLanguage();
    apply();
  });
  apply();
}

function offerMore({ words, find }: Page, asked: Selection): void {
  const place = find("[data-add]");
  place.hidden = false;
  if (asked.ids.length < MOST_COMPARED) offerPlatforms(place, { asked, words });
  else place.replaceChildren(element("p", {}, words.full));
}

function complain({ find }: Page, text: string): void {
  find("[data-messages]").append(element("li", {}, text));
}

/** The same comparison in the other language. */
function keepInOtherLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>("a.language");
  if (link) link.search = location.search;
}

const root = document.querySelector<HTMLElement>("[data-compare]");
if (root) {
  const { find, read } = pageParts(root);
  void start({ root, find, words: read() });
}
