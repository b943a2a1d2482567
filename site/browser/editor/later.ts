/** What is fetched when it is wanted: opening files, the file as it will be, what is printed, and the ways to send. In one piece, for pieces cut small weigh more. */
export { draftFrom } from "./open-draft.ts";
export { Dossier } from "./ui/dossier.tsx";
export { FilePanel } from "./ui/file-panel.tsx";
export { SendWays } from "./ui/send-ways.tsx";
