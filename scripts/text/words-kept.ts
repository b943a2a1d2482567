/** How much of a text is still there in another, whichever way its words moved. */

/**
 * From 0 to 1: the words on both sides, of those of the longer side; what is put beside them waters them down as well. 1 only where all
 * stand in the same order.
 */
export function keptShare(before: string, after: string): number {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  if (old.join(" ") === now.join(" ")) return 1;
  const left = new Map<string, number>();
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of now) {
    const count = left.get(word) ?? 0;
    if (count > 0) kept++;
    left.set(word, count - 1);
  }
  const longer = Math.max(old.length, now.length);
  // The same words in another order say something else.
  return Math.min(kept, longer - 1) / longer;
}

/** Where lines end is nothing to them. */
const wordsIn = (text: string): string[] => text.normalize("NFC").split(/\s+/).filter(Boolean);
