/** The areas of the words in Vietnamese, which every other language fills: a line an area. */
export { cli } from "./cli.ts";
export { intake } from "./intake.ts";
export { pull } from "./pull.ts";
export { replies } from "./replies.ts";
export { report } from "./report.ts";
