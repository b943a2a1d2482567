/** @jsxImportSource preact */
/** The platform of a plan or an assessment, and the day of an assessment, which its file does not say. */
import { useState } from "preact/hooks";
import { readDate } from "../../../../scripts/text/typed/dates.ts";
import { findPlatform } from "../begin-draft.ts";
import type { Draft } from "../draft.ts";
import { fetchPlatform } from "../known.ts";
import { useForm } from "./form.ts";
import { LabelledControl } from "./input.tsx";
import { shownDate } from "./typed.ts";

export interface PlaceProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
}

export const PlaceOf = (props: PlaceProps) => (
  <>
    <PlatformOf {...props} />
    {props.draft.kind === "assessment" && <DayOf {...props} />}
  </>
);

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
