/** A draft that was taken to the code host: when, and where it is there. */

import type { OpenProposal } from "../../../scripts/records/schema/proposals.ts";
import { fold } from "../../../scripts/text/text.ts";

export interface SentProposal {
  /** When the person said so, ISO 8601. */
  readonly on: string;
  readonly number?: number | undefined;
  /** Of the file that was sent (shortCode). */
  readonly code?: string | undefined;
}

/** What a person gives as the place of a proposal: its number; an address of it; or an address elsewhere, which is none of ours. */
export type SentPlace = { readonly number: number } | { readonly elsewhere: string } | undefined;

/** @param typed "25", "#25", or the address of the proposal as the browser has it, whatever follows */
export function placeTyped(typed: string, repository: string): SentPlace {
  const text = typed.trim();
  const [, digits] = /^#?\s*(\d{1,9})$/.exec(text) ?? [];
  if (digits) return { number: Number(digits) };
  const [, host = "", of = "", number] =
    /^(?:https?:\/\/)?([\w.-]+)\/([\w.-]+\/[\w.-]+)\/(?:pull|issues)\/(\d{1,9})(?:[/?#].*)?$/i.exec(text) ?? [];
  if (!number) return undefined;
  const address = `https://${host.replace(/^www\./i, "")}/${of}`;
  return address.toLowerCase() === repository.toLowerCase() ? { number: Number(number) } : { elsewhere: of };
}

/** The proposal of a draft among those under review: by its number; else the newest that names it since it was sent. */
export function proposalOf(
  proposals: readonly OpenProposal[],
  sent: SentProposal | undefined,
  name: string | undefined,
): OpenProposal | undefined {
  if (sent?.number !== undefined) return proposals.find(({ number }) => number === sent.number);
  const called = fold(name ?? "");
  if (!sent || called === "") return undefined;
  const since = sent.on.slice(0, 10);
  return proposals
    .filter(({ opened, title }) => opened >= since && fold(title).includes(called))
    .toSorted((a, b) => b.number - a.number)[0];
}
