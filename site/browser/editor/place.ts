/** Where a person is in the editor, as the address says it: the first screen, or a page of a draft. The browser's own buttons go by it. */

export interface EditorPlace {
  /** Of the draft; blank for the first screen. */
  readonly key: string;
  /** Of its pages; blank for the list of its topics. */
  readonly page: string;
}

export const FIRST_SCREEN: EditorPlace = { key: "", page: "" };

export const hashOf = ({ key, page }: EditorPlace): string => (key === "" ? "" : `#/${key}${page === "" ? "" : `/${page}`}`);

/** The place that an address names; undefined where it only leads to something within the page. */
export function placeIn(hash: string): EditorPlace | undefined {
  if (hash === "" || hash === "#") return FIRST_SCREEN;
  const [, key = "", page = ""] = /^#\/([\w-]+)(?:\/([\w-]+))?$/.exec(hash) ?? [];
  return key === "" ? undefined : { key, page };
}
