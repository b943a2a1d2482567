/** @jsxImportSource preact */
/** Each record of a proposal: what changes in sentences, what is wrong, and its page with what changes marked. */
import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../../scripts/problems/problem.ts";
import { visible } from "../../../scripts/text/untrusted.ts";
import { fill } from "../../i18n/fill.ts";
import type { ProposalConfig } from "../../views/proposal-config.ts";
import { renderPreview } from "../editor/preview.ts";
import { withMarks } from "./marks.ts";
import type { Seen, SeenRecord } from "./see.ts";

interface Of {
  readonly seen: Seen;
  readonly today: string;
  readonly config: ProposalConfig;
}

/** Sentences and problems of one record that are listed; a whole new catalogue in one proposal is read where it is kept. */
const MOST = 100;

export function SeenRecords({ seen, ...of }: Of) {
  return (
    <>
      {seen.records.map((record, index) => (
        // Of one the preview is what people come for; of many each is opened.
        <OneRecord record={record} seen={seen} isFirst={index === 0} {...of} />
      ))}
    </>
  );
}

function OneRecord({ record, isFirst, ...of }: Of & { record: SeenRecord; isFirst: boolean }) {
  const { words } = of.config;
  const { name, isNew, isGone, sentences, isWhole, problems, page } = record;
  return (
    <section class="seen" data-record={record.id}>
      <h2>
        <bdi>{visible(name)}</bdi>
        {(isNew || isGone) && <span class="state"> {isNew ? words.isNew : words.isGone}</span>}
      </h2>
      <h3>{words.changes}</h3>
      {sentences.length === 0 && <p>{isWhole ? words.changesNone : words.changesUnread}</p>}
      <Some words={words} items={sentences.map((sentence) => visible(sentence))} name="changes" />
      <Problems problems={problems} config={of.config} />
      {page ? <Preview page={page} isOpen={isFirst} {...of} /> : <p>{record.id !== "" && !isGone && words.previewNone}</p>}
    </section>
  );
}

function Problems({ problems, config: { words, lang } }: { problems: readonly Problem[]; config: ProposalConfig }) {
  if (problems.length === 0) return <p class="fine">{words.problemsNone}</p>;
  return (
    <>
      {(["error", "warning"] as const).map((level) => {
        const found = problems.filter((one) => one.level === level);
        return (
          found.length > 0 && (
            <>
              <h3>{level === "error" ? words.errors : words.warnings}</h3>
              <Some
                words={words}
                items={[...new Set(found.map(({ message, fix }) => visible([message[lang], fix?.[lang]].filter(Boolean).join(" "))))]}
                name={level}
              />
            </>
          )
        );
      })}
    </>
  );
}

function Some({ items, words, name }: { items: readonly string[]; words: ProposalConfig["words"]; name: string }) {
  if (items.length === 0) return null;
  return (
    <ul class={`some ${name}`} data-some={name}>
      {items.slice(0, MOST).map((item) => (
        <li>
          <bdi>{item}</bdi>
        </li>
      ))}
      {items.length > MOST && <li>{fill(words.more, { n: items.length - MOST })}</li>}
    </ul>
  );
}

type PreviewProps = Of & { readonly page: NonNullable<SeenRecord["page"]>; readonly isOpen: boolean };

function Preview({ isOpen: opens, ...of }: PreviewProps) {
  const { words } = of.config;
  const [isOpen, setOpen] = useState(opens);
  return (
    <details class="preview" open={opens} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.preview}</summary>
      {isOpen && <Frame {...of} />}
    </details>
  );
}

/** In a frame that runs no script, drawn by the site's own templates. */
function Frame({ page, seen, today, config }: Omit<PreviewProps, "isOpen">) {
  const { words } = config;
  const [html, setHtml] = useState<string>();
  useEffect(() => {
    const drawn = (parsed: Seen["after"]) => renderPreview({ config, parsed, today, ...page });
    Promise.all([drawn(seen.before), drawn(seen.after)])
      .then(([before, after]) => setHtml(after === undefined ? "" : withMarks({ before, after, styles: config.addresses.styles })))
      .catch((error: unknown) => {
        console.error(error);
        setHtml("");
      });
  }, []);
  if (html === undefined) return <p role="status">{words.previewLoading}</p>;
  if (html === "") return <p>{words.previewNone}</p>;
  return (
    <>
      <p class="help">{words.previewMarks}</p>
      <iframe title={words.preview} sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" srcdoc={html} data-preview />
    </>
  );
}
