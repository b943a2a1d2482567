/** The areas of the words in Vietnamese, which every other language fills: a line an area. */
export { cli } from "./cli.ts";
