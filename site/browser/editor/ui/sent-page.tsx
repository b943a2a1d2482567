/** @jsxImportSource preact */
/** After sending: what is still to be pressed on GitHub, what comes next, who acts, and whom to ask. */
import { useState } from "preact/hooks";
import { fill } from "../../../i18n/fill.ts";
import { useForm } from "./form.ts";
import type { PageProps } from "./page-props.ts";

export function SentPage({ draft }: PageProps) {
  const { config } = useForm();
  const { words, addresses, repository = "", after } = config;
  const [number, setNumber] = useState("");
  const digits = /^#?(\d{1,9})$/.exec(number.trim())?.[1];
  return (
    <div class="sent">
      <p>{words.sentHelp}</p>
      <h3>{words.sentNext}</h3>
      <ol>
        {after.steps[draft.task].map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {repository && (
        <div class="field">
          <label for="so-github">{words.sentNumber}</label>
          <p class="help" id="so-github-help">
            {words.sentNumberHelp}
          </p>
          <input
            id="so-github"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            aria-describedby="so-github-help"
            value={number}
            onInput={({ currentTarget }) => setNumber(currentTarget.value)}
          />
          <p role="status">
            {digits && (
              <a href={`${repository}/issues/${digits}`} target="_blank" rel="noreferrer">
                {fill(words.sentFollow, { n: digits })}
              </a>
            )}
          </p>
        </div>
      )}
      <p>
        <a href={addresses.proposals}>{words.sentQueue}</a>
      </p>
      <h3>{words.askTitle}</h3>
      <Ask />
    </div>
  );
}

/** Whom to ask, by the settings. */
function Ask() {
  const { after, words, addresses } = useForm().config;
  return (
    <ul>
      {after.contact.map(({ label, text, href }) => (
        <li>
          {label}: {href ? <a href={href}>{text}</a> : text}
        </li>
      ))}
      <li>
        <a href={addresses.about}>{words.askPage}</a>
      </li>
    </ul>
  );
}
