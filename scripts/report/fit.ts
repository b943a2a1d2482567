/**
 * Texts as long as GitHub takes them, counted as GitHub counts: comments in characters, check summaries in bytes, of which a
 * Vietnamese letter has up to three. What is left out is counted and said where it is left out.
 */

/** A limit and how the length of a text is counted against it. */
export interface Room {
  readonly most: number;
  readonly lengthOf: (text: string) => number;
}

const characters = (text: string): number => text.length;
const encoder = new TextEncoder();
const bytes = (text: string): number => (text.length * 3 <= SUMMARY_BYTES ? text.length : encoder.encode(text).length);

const SUMMARY_BYTES = 65_535;
export const COMMENT_ROOM: Room = { most: 65_536, lengthOf: characters };
export const SUMMARY_ROOM: Room = { most: SUMMARY_BYTES, lengthOf: bytes };
/** Of a check run and of its annotations. */
export const TITLE_ROOM: Room = { most: 255, lengthOf: characters };

/** How many items a list shows, from the fullest text to the shortest. */
const ITEMS = [Number.POSITIVE_INFINITY, 200, 60, 20, 6, 2, 0];

/** The first text that fits, from the fullest; at worst a cut one. */
export function fitInto(room: Room, make: (items: number) => string): string {
  let text = "";
  for (const items of ITEMS) {
    text = make(items);
    if (room.lengthOf(text) <= room.most) return text;
  }
  return cutTo(room, text);
}

/** A text that fits: whole, or its beginning with a sign that there was more. */
export function cutTo(room: Room, text: string): string {
  if (room.lengthOf(text) <= room.most) return text;
  // However it is counted, a text is no shorter than its characters.
  let [fits, tooMany] = [0, room.most];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (room.lengthOf(beginning(text, middle)) <= room.most) fits = middle;
    else tooMany = middle;
  }
  return beginning(text, fits);
}

/** No letter of two characters is cut in two. */
const beginning = (text: string, length: number): string => `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "")}…`;
