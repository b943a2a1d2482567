/**
 * Freezes a value and all in it: outputs can not write into each other's data. Of texts that are equal one is kept, for in a large catalogue
 * hundreds of thousands of results have the same few, and each reader, and each thread that is handed a catalogue, makes every one anew.
 * @param kept the texts that were met
 */
export function deepFreeze<T>(value: T, kept = new Map<string, string>()): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== "string") deepFreeze(item, kept);
    else {
      const known = kept.get(item);
      if (known === undefined) kept.set(item, item);
      else (value as Record<string, unknown>)[key] = known;
    }
  }
  return Object.freeze(value);
}
