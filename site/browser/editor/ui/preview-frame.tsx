/** @jsxImportSource preact */
/** The site's own templates of an entry, in a frame without scripts. */
import { useEffect, useState } from "preact/hooks";
import type { Draft } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { sayFailed } from "../lazily.ts";
import { useForm } from "./form.ts";

export interface PreviewProps {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  readonly today: string;
}

export function PreviewFrame({ draft, judged, today }: PreviewProps) {
  const { config } = useForm();
  const { words } = config;
  const [html, setHtml] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void import("../preview.ts").then(async ({ renderPreview }) => {
        const shown = await renderPreview({ config, parsed: judged.parsed, kind: draft.kind, path: judged.path, today });
        if (isCurrent) setHtml(shown ?? "");
      }, sayFailed);
    }, 300);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [judged.text]);
  return (
    <>
      {html === undefined && <p class="quiet">{words.previewLoading}</p>}
      {html === "" && <p class="quiet">{words.previewNone}</p>}
      {html && <iframe title={words.previewTitle} sandbox="allow-same-origin" srcdoc={html} data-preview />}
    </>
  );
}
