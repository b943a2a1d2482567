/** @jsxImportSource preact */
/** A proposal can often be read where its document can: that is filled in as its source, to be changed by whoever has another. */
import { useEffect, useState } from "preact/hooks";
import { fillSource } from "../own-source.ts";
import { useForm } from "./form.ts";
import type { PageProps } from "./page-props.ts";

interface SourceFromDocumentProps extends Pick<PageProps, "draft" | "judged" | "change"> {
  readonly taken: () => void;
}

export function SourceFromDocument({ draft, judged, change, taken }: SourceFromDocumentProps) {
  const { config, known } = useForm();
  const [isTaken, setTaken] = useState(false);
  useEffect(() => {
    if (!fillSource(draft, judged.data, { config, known })) return;
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
