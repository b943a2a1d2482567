/** @jsxImportSource preact */
/** After sending: where it is there, as the person says, what comes next, who acts, and whom to ask. */
import { useState } from "preact/hooks";
import { fill } from "../../../i18n/fill.ts";
import { nameOf, textOf } from "../draft.ts";
import { isConsultable } from "../paper-of.ts";
import { placeTyped } from "../sent.ts";
import { isChangedSince, sentNow } from "../sent-since.ts";
import { accountOf } from "./account-choice.tsx";
import { AskedAgencies } from "./check-panel.tsx";
import { NextComments } from "./comments-left.tsx";
import { useForm } from "./form.ts";
import { ConsultationNext } from "./letter-way.tsx";
import type { PageProps } from "./page-props.ts";
import { ProposalState } from "./proposal-state.tsx";

export function SentPage(props: PageProps) {
  const { draft } = props;
  const { config } = useForm();
  const { words, addresses, repository, after } = config;
  const account = accountOf(config);
  const isByLetter = account !== "with" && draft.sent === undefined;
  return (
    <div class="sent">
      <Standing {...props} isByLetter={isByLetter} />
      {repository && (account !== "without" || draft.sent) && <PlaceOfProposal {...props} repository={repository} />}
      <AskedAgencies asked={props.judged.asked} />
      <h3>{words.sentNext}</h3>
      <ol>
        {after.steps[isByLetter ? "letter" : "online"][draft.task].map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {isConsultable(props) && (
        <>
          <h3>{words.consult.title}</h3>
          <ConsultationNext />
        </>
      )}
      {draft.kind === "comments" && <NextComments {...props} />}
      <p>
        <a href={addresses.proposals}>{words.sentQueue}</a>
      </p>
      {(after.contact.length > 0 || addresses.about) && (
        <>
          <h3>{words.askTitle}</h3>
          <Ask />
        </>
      )}
    </div>
  );
}

/** Whether it was sent, which on GitHub only the person knows. */
function Standing({ draft, change, go, isByLetter }: PageProps & { isByLetter: boolean }) {
  const { words } = useForm().config;
  if (isByLetter) return <p>{words.sentByLetter}</p>;
  const back = () => {
    if (draft.sent) change({ ...draft, sent: undefined });
    go("send");
  };
  return (
    <>
      <p>{draft.sent ? words.sentHelp : words.sentUnsaid}</p>
      {draft.sent && isChangedSince(draft.sent, textOf(draft)) && <p class="problem warning">{words.sentChangedHelp}</p>}
      <p class="buttons">
        <button type="button" class="button" onClick={back}>
          {draft.sent ? words.sentNot : words.toSend}
        </button>
      </p>
    </>
  );
}

/** Where it is there: as its address or its number, however a person has it. */
function PlaceOfProposal({ draft, change, today, repository }: PageProps & { repository: string }) {
  const { words } = useForm().config;
  const { sent } = draft;
  const [typed, setTyped] = useState(sent?.number === undefined ? "" : `${sent.number}`);
  const place = placeTyped(typed, repository);
  const take = (number: number) => change({ ...draft, sent: { ...(sent ?? sentNow(undefined, textOf(draft), today)), number } });
  const put = (text: string) => {
    setTyped(text);
    const given = placeTyped(text, repository);
    if (given && "number" in given) take(given.number);
    else if (text.trim() === "" && sent) change({ ...draft, sent: { on: sent.on } });
  };
  const wrong =
    place && "elsewhere" in place ? fill(words.sentElsewhere, { name: place.elsewhere }) : typed.trim() && !place ? words.sentUnread : "";
  return (
    <>
      <div class="field">
        <label for="so-github">{words.sentNumber}</label>
        <p class="help" id="so-github-help">
          {words.sentNumberHelp}
        </p>
        <input
          id="so-github"
          type="text"
          autocomplete="off"
          aria-describedby="so-github-help so-github-loi"
          aria-invalid={wrong ? "true" : undefined}
          value={typed}
          onInput={({ currentTarget }) => put(currentTarget.value)}
        />
        <p id="so-github-loi" role="status" class={wrong ? "problem error" : undefined}>
          {wrong}
          {place && "number" in place && (
            <a href={`${repository}/issues/${place.number}`} target="_blank" rel="noreferrer">
              {fill(words.sentFollow, { n: place.number })}
            </a>
          )}
        </p>
      </div>
      <ProposalState
        sent={sent}
        name={nameOf(draft)}
        take={(number) => {
          setTyped(`${number}`);
          take(number);
        }}
      />
    </>
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
      {addresses.about && (
        <li>
          <a href={addresses.about}>{words.askPage}</a>
        </li>
      )}
    </ul>
  );
}
