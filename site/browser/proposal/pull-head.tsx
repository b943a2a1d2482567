/** @jsxImportSource preact */
/** What a change request is called, by whom, and how it stands: words of strangers, as text with nothing hidden in it. */
import { useState } from "preact/hooks";
import { visible } from "../../../scripts/text/untrusted.ts";
import { fill } from "../../i18n/fill.ts";
import type { ProposalConfig } from "../../views/proposal-config.ts";
import { OpenAt } from "./open-at.tsx";
import { type PullRequest, pullNumber } from "./read-pull.ts";

export function PullHead({ pull: { number, title, author, state }, config }: { pull: PullRequest; config: ProposalConfig }) {
  const { words } = config;
  return (
    <header class="pull">
      <h2 tabIndex={-1}>
        <bdi>{visible(title) || fill(words.head, { n: number })}</bdi>
      </h2>
      <p>
        <strong class={`state ${state}`}>{words.state[state]}</strong> · {fill(words.head, { n: number })} ·{" "}
        {fill(words.by, { login: visible(author) })}
      </p>
      <OpenAt config={config} number={number} />
    </header>
  );
}

export function AskNumber({ words, lead }: { words: ProposalConfig["words"]; lead: (number: number) => void }) {
  const [typed, setTyped] = useState("");
  const open = () => {
    const number = pullNumber(typed.trim().replace(/^#/, ""));
    if (number) lead(number);
  };
  return (
    <div class="field">
      <p>{words.noNumber}</p>
      <label for="pull-number">{words.number}</label>
      <input
        id="pull-number"
        type="text"
        inputMode="numeric"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key }) => key === "Enter" && open()}
      />
      <p class="buttons">
        <button type="button" class="button main" onClick={open}>
          {words.numberOpen}
        </button>
      </p>
    </div>
  );
}
