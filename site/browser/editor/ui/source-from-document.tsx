/** @jsxImportSource preact */
/** A proposal can often be read where its document can: that is filled in as its source, to be changed by whoever has another. */
import { useEffect, useState } from "preact/hooks";
import { setValue } from "../../../../scripts/authoring/draft/document.ts";
import type { DocumentRef } from "../../../../scripts/records/schema/common.ts";
import { ownSource } from "../own-source.ts";
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
    const source = document && ownSource(document, penOf({ config, known }));
    if (!source) return;
    setValue(draft.document, ["sources", 0], source);
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

/** Of the only event. */
function documentOf({ events }: PageProps["judged"]["data"]): DocumentRef | undefined {
  const [first, ...others] = Array.isArray(events) ? (events as readonly ({ readonly document?: DocumentRef } | null)[]) : [];
  return others.length === 0 ? first?.document : undefined;
}
