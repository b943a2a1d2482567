/** @jsxImportSource preact */
/** The way to where a change request is kept. */
import { fill } from "../../i18n/fill.ts";
import type { ProposalConfig } from "../../views/proposal-config.ts";

export function OpenAt({ config: { words, repository = "" }, number }: { config: ProposalConfig; number: number }) {
  return (
    <p>
      <a href={`${repository}/pull/${number}`} rel="noreferrer">
        {fill(words.openAt, { n: number, host: new URL(repository).hostname })}
      </a>
    </p>
  );
}
