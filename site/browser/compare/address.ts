/** What is compared, as it stands in the address: `?p=a&p=b`. */

import { MOST_COMPARED as MOST } from "../../views/compared.ts";

export interface Selection {
  /** Each once, in the order of the address, four at most. */
  readonly ids: readonly string[];
  /** The address names more. */
  readonly tooMany: boolean;
  /** Rows that do not differ are left out. */
  readonly onlyDifferences: boolean;
}

/** Longest id that is looked for; more is cut, for anybody can write an address. */
const ID_LENGTH = 100;

const ONLY = { name: "only", value: "differences" };

export function readSelection(search: string): Selection {
  const params = new URLSearchParams(search);
  const ids = [...new Set(params.getAll("p").map((id) => id.trim().slice(0, ID_LENGTH)))].filter(Boolean);
  return { ids: ids.slice(0, MOST), tooMany: ids.length > MOST, onlyDifferences: params.get(ONLY.name) === ONLY.value };
}

/** The query part of the address; "?" for none, which as a link leads to the page without any. */
export function writeSelection({ ids, onlyDifferences }: Pick<Selection, "ids" | "onlyDifferences">): string {
  const params = new URLSearchParams(ids.map((id) => ["p", id]));
  if (onlyDifferences) params.set(ONLY.name, ONLY.value);
  return `?${params}`;
}

/** What an id of the catalogue may be; nothing else goes into the address of a file. */
export const isId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
