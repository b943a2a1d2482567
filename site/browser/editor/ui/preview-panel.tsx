/** @jsxImportSource preact */
/** The entry as the site would show it, fetched when someone looks. */
import { useState } from "preact/hooks";
import { useForm } from "./form.ts";
import type { PreviewProps } from "./preview-frame.tsx";
import { useLater } from "./use-later.ts";

export function Preview(props: PreviewProps) {
  const { words } = useForm().config;
  const [isOpen, setOpen] = useState(false);
  const Frame = useLater("PreviewFrame", isOpen);
  return (
    <details class="preview" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.previewTitle}</summary>
      {isOpen && Frame ? <Frame {...props} /> : <p class="quiet">{words.previewLoading}</p>}
    </details>
  );
}
