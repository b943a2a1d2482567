/** @jsxImportSource preact */
/** Of a sheet that is written: which assessment it is for and whose it is, to be put right where that was chosen wrong. */
import { useRef, useState } from "preact/hooks";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { fill } from "../../../i18n/fill.ts";
import { fetchPlatform } from "../known.ts";
import { SHEET_MEMBER, seatIn, seatName } from "../seat-name.ts";
import type { PlaceProps } from "./day-of.tsx";
import { useForm } from "./form.ts";
import { SheetChoice, type SheetOwner } from "./sheet-choice.tsx";

export function SheetPlace({ draft, judged, change }: PlaceProps) {
  const { config, known, wait, isOpen, open } = useForm();
  const [problem, setProblem] = useState("");
  // What is fetched comes later: the draft is what it is by then.
  const now = useRef({ draft, change });
  now.current = { draft, change };
  const choose = async ({ entry, date, member }: SheetOwner) => {
    const platform = known.platforms.find(({ id }) => id === entry);
    const isOther = platform && entry !== draft.entry;
    const published = isOther ? await fetchPlatform(config.addresses.source, platform).catch(() => undefined) : draft.published;
    if (!published) return setProblem(fill(config.words.sourceFailed, { name: platform ? inLang(platform.name, config.lang) : "" }));
    setProblem("");
    now.current.change({ ...now.current.draft, entry, date, member, published });
  };
  const choice = <SheetChoice config={config} known={known} owner={draft} choose={(owner) => wait(choose(owner))} problem={problem} />;
  const seat = seatName(seatIn(judged.sheetOf?.assessors, draft.member), config);
  if (seat === "" || problem !== "") return choice;
  // It was chosen before the sheet was begun.
  return (
    <details class="more" open={isOpen(SHEET_MEMBER)} onToggle={({ currentTarget }) => open(SHEET_MEMBER, currentTarget.open)}>
      <summary>
        {config.words.sheet.member}: {seat}
      </summary>
      {choice}
    </details>
  );
}
