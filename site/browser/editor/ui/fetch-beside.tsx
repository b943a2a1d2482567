/** @jsxImportSource preact */
/** Fetches what lies beside the record of a draft, members' sheets or comments, and says where that can not be: the rules then say nothing of it. */
import { useEffect, useState } from "preact/hooks";
import type { FileRecord } from "../../../../scripts/records/paths.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import { fetchBeside } from "../known.ts";

interface FetchBesideProps {
  readonly config: EditorConfig;
  readonly record: FileRecord;
  /** It is fetched again when this changes. */
  readonly page: string;
  /** When the rules are there that it is for: what sheets are held against comes with them. */
  readonly ready: () => Promise<void>;
  readonly take: (beside: ReadonlyMap<string, string> | undefined) => void;
}

export function FetchBeside({ config: { words, addresses }, record, page, ready, take }: FetchBesideProps) {
  const [isFailed, setFailed] = useState(false);
  const ask = () =>
    Promise.all([fetchBeside(addresses.source, record), ready()]).then(
      ([beside]) => {
        setFailed(false);
        take(beside);
      },
      () => setFailed(true),
    );
  // What lies beside another record says nothing of this one.
  useEffect(() => take(undefined), []);
  useEffect(() => void ask(), [page]);
  return (
    <section class="notes" role="alert" hidden={!isFailed}>
      <p>{words.besideFailed}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void ask()}>
          {words.besideRetry}
        </button>
      </p>
    </section>
  );
}
