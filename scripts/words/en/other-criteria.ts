/** The end of a list of criteria that names the first of them. */
export const otherCriteria = (count: number, codes: string): string => `and ${count} others (${codes})`;
