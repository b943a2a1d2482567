/** Where it is said of a platform that no list is surely in force that names it: on pages and in results, which the browser makes. */
import { type StageCode, stageOfCode } from "../../scripts/catalogue/stage-codes.ts";
import { isHere } from "../../scripts/catalogue/stage-standing.ts";

/** It goes without saying of what has left the lists or goes on under another name. */
export const saysOfLists = (code: StageCode): boolean => isHere(stageOfCode(code));
