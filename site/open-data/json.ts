/** JSON as text: keys in the order they were made, so that the same input gives the same bytes. */

/** A compact document with a newline at the end. */
export const jsonFile = (value: object): string => `${JSON.stringify(value)}\n`;

/** An indented document, for files that people open. */
export const readableJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** A list with one record on each line: compact, and still good to compare line by line. */
export function jsonList(head: object, name: string, records: readonly object[]): string {
  const opening = JSON.stringify(head).slice(0, -1);
  const lines = records.map((record) => JSON.stringify(record)).join(",\n");
  return `${opening}${opening === "{" ? "" : ","}${JSON.stringify(name)}:[\n${lines}\n]}\n`;
}
