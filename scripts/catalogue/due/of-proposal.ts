/** An open proposal as something that an agency has to see to. */
import type { OpenProposal } from "../../records/schema/proposals.ts";
import { asIs } from "../../text/bilingual.ts";
import { inEach } from "../../text/languages.ts";
import { dueWords } from "../../words/words.ts";
import type { DueThing } from "./kinds.ts";

export const dueProposal = ({ number, title, since, url }: OpenProposal): DueThing => ({
  kind: "proposal",
  key: `proposal ${number}`,
  about: asIs(title),
  say: inEach((lang) => dueWords[lang].proposal(number, since)),
  since,
  url,
});
