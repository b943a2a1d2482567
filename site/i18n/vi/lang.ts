/** The language of this folder: its numbers and the names that it takes from the core follow. */
export const lang = "vi";
