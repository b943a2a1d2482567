/** @jsxImportSource preact */
/** For who sends without an account: the letter with its annex as a document to edit, sign and send. */
import { useState } from "preact/hooks";
import { fill } from "../../../i18n/fill.ts";
import { downloadBlob } from "../../download.ts";
import { fetchLetter } from "../../fetch-letter.ts";
import { entryOf } from "../draft.ts";
import { letterOf } from "../paper-of.ts";
import { useForm } from "./form.ts";
import type { PageProps } from "./page-props.ts";

export function LetterWay({ draft, judged, today }: Pick<PageProps, "draft" | "judged" | "today">) {
  const { config, known } = useForm();
  const { letter, addresses } = config;
  const [said, say] = useState("");
  const write = async () => {
    say(letter.making);
    const blob = await fetchLetter(addresses.letter, letterOf({ draft, judged, config, known, today }));
    const day = draft.task === "assessment" ? draft.date : undefined;
    const name = `${[letter.file, day, entryOf(draft)].filter(Boolean).join("-")}.docx`;
    downloadBlob(name, blob);
    say(fill(letter.made, { name }));
  };
  const fail = (error: unknown) => {
    console.error(error);
    say(letter.failed);
  };
  return (
    <div class="way">
      <button type="button" class="button" data-way="docx" onClick={() => void write().catch(fail)} aria-describedby="tai-cong-van">
        {letter.make}
      </button>
      <p class="quiet" id="tai-cong-van">
        {letter.makeHelp}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
