/** @jsxImportSource preact */
/** A proposal can often be read where its document can: that is filled in as its source, to be changed by whoever has another. */
import { useEffect, useState } from "preact/hooks";
import { setValue } from "../../../../scripts/authoring/draft/document.ts";
import type { DocumentRef } from "../../../../scripts/records/schema/common.ts";
import { inLang, type Text } from "../../../../scripts/text/bilingual.ts";
import { sayDocument } from "../../../views/papers/values.ts";
import { penOf } from "../paper-of.ts";
import { useForm } from "./form.ts";
import type { PageProps } from "./page-props.ts";

interface SourceFromDocumentProps extends Pick<PageProps, "draft" | "judged" | "change"> {
  readonly taken: () => void;
}

export function SourceFromDocument({ draft, judged, change, taken }: SourceFromDocumentProps) {
  const { config, known } = useForm();
  const [isTaken, setTaken] = useState(false);
  useEffect(() => {
    const document = documentOf(judged.data);
    const listed = known.documents.find(({ number, date }) => number === document?.number && date === document.date);
    const [url, heldBy] = [document?.url ?? listed?.url, document?.heldBy];
    if (!document || !(url || heldBy)) return;
    // The title of a source is words of one language.
    const own = document.title && ({ [config.lang]: inLang(document.title, config.lang) } as Text);
    const named = { ...document, ...(own ? { title: own } : {}), url: undefined, heldBy: undefined };
    const [title = ""] = [true, false].map((isTitled) => sayDocument(named, penOf({ config, known }), isTitled)).filter(isShort);
    if (title === "") return;
    setValue(draft.document, ["sources", 0], { title, ...(url ? { url } : { heldBy }) });
    change({ ...draft });
    setTaken(true);
    taken();
  }, []);
  return isTaken ? (
    <p class="found" role="status">
      {config.words.sourceTaken}
    </p>
  ) : null;
}

/** As long as the title of a source may be. */
const isShort = (title: string): boolean => title.length <= 400;

/** Of the only event. */
function documentOf({ events }: PageProps["judged"]["data"]): DocumentRef | undefined {
  const [first, ...others] = Array.isArray(events) ? (events as readonly ({ readonly document?: DocumentRef } | null)[]) : [];
  return others.length === 0 ? first?.document : undefined;
}
