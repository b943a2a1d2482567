/** The end of the page of a record: its sources on the first of its pages, its history, and the ways to correct it. */
import type { Source } from "../../scripts/records/schema/common.ts";
import type { Locale } from "../context.ts";
import type { Past } from "../views/history.ts";
import { Contribute } from "./contribute.tsx";
import { HistoryLine } from "./history.tsx";
import { Section } from "./section.tsx";
import { Sources } from "./sources.tsx";

interface RecordFootProps {
  readonly locale: Locale;
  readonly record: Pick<Past, "kind" | "id">;
  /** Of its file in the repository. */
  readonly path: string;
  readonly name: string;
  readonly sources: readonly Source[] | false | undefined;
}

export const RecordFoot = ({ locale, record, path, name, sources }: RecordFootProps) => (
  <>
    {sources && (
      <Section id="nguon" title={locale.words.platform.sources}>
        <Sources locale={locale} sources={sources} />
      </Section>
    )}
    <HistoryLine locale={locale} record={record} />
    <Contribute locale={locale} path={path} name={name} />
  </>
);
