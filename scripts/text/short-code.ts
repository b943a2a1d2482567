/** Eight digits that a text always has, and another text hardly ever: to name a thing by in a command. No proof of anything. */
export function shortCode(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
