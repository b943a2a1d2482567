/** A code for a name that has none yet. */

/** The initials of a name in capitals, and a number where they are another's; with that no longer than a code may be. */
export function freeInitials(name: string, isFree: (code: string) => boolean): string {
  const initials = name
    .split(/[^\p{L}]+/u)
    .map((word) => word[0] ?? "")
    .join("")
    .normalize("NFD")
    .toUpperCase()
    .replace(/[^A-ZĐ]/g, "")
    .slice(0, LONGEST);
  for (let n = 1; ; n++) {
    const code = `${initials || "A"}${n > 1 ? n : ""}`;
    if (isFree(code)) return code;
  }
}

/** Codes of criteria and their groups hold 12. */
const LONGEST = 10;
