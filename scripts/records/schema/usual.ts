/** What holds where the settings say nothing. Apart from the schemas: the rules need it in a browser too. */

/** After so many months usage figures and evidence are to be looked at again. */
export const FRESH_MONTHS = 12;

/**
 * Fewer than these are no market: one of people that was written in millions comes to about a hundred for a country of a hundred
 * million; what is no people may be agencies, of which there are few.
 */
export const SMALLEST_MARKET = { people: 200, others: 10 };

/** All must agree, more than half must have judged, what comes late is only told, and no single sheet is public: the strictest. */
export const COUNCIL_POLICY = { agreedPercent: 100, leastPercent: 51, late: "told", shown: "none" } as const;

/** Each address is asked at least so often, and dead when it has failed on so many days, and for so long. */
export const LINK_DAYS = { everyDays: 7, deadAfterDays: 14, failures: 3 };

/** A criterion is waived for so many months at most. */
export const WAIVER_MONTHS = 12;

/** What is due within so many days is reminded of; a reminder may be put off for so many. */
export const REMINDER_DAYS = { ahead: 45, putOff: 180 };
