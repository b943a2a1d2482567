/** @jsxImportSource preact */
/** The way without the code host: a file that somebody was sent, chosen or pasted, beside what is published. */
import { useEffect, useState } from "preact/hooks";
import { pathOf } from "../../../scripts/records/paths.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { visible } from "../../../scripts/text/untrusted.ts";
import { fill } from "../../i18n/fill.ts";
import type { ProposalConfig } from "../../views/proposal-config.ts";
import { fetchPlatform, type Known } from "../editor/known.ts";
import { fetched } from "../fetch.ts";
import { filesInHand, type HandedFile, type HandTrouble, inRounds } from "./by-hand.ts";
import type { TouchedFile } from "./read-pull.ts";

interface ByHandProps {
  readonly config: ProposalConfig;
  readonly known: Promise<Known>;
  readonly dayOf: (known: Known) => string;
  /** The other way is closed. */
  readonly isOpen: boolean;
  /** Rounds of files, each to be looked at on its own. */
  readonly show: (rounds: readonly (readonly TouchedFile[])[], name: string) => Promise<void>;
}

export function ByHand({ config, known, dayOf, isOpen, show }: ByHandProps) {
  const words = config.words.byHand;
  const [said, say] = useState("");
  const [files, setFiles] = useState<readonly File[]>([]);
  const [text, setText] = useState("");
  const [record, setRecord] = useState("");
  const [names, setNames] = useState<readonly (readonly [string, string])[]>([]);
  useEffect(
    () =>
      void known.then(
        (found) => setNames(namesOf(found, config)),
        () => say(words.notFetched),
      ),
    [],
  );
  const open = async () => {
    if (files.length === 0 && text.trim() === "") return say(words.empty);
    try {
      const found = await known;
      const given = files.length > 0 ? files : [new File([text], "")];
      const handed: HandedFile[] = [];
      const troubles: string[] = [];
      for (const file of given) {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const inIt = filesInHand(bytes, file.name, { record, known: found, today: dayOf(found), names: config.fileNames });
        if (typeof inIt === "string") troubles.push(troubleWith(file, inIt, config));
        else handed.push(...inIt);
      }
      say(troubles.join(" "));
      if (handed.length === 0) return;
      const touched = async ({ path, bytes }: HandedFile): Promise<TouchedFile> => ({
        path,
        before: await publishedAt(path, found, config.addresses.source),
        after: bytes,
      });
      await show(await Promise.all(inRounds(handed).map((round) => Promise.all(round.map(touched)))), headOf(files, words));
    } catch (error) {
      console.error(error);
      say(words.notFetched);
    }
  };
  return (
    <details class="by-hand" open={isOpen}>
      <summary>{words.title}</summary>
      <p class="help">{words.help}</p>
      <div class="field">
        <label for="file-in-hand">{words.file}</label>
        <input id="file-in-hand" type="file" multiple onChange={({ currentTarget }) => setFiles([...(currentTarget.files ?? [])])} />
      </div>
      <div class="field">
        <label for="text-in-hand">{words.paste}</label>
        <textarea id="text-in-hand" rows={4} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </div>
      <div class="field">
        <label for="record-in-hand">{words.record}</label>
        <select id="record-in-hand" value={record} onChange={({ currentTarget }) => setRecord(currentTarget.value)}>
          <option value="">{words.byName}</option>
          {names.map(([path, name]) => (
            <option value={path}>{name}</option>
          ))}
        </select>
      </div>
      <p role="alert" class="problem error" hidden={said === ""}>
        {said}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void open()}>
          {words.show}
        </button>
      </p>
    </details>
  );
}

const headOf = (files: readonly File[], words: ProposalConfig["words"]["byHand"]): string =>
  files.length > 1 ? fill(words.heads, { n: files.length }) : files[0] ? fill(words.head, { name: visible(files[0].name) }) : words.pasted;

/** Which file, what it is, and what can be read here. */
function troubleWith({ name }: File, trouble: HandTrouble, { words: { byHand } }: ProposalConfig): string {
  const what = name === "" ? byHand.pastedText : `“${visible(name)}”`;
  return trouble === "whichRecord"
    ? fill(byHand.whichRecord, { name: what })
    : fill(byHand.notUsed, { name: what, what: byHand.kinds[trouble] });
}

const namesOf = ({ platforms, criteria }: Known, { lang }: ProposalConfig) => [
  ...platforms.map(({ id, name }) => [pathOf("platform", { id }), inLang(name, lang)] as const),
  ...Object.entries(criteria).map(([id, { title }]) => [pathOf("criteria", { id }), inLang(title, lang)] as const),
];

/** The same file as it is published; undefined for one that is not. */
async function publishedAt(path: string, { platforms, criteria }: Known, source: string): Promise<Uint8Array | undefined> {
  const platform = platforms.find(({ id }) => path.startsWith(pathOf("platform", { id }).replace(/[^/]+$/, "")));
  const isSet = Object.keys(criteria).some((id) => pathOf("criteria", { id }) === path);
  if (isSet) return new Uint8Array(await (await fetched(fill(source, { path }))).arrayBuffer());
  const text = platform && (await fetchPlatform(source, platform)).get(path);
  return text === undefined ? undefined : new TextEncoder().encode(text);
}
