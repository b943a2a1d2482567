/** The areas of the words in English. */
export { cli } from "./cli.ts";
