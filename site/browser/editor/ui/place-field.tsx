/** @jsxImportSource preact */
/** Where a draft will stand: the id of a new record, the platform of a plan or an assessment that was opened, and its day. */
import { useState } from "preact/hooks";
import { slug } from "../../../../scripts/text/text.ts";
import { readDate } from "../../../../scripts/text/typed/dates.ts";
import { findPlatform } from "../begin-draft.ts";
import { type Draft, entryOf, UNNAMED } from "../draft.ts";
import { fetchPlatform } from "../known.ts";
import { useForm } from "./form.ts";
import { LabelledControl } from "./input.tsx";
import { shownDate } from "./typed.ts";

interface PlaceProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
}

export function PlaceField({ draft, change }: PlaceProps) {
  const isOfPlatform = draft.kind === "plan" || draft.kind === "assessment";
  return (
    <>
      {isOfPlatform ? <PlatformOf draft={draft} change={change} /> : <EntryId draft={draft} change={change} />}
      {draft.kind === "assessment" && <DayOf draft={draft} change={change} />}
    </>
  );
}

function EntryId({ draft, change }: PlaceProps) {
  const { words } = useForm().config;
  const entry = entryOf(draft);
  return (
    <LabelledControl id="f-ma" label={words.entryId} help={words.entryIdHelp}>
      <input
        id="f-ma"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="f-ma-help"
        value={draft.entry ?? (entry === UNNAMED ? "" : entry)}
        onChange={({ currentTarget }) => change({ ...draft, entry: slug(currentTarget.value).slice(0, 80) || undefined })}
      />
    </LabelledControl>
  );
}

/** The published files of the platform come with it: the rules look at them. */
function PlatformOf({ draft, change }: PlaceProps) {
  const { config, known } = useForm();
  const [typed, setTyped] = useState(draft.entry ?? "");
  const take = async (name: string) => {
    setTyped(name);
    const platform = findPlatform(name, known);
    if (platform) change({ ...draft, entry: platform.id, published: await fetchPlatform(config.addresses.source, platform) });
  };
  return (
    <LabelledControl id="f-ma" label={config.words.choosePlatform} help={config.words.choosePlatformHelp} needed={config.words.required}>
      <input
        id="f-ma"
        type="text"
        list="platforms"
        autocomplete="off"
        aria-describedby="f-ma-help"
        value={typed}
        onChange={({ currentTarget }) => void take(currentTarget.value)}
      />
    </LabelledControl>
  );
}

function DayOf({ draft, change }: PlaceProps) {
  const { words } = useForm().config;
  return (
    <LabelledControl id="f-ngay" label={words.chooseDate} help={words.dateHelp}>
      <input
        id="f-ngay"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        aria-describedby="f-ngay-help"
        value={shownDate(draft.date)}
        onChange={({ currentTarget }) => change({ ...draft, date: readDate(currentTarget.value.trim()) ?? draft.date })}
      />
    </LabelledControl>
  );
}
