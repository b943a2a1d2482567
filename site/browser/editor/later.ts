/** What is fetched when it is wanted: opening files, and the ways to send. In one piece, for pieces cut small weigh more. */
export { draftFrom } from "./open-draft.ts";
export { SendWays } from "./ui/send-ways.tsx";
