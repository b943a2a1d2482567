/** What a table is for those who do not see it, and what its cells are led by on a small screen: on a page, and in what a script makes. */

/** Browsers forget that a table is one when it is shown in another way, unless it is said. */
export const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** Of a cell, in a column of this title. */
export const cellAttributes = (title?: string): Readonly<Record<string, string>> => ({
  ...ROLES.cell,
  ...(title === undefined ? {} : { "data-label": title }),
});
