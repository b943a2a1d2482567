/**
 * What is fetched when it is wanted: opening files, what is printed, what a correction changes, results of an assessment, the ways to send, and what looks at odd characters.
 * In one piece, for pieces cut small weigh more.
 */
import "./real-words.ts";

export { lookupOf } from "./lookup.ts";
export { draftFrom } from "./open-draft.ts";
export { alone, readTyped, retold } from "./read-typed.ts";
export * as rules from "./real-rules.ts";
export * as text from "./real-text.ts";
export { rebased } from "./rebase.ts";
export { Changed } from "./ui/changed.tsx";
export { Conflicts } from "./ui/conflicts.tsx";
export { Dossier } from "./ui/dossier.tsx";
export { ElsewhereNote } from "./ui/elsewhere-note.tsx";
export { OpenedNotes } from "./ui/opened-notes.tsx";
export { PlaceOf } from "./ui/place-of.tsx";
export { PreviewFrame } from "./ui/preview-frame.tsx";
export { Results } from "./ui/results.tsx";
export { ScorePanel } from "./ui/score-panel.tsx";
export { SendWays } from "./ui/send-ways.tsx";
export { Similar } from "./ui/similar.tsx";
export { UnkeptNote } from "./ui/unkept-note.tsx";
export { UnknownKeys } from "./ui/unknown-keys.tsx";
