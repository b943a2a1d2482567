/** Where it is said of a platform that no list is surely in force that names it: on pages and in results, which the browser makes. */
import { type StageCode, stageOfCode } from "../../scripts/catalogue/stage-codes.ts";
import type { Stage } from "../../scripts/records/schema/events.ts";

/** What goes without saying: its status says it, or it has left the lists or goes on under another name. */
const SAID: readonly Stage[] = ["off-list", "delisted", "merged"];

export const saysOfLists = (code: StageCode): boolean => !SAID.includes(stageOfCode(code));
