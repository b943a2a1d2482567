/** The language that this folder is in: a copy of the folder is in another one when this line is. */
export const lang = "en";
