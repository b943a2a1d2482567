/**
 * Freezes a value and all in it: outputs can not write into each other's data. Of texts that are equal one is kept, for in a large catalogue
 * hundreds of thousands of results have the same few, and each reader, and each thread that is handed a catalogue, makes every one anew.
 * @param kept the texts that were met
 */
export function deepFreeze<T>(value: T, kept = new Map<string, string>()): T {
  if (typeof value === "string") return keptText(value, kept) as T & string;
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  // Of millions of values a list of what is in each would take longer than all else here.
  if (Array.isArray(value)) for (let at = 0; at < value.length; at++) value[at] = deepFreeze(value[at], kept);
  else for (const key in value) value[key] = deepFreeze(value[key], kept);
  return Object.freeze(value);
}

function keptText(text: string, kept: Map<string, string>): string {
  const known = kept.get(text);
  if (known === undefined) kept.set(text, text);
  return known ?? text;
}
