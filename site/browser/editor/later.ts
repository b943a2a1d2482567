/**
 * What is fetched when it is wanted: opening files, what is printed, results of an assessment, the pages of a draft beside those of its topics, and what looks at odd characters.
 * In one piece, for pieces cut small weigh more.
 */
import "./real-schemas.ts";
import "./real-words.ts";

export { amongPublished, attached } from "./among-published.ts";
export { askingFor } from "./asking-for.ts";
export { beginDraft } from "./begin-draft.ts";
export { lookupOf } from "./lookup.ts";
export { draftFrom } from "./open-draft.ts";
export { fillSource } from "./own-source.ts";
export { readTyped } from "./read-typed.ts";
export * as rules from "./real-rules.ts";
export * as text from "./real-text.ts";
export { takeOut } from "./removal.ts";
export { retoldAll } from "./retold.ts";
export { alone, saidOfText } from "./said-of-text.ts";
export { scoreSoFar } from "./score-so-far.ts";
export { AllPage } from "./ui/all-page.tsx";
export { AskFor } from "./ui/ask-for.tsx";
export { CommentAnswers } from "./ui/comment-answers.tsx";
export { Comments } from "./ui/comments.tsx";
export { CommentsChoice, commentsWish } from "./ui/comments-choice.tsx";
export { ConflictOfInterest } from "./ui/conflict-of-interest.tsx";
export { Conflicts } from "./ui/conflicts.tsx";
export { DamagedNote } from "./ui/damaged-note.tsx";
export { Dossier } from "./ui/dossier.tsx";
export { ElsewhereNote } from "./ui/elsewhere-note.tsx";
export { FetchBeside } from "./ui/fetch-beside.tsx";
export { NamedCode } from "./ui/named-code.tsx";
export { OfferedPlatforms } from "./ui/offered-platforms.tsx";
export { OpenedNotes } from "./ui/opened-notes.tsx";
export { PlaceOf } from "./ui/place-of.tsx";
export { Results } from "./ui/results.tsx";
export { ResultsToFix } from "./ui/results-to-fix.tsx";
export { ReviewPage } from "./ui/review-page.tsx";
export { ScorePanel } from "./ui/score-panel.tsx";
export { SendPage } from "./ui/send-page.tsx";
export { SentPage } from "./ui/sent-page.tsx";
export { SheetChoice, sheetWish } from "./ui/sheet-choice.tsx";
export { Similar } from "./ui/similar.tsx";
export { SourceFromDocument } from "./ui/source-from-document.tsx";
export { TakeIn } from "./ui/take-in.tsx";
export { TopicList } from "./ui/topic-list.tsx";
export { UnkeptNote } from "./ui/unkept-note.tsx";
export { UnknownKeys } from "./ui/unknown-keys.tsx";
export { versionBase, versionsIn } from "./version-store.ts";
