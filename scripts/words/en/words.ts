/** The areas of the words in English. */
export { cli } from "./cli.ts";
export { intake } from "./intake.ts";
export { pull } from "./pull.ts";
export { replies } from "./replies.ts";
export { report } from "./report.ts";
