/** @jsxImportSource preact */
/** How far a proposal is, from the published list of those under review; it is found by its number, else by its name. */
import { useEffect, useState } from "preact/hooks";
import type { OpenProposals } from "../../../../scripts/records/schema/proposals.ts";
import { showDate } from "../../../../scripts/text/formats.ts";
import { fill } from "../../../i18n/fill.ts";
import { fetchJson } from "../../fetch.ts";
import { proposalOf, type SentProposal } from "../sent.ts";
import { useForm } from "./form.ts";

interface ProposalStateProps {
  readonly sent: SentProposal | undefined;
  /** What the record is called. */
  readonly name: string | undefined;
  /** Takes the number of what was found. */
  readonly take: (number: number) => void;
}

export function ProposalState({ sent, name, take }: ProposalStateProps) {
  const { words, names, addresses, lang } = useForm().config;
  const [read, setRead] = useState<OpenProposals>();
  useEffect(() => {
    // Without it the person looks for themselves, as the page says anyway.
    if (addresses.pending) fetchJson<OpenProposals>(addresses.pending).then(setRead, () => {});
  }, []);
  if (!read) return null;
  const found = proposalOf(read.proposals, sent, name);
  if (!found) {
    const isPast = sent?.number !== undefined && sent.on.slice(0, 10) < read.readOn;
    return isPast ? <p>{fill(words.sentNotOpen, { n: sent.number ?? "", day: showDate(read.readOn, lang) })}</p> : null;
  }
  const { number, title, waiting, since } = found;
  return (
    <div class="notes">
      <p>
        <b>{fill(words.sentFound, { n: number })}</b> <bdi lang="">{title}</bdi>
      </p>
      <p>{fill(words.sentWaiting, { who: names.waiting?.[waiting] ?? "", day: showDate(since, lang) })}</p>
      {sent?.number === undefined && (
        <button type="button" class="button" onClick={() => take(number)}>
          {words.sentIsThis}
        </button>
      )}
    </div>
  );
}
