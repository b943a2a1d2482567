/** Whether a draft that was sent is still what was sent: apart from where it is there (sent.ts), which the list of drafts does not ask. */
import { shortCode } from "../../../scripts/text/short-code.ts";
import type { SentProposal } from "./sent.ts";

/** What is said of a draft that was sent as its file is now, or goes on being said of it. @param text of its file */
export const sentNow = (sent: SentProposal | undefined, text: string, on: string): SentProposal => ({
  number: sent?.number,
  on,
  code: shortCode(text),
});

/** Whether the file of a draft is another than the one that was sent. */
export const isChangedSince = ({ code }: SentProposal, text: string): boolean => code !== undefined && code !== shortCode(text);
