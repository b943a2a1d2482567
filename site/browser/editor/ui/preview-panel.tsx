/** @jsxImportSource preact */
/** The entry as the site would show it: the site's own templates, fetched when someone looks, in a frame without scripts. */
import { useEffect, useState } from "preact/hooks";
import type { Draft } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { useForm } from "./form.ts";

export function Preview({ draft, judged, today }: { draft: Draft; judged: CheckedDraft; today: string }) {
  const { config } = useForm();
  const { words } = config;
  const [isOpen, setOpen] = useState(false);
  const [html, setHtml] = useState<string>();
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void import("../preview.ts").then(async ({ renderPreview }) => {
        const shown = await renderPreview({ config, parsed: judged.parsed, kind: draft.kind, path: judged.path, today });
        if (isCurrent) setHtml(shown ?? "");
      });
    }, 300);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isOpen, judged.text]);
  return (
    <details class="preview" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.previewTitle}</summary>
      {html === undefined && <p class="quiet">{words.previewLoading}</p>}
      {html === "" && <p class="quiet">{words.previewNone}</p>}
      {html && <iframe title={words.previewTitle} sandbox="allow-same-origin" srcdoc={html} data-preview />}
    </details>
  );
}
