/** What the council decided on a platform: who agreed, on which bytes, and whether these still stand. Newest first. */

import type { DecisionEntry, UnrecordedEvent } from "../../scripts/catalogue/decisions.ts";
import { readPath } from "../../scripts/records/paths.ts";
import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { commitAddress, pullAddress } from "../views/github-addresses.ts";
import { AgencyLink } from "./agency-link.tsx";
import { type Fact, Facts, Joined, present } from "./facts.tsx";
import { OutLink } from "./links.tsx";
import { Day } from "./say.tsx";

interface DecisionsProps {
  readonly locale: Locale;
  /** Id of the platform. */
  readonly id: string;
  readonly decisions: readonly DecisionEntry[];
  readonly unrecorded: readonly UnrecordedEvent[];
}

export function Decisions({ locale, id, decisions, unrecorded }: DecisionsProps) {
  const words = locale.words.platform.decision;
  return (
    <>
      {unrecorded.map(({ type, date }) => (
        <p>
          {nameOf(locale, type)} <Day locale={locale} date={date} />: <strong>{words.unrecorded}</strong>.
        </p>
      ))}
      {decisions.map((decision) => (
        <section class="decision">
          <h3>
            {decision.events.map((event) => titleOf(locale, event)).join(", ")} <Day locale={locale} date={decision.decidedOn} />
          </h3>
          <Facts locale={locale} facts={factsOf(locale, id, decision)} />
        </section>
      ))}
    </>
  );
}

const nameOf = ({ words }: Locale, type: UnrecordedEvent["type"]): string =>
  type === "identity" ? words.platform.decision.identity : words.names.event[type];

const titleOf = (locale: Locale, { type, removed }: DecisionEntry["events"][number]): string =>
  removed ? locale.words.platform.decision.removed(nameOf(locale, type)) : nameOf(locale, type);

function factsOf(locale: Locale, id: string, decision: DecisionEntry): Fact[] {
  const words = locale.words.platform.decision;
  const { approvals, objections, recused, proposer, quorum, reached, policy } = decision;
  const isVoted = policy?.deciders.includes("council") ?? true;
  const votes = quorum === undefined ? words.noQuorum : words.votes(approvals.length, quorum);
  const result = isVoted ? `${reached ? words.reached : words.notReached} (${votes})` : reached ? words.agreed : words.notAgreed;
  return present([
    { label: words.result, value: decision.overtaken && reached ? <strong>{words.overtaken}</strong> : result },
    { label: words.approvals, value: agencies(locale, approvals) },
    { label: words.objections, value: agencies(locale, objections) },
    { label: words.recused, value: agencies(locale, recused) },
    { label: words.proposer, value: proposer && <AgencyLink locale={locale} code={proposer} /> },
    { label: words.record, value: decision.signed ? words.signed : words.unsigned },
    { label: words.former, value: decision.platform !== id && <code>{decision.platform}</code> },
    { label: words.pull, value: <Trail locale={locale} decision={decision} /> },
    { label: words.files, value: <Judged locale={locale} decision={decision} /> },
  ]);
}

function agencies(locale: Locale, codes: readonly string[]): Children {
  return codes.length === 0 ? undefined : <Joined items={codes.map((code) => <AgencyLink locale={locale} code={code} />)} />;
}

/** The pull request, and the commit that the votes were given on. */
function Trail({ locale: { site, words }, decision: { pull, head } }: { locale: Locale; decision: DecisionEntry }) {
  return (
    <>
      {pull === undefined ? words.platform.decision.noPull : <OutLink href={pullAddress(site, pull)}>#{pull}</OutLink>} –{" "}
      {words.platform.decision.head}{" "}
      <OutLink href={commitAddress(site, head)}>
        <code>{head.slice(0, 7)}</code>
      </OutLink>
    </>
  );
}

/** platform.md goes on being kept after a decision; an assessment must stay as it was. */
function Judged({ locale, decision: { files, changed } }: { locale: Locale; decision: DecisionEntry }) {
  const words = locale.words.platform.decision;
  return (
    <ul class="lines">
      {files.map(({ path, sha256 }) => {
        const state = !changed.includes(path) ? words.same : readPath(path)?.kind === "platform" ? words.updated : words.tampered;
        return (
          <li>
            <code>{path.split("/").slice(2).join("/")}</code>: {state} <span class="quiet">SHA-256 {sha256.slice(0, 12)}…</span>
          </li>
        );
      })}
    </ul>
  );
}
