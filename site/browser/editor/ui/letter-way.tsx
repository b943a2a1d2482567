/** @jsxImportSource preact */
/** A letter with its annex as a document to edit, sign and send: for who sends without an account, and for comments on a draft set. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { SELF_METHODS } from "../../../../scripts/records/schema/methods.ts";
import { fill } from "../../../i18n/fill.ts";
import type { LetterJob } from "../../../views/papers/letter.ts";
import { downloadBlob } from "../../download.ts";
import { fetchLetter } from "../../fetch-letter.ts";
import { decisionLetter } from "../decision-letter.ts";
import { entryOf } from "../draft.ts";
import { letterOf } from "../paper-of.ts";
import { useForm } from "./form.ts";
import type { PageProps } from "./page-props.ts";

type WayProps = Pick<PageProps, "draft" | "judged" | "today">;

export const LetterWay = (props: WayProps) => {
  const { letter, words } = useForm().config;
  const { task } = props.draft;
  // Who judges writes no letter.
  if (task === "ballot") return <Making {...props} file={words.sheet.file} button={words.sheet.make} help={words.sheet.makeHelp} />;
  return <Making {...props} job={task} file={letter.files.record} button={letter.make} help={letter.makeHelp} />;
};

/** The decision that an assessment leads to, drafted; nothing where its result is not known, or its owner made it. */
export function DecisionWay(props: WayProps) {
  const { letter, decision } = useForm().config;
  const { draft, judged } = props;
  const { method } = judged.data as { readonly method?: string };
  const { score } = judged;
  if (draft.task !== "assessment" || !score || score.outcome === "incomplete" || SELF_METHODS.some((one) => one === method)) return null;
  return <Making {...props} isDecision file={letter.files.decision} button={decision.make} help={decision.makeHelp} />;
}

/** The letter that asks others what they think of a set before it is issued: it does not bring the set to those who publish it. */
export function ConsultationWay(props: WayProps) {
  const { letter, words } = useForm().config;
  const { make, help } = words.consult;
  return (
    <Making {...props} job="consultation" file={letter.files.consultation} button={make} help={help}>
      <ConsultationNext />
    </Making>
  );
}

export function ConsultationNext() {
  const { config } = useForm();
  const { address, opinions, issue } = config.words.consult.next;
  return (
    <ol>
      {[address, fill(opinions, { job: config.words.taskComments }), issue].map((step) => (
        <li>{step}</li>
      ))}
    </ol>
  );
}

interface MakingProps extends WayProps {
  /** None where no letter goes with it. */
  readonly job?: LetterJob;
  readonly isDecision?: true;
  /** What the name of the file begins with. */
  readonly file: string;
  readonly button: string;
  readonly help: string;
  /** What stands below it. */
  readonly children?: ComponentChildren;
}

function Making({ draft, judged, today, job, isDecision, file, button, help, children }: MakingProps) {
  const { config, known } = useForm();
  const { letter, addresses } = config;
  const [said, say] = useState("");
  const write = async () => {
    say(letter.making);
    const of = { draft, judged, config, known, today };
    const written = isDecision ? decisionLetter(of) : letterOf(of, job);
    if (!written) return say(letter.failed);
    const blob = await fetchLetter(addresses.letter, written);
    const day = draft.task === "assessment" || draft.task === "ballot" ? draft.date : undefined;
    const name = `${[file, day, entryOf(draft), draft.member].filter(Boolean).join("-")}.docx`;
    downloadBlob(name, blob);
    say(fill(letter.made, { name }));
  };
  const fail = (error: unknown) => {
    console.error(error);
    say(letter.failed);
  };
  return (
    <div class="way">
      <button
        type="button"
        class="button"
        data-way={isDecision ? "docx-decision" : job === "consultation" ? "docx-consultation" : "docx"}
        onClick={() => void write().catch(fail)}
        aria-describedby={`tai-${file}`}
      >
        {button}
      </button>
      <p class="quiet" id={`tai-${file}`}>
        {help}
      </p>
      <p role="status">{said}</p>
      {children}
    </div>
  );
}
