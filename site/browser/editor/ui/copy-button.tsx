/** @jsxImportSource preact */
/** Puts a text on the clipboard, and says whether the browser let it. */
import { useState } from "preact/hooks";
import { useForm } from "./form.ts";

export function CopyButton({ text }: { text: string }) {
  const { words } = useForm().config;
  const { said, copy } = useCopy();
  return (
    <p class="buttons">
      <button type="button" class="button" onClick={() => copy(text)}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

function useCopy() {
  const { words } = useForm().config;
  const [said, say] = useState("");
  const copy = (text: string) => {
    copyText(text).then(
      () => say(words.copied),
      () => say(words.copyFailed),
    );
  };
  return { said, copy };
}

/** Fails where the browser refuses it. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  throw new Error("no clipboard");
}
