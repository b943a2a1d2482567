/** As much of CBOR (RFC 8949) as stands in the lists of a search index: whole numbers, texts, and where lists begin. */

/** Major types. */
export const MAJOR = { number: 0, text: 3, list: 4 } as const;
type Major = (typeof MAJOR)[keyof typeof MAJOR];

export interface CborHead {
  /** The number itself, the bytes of a text, the items of a list. */
  readonly count: number;
  /** Where what follows begins: behind a number or text, at the first item of a list. */
  readonly next: number;
}

/** What begins at a place, if it is of that type and says how long it is. */
export function headAt(bytes: Uint8Array, at: number, type: Major): CborHead | undefined {
  const first = bytes[at] ?? 0xff;
  const short = first & 0x1f;
  if (first >> 5 !== type || short > 26) return undefined;
  const width = short < 24 ? 0 : 1 << (short - 24);
  const count = width === 0 ? short : bytes.subarray(at + 1, at + 1 + width).reduce((sum, byte) => sum * 256 + byte, 0);
  const behind = at + 1 + width;
  return { count, next: type === MAJOR.text ? behind + count : behind };
}

/** A text shorter than 256 bytes. */
export function textItem(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const head = bytes.length < 24 ? [(MAJOR.text << 5) | bytes.length] : [(MAJOR.text << 5) | 24, bytes.length];
  return Uint8Array.from([...head, ...bytes]);
}
