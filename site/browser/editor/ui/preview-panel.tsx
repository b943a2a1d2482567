/** @jsxImportSource preact */
/** The entry as the site would show it, fetched when someone looks. */
import { useState } from "preact/hooks";
import { useForm } from "./form.ts";
import { PreviewFrame, type PreviewProps } from "./preview-frame.tsx";

/** Of a member's sheet none: the site shows what all sheets come to. */
export const Preview = (props: PreviewProps) => (["ballot", "comments"].includes(props.draft.kind) ? null : <Panel {...props} />);

function Panel(props: PreviewProps) {
  const { words } = useForm().config;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="preview" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.previewTitle}</summary>
      {isOpen && <PreviewFrame {...props} />}
    </details>
  );
}
