/**
 * What is fetched when it is wanted: opening files, what is printed, what a correction changes, results of an assessment, and the ways to send.
 * In one piece, for pieces cut small weigh more.
 */
export { draftFrom } from "./open-draft.ts";
export { Changed } from "./ui/changed.tsx";
export { Dossier } from "./ui/dossier.tsx";
export { Results } from "./ui/results.tsx";
export { SendWays } from "./ui/send-ways.tsx";
