/** @jsxImportSource preact */
/** Opens a file however it comes: chosen, dropped, or pasted. */
import { useState } from "preact/hooks";
import type { EditorConfig } from "../../../views/editor-config.ts";
import { LabelledControl } from "./input.tsx";

interface OpenFileProps {
  readonly config: EditorConfig;
  readonly open: (bytes: Uint8Array, name: string) => void;
}

export function OpenFile({ config: { words }, open }: OpenFileProps) {
  const [text, setText] = useState("");
  const [isOver, setOver] = useState(false);
  const read = (file: File | undefined | null) => {
    if (file) void file.arrayBuffer().then((buffer) => open(new Uint8Array(buffer), file.name));
  };
  return (
    <section
      class={`open-file${isOver ? " over" : ""}`}
      aria-labelledby="mo-tep"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        read(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="mo-tep">{words.openTitle}</h2>
      <p>{words.openHelp}</p>
      <LabelledControl id="mo-chon" label={words.openFile}>
        <input
          id="mo-chon"
          type="file"
          accept=".md,.yml,.yaml,.txt,.json,text/*"
          onChange={({ currentTarget }) => read(currentTarget.files?.[0])}
        />
      </LabelledControl>
      <LabelledControl id="mo-dan" label={words.openText}>
        <textarea id="mo-dan" rows={3} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </LabelledControl>
      <button type="button" class="button" disabled={text.trim() === ""} onClick={() => open(new TextEncoder().encode(text), "")}>
        {words.openPasted}
      </button>
    </section>
  );
}
