/** @jsxImportSource preact */
/** The ways to send a draft: first that of who has an account, or of who has none. Nothing leaves the browser before one of them is pressed. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { fill } from "../../../i18n/fill.ts";
import { download } from "../../download.ts";
import { textOf } from "../draft.ts";
import { downloadName } from "../file-name.ts";
import { isConsultable, receiverOf } from "../paper-of.ts";
import { sentNow } from "../sent-since.ts";
import { AccountChoice, accountOf } from "./account-choice.tsx";
import { useForm } from "./form.ts";
import { ConsultationWay, DecisionWay, LetterWay } from "./letter-way.tsx";
import type { PageProps } from "./page-props.ts";
import { SendWays } from "./send-ways.tsx";

/** @param isAlone on a page whose heading is its own */
export function SendPanel({ isAlone, ...props }: PageProps & { isAlone?: boolean }) {
  const { judged } = props;
  const { config } = useForm();
  const { words, repository } = config;
  const [account, choose] = useState(() => accountOf(config));
  const open = judged.errors.length + judged.missing.length + (judged.taken ? 1 : 0) + judged.conflicts;
  const online = repository !== undefined && open === 0 && <Online {...props} />;
  return (
    <section class="send" {...(isAlone ? {} : { "aria-labelledby": "gui" })}>
      {!isAlone && <h2 id="gui">{words.sendTitle}</h2>}
      {!repository && <p>{words.noRepository}</p>}
      {repository && isAlone && <AccountChoice config={config} account={account} choose={choose} />}
      {repository && open > 0 && <p>{fill(account === "with" ? words.notYetOnline : words.notYet, { n: open })}</p>}
      {online && account !== "without" && <Way title={words.withAccount}>{online}</Way>}
      <Way
        title={props.draft.kind === "ballot" ? words.sheet.without : words.withoutAccount}
        isFolded={online !== false && account === "with"}
      >
        <ByLetter {...props} />
      </Way>
      {online && account === "without" && (
        <Way title={words.withAccount} isFolded>
          {online}
        </Way>
      )}
      {isConsultable(props) && (
        <Way title={words.consult.title} isFolded={online !== false && account === "with"}>
          <ConsultationWay draft={props.draft} judged={judged} today={props.today} />
        </Way>
      )}
    </section>
  );
}

interface WayProps {
  readonly title: string;
  readonly isFolded?: boolean;
  readonly children: ComponentChildren;
}

/** Those of somebody else are folded. */
const Way = ({ title, isFolded = false, children }: WayProps) =>
  isFolded ? (
    <details class="more">
      <summary>{title}</summary>
      {children}
    </details>
  ) : (
    <>
      <h3>{title}</h3>
      {children}
    </>
  );

/** GitHub opens in its own tab: only the person knows whether it was sent there. */
function Online({ draft, judged, change, go }: PageProps) {
  const { words } = useForm().config;
  const sent = () => {
    change({ ...draft, sent: sentNow(draft.sent, textOf(draft), new Date().toISOString()) });
    go("sent");
  };
  return (
    <>
      <p class="quiet">{words.sendHelp}</p>
      <SendWays draft={draft} judged={judged} />
      <p id="chi-gui">{words.sentOnly}</p>
      <p class="buttons">
        <button type="button" class="button" data-sent onClick={sent} aria-describedby="chi-gui">
          {words.sentSaid}
        </button>
      </p>
    </>
  );
}

function ByLetter({ draft, judged, today, print, go }: PageProps) {
  const { config, known } = useForm();
  const { words } = config;
  const to = receiverOf({ draft, judged, config, known, today });
  return (
    <>
      {to && <p>{fill(draft.kind === "ballot" ? words.sheet.sentTo : words.sendTo, { to })}</p>}
      <LetterWay draft={draft} judged={judged} today={today} />
      <DecisionWay draft={draft} judged={judged} today={today} />
      <p class="quiet" id="in-phieu">
        {words.printHelp}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={print} aria-describedby="in-phieu">
          {words.print}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download(downloadName(judged.path, config.fileNames), judged.text, "text/markdown")}
        >
          {words.download}
        </button>
        <button type="button" class="button" onClick={() => go("sent")}>
          {words.pageTitles.sent}
        </button>
      </p>
    </>
  );
}
