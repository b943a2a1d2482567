/** @jsxImportSource preact */
/** Where a draft will stand: the id of a new record; of a plan or an assessment see place-of.tsx. */
import { slug } from "../../../../scripts/text/text.ts";
import { entryOf, UNNAMED } from "../draft.ts";
import { useForm } from "./form.ts";
import { LabelledControl } from "./input.tsx";
import type { PlaceProps } from "./place-of.tsx";
import { useLater } from "./use-later.ts";

export function PlaceField({ draft, ...others }: PlaceProps) {
  const isOfPlatform = draft.kind === "plan" || draft.kind === "assessment";
  const PlaceOf = useLater("PlaceOf", isOfPlatform);
  if (!isOfPlatform) return <EntryId draft={draft} {...others} />;
  return PlaceOf ? <PlaceOf draft={draft} {...others} /> : null;
}

function EntryId({ draft, change }: Omit<PlaceProps, "newKey">) {
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
