/** The comparison as elements of the page. */
import { inLang, isUntranslated } from "../../../scripts/text/bilingual.ts";
import { fill } from "../../i18n/fill.ts";
import type { PlatformFile } from "../../open-data/platform-output.ts";
import type { CompareScriptData } from "../../views/compare-script-data.ts";
import { cellAttributes, ROLES } from "../../views/table-roles.ts";
import { element, langAttribute } from "../dom.ts";
import { type Selection, writeSelection } from "./address.ts";
import type { CellLine, ComparedCell, ComparedRow, ComparedSection } from "./cells.ts";

interface Shown {
  readonly asked: Selection;
  readonly platforms: readonly PlatformFile[];
  readonly sections: readonly ComparedSection[];
  readonly words: CompareScriptData;
}

/** Columns that fit on a phone under their headings. */
const SIDE_BY_SIDE = 2;

/** Puts the table into its place; the names of the platforms as one text. */
export function showTable(place: HTMLElement, shown: Shown): string {
  const { platforms, words, sections } = shown;
  const names = platforms.map(({ data }) => inLang(data.name, words.lang)).join(", ");
  const caption = fill(words.caption, { names });
  const head = element(
    "tr",
    ROLES.row,
    element("th", { scope: "col", ...ROLES.columnHead }, words.row),
    ...platforms.map((platform) => headOf(platform, shown)),
  );
  const bodies = sections.filter(({ rows, note }) => rows.length > 0 || note).map((section) => bodyOf(section, shown));
  const table = element(
    "table",
    ROLES.table,
    element("caption", {}, element("span", { class: "in-sight" }, caption)),
    element("thead", { ...ROLES.group, ...(platforms.length > SIDE_BY_SIDE ? { class: "many" } : {}) }, head),
    ...bodies,
  );
  table.style.setProperty("--platforms", String(platforms.length));
  place.setAttribute("aria-label", caption);
  place.replaceChildren(table);
  return names;
}

function headOf({ id, data }: PlatformFile, { asked, words }: Shown): HTMLElement {
  const name = inLang(data.name, words.lang);
  const href = fill(words.addresses.platform, { id });
  const rest = writeSelection({ ...asked, ids: asked.ids.filter((other) => other !== id) });
  const remove = element("a", { href: rest, "aria-label": fill(words.removeName, { name }) }, words.remove);
  return element(
    "th",
    { scope: "col", ...ROLES.columnHead },
    element("p", {}, element("a", { href, ...langAttribute(isUntranslated(data.name, words.lang)) }, name)),
    element("p", { "data-remove": "" }, remove),
  );
}

function bodyOf({ title, note, rows }: ComparedSection, shown: Shown): HTMLElement {
  const span = String(shown.platforms.length + 1);
  return element(
    "tbody",
    ROLES.group,
    element("tr", ROLES.row, element("th", { scope: "rowgroup", colspan: span, ...ROLES.rowHead }, title)),
    ...(note
      ? [element("tr", ROLES.row, element("td", { colspan: span, ...ROLES.cell }, element("p", { class: "in-sight quiet" }, note)))]
      : []),
    ...differencesFirst(rows).map((row) => rowOf(row, shown)),
  );
}

const differencesFirst = (rows: readonly ComparedRow[]): ComparedRow[] =>
  rows.toSorted((a, b) => Number(b.verdict === "different") - Number(a.verdict === "different"));

function rowOf({ label, cells, verdict }: ComparedRow, { words, platforms }: Shown): HTMLElement {
  const labels = platforms.length > SIDE_BY_SIDE ? platforms.map(({ data }) => data.abbreviation ?? inLang(data.name, words.lang)) : [];
  const said = { same: words.same, different: words.different, "not-comparable": words.notComparable };
  const mark = verdict && platforms.length > 1 && element("p", {}, element("span", { class: `mark mark-${verdict}` }, said[verdict]));
  return element(
    "tr",
    { ...ROLES.row, "data-verdict": verdict ?? "" },
    element("th", { scope: "row", ...ROLES.rowHead }, ...label.map(lineOf), ...(mark ? [mark] : [])),
    ...cells.map((cell, index) => element("td", cellAttributes(labels[index]), ...contentOf(cell))),
  );
}

const contentOf = (cell: ComparedCell): HTMLElement[] =>
  "absent" in cell ? [element("span", { class: "absent" }, cell.absent)] : cell.lines.map(lineOf);

function lineOf({ text, untranslated, href, aside }: CellLine): HTMLElement {
  const shown = href ? element("a", { href, rel: "external nofollow noreferrer" }, text) : text;
  return element("p", { ...langAttribute(untranslated === true), ...(aside ? { class: "quiet" } : {}) }, shown);
}
