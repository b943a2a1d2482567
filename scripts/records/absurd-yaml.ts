/** What no reader need look at. */

/** Brackets, dashes or fields in one another so deep that nobody meant it, which a parser takes seconds to refuse. */
export const ABSURD = /(?:[[{][\s,]*(?:[^\s[\]{}:,]{1,40}\s*:\s*)?){40}|^ *(?:[-?] +){20}|^ *(?:- +)*(?:[^\s:]{1,40}: +){10}/m;
