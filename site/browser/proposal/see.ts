/** Files of a proposal among what is published -> what of each record changes, what is wrong with it, and what its page is drawn from. Pure. */
import type { Catalogue } from "../../../scripts/catalogue/catalogue.ts";
import { deriveCatalogue } from "../../../scripts/catalogue/derive.ts";
import { checkParsed } from "../../../scripts/check/check.ts";
import { compareCatalogues } from "../../../scripts/history/changes/changes.ts";
import { errorsFirst, type Problem } from "../../../scripts/problems/problem.ts";
import type { FileKind } from "../../../scripts/records/kinds.ts";
import { type Parsed, parseFile } from "../../../scripts/records/parse.ts";
import { pathOf, recordAt } from "../../../scripts/records/paths.ts";
import { collectRecords } from "../../../scripts/records/records.ts";
import { subjectName } from "../../../scripts/records/schema/deciders.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { grouped } from "../../../scripts/text/group.ts";
import type { Lang } from "../../../scripts/text/languages.ts";
import type { Known } from "../editor/known.ts";
import type { TouchedFile } from "./read-pull.ts";

/** One record of a proposal, as it is looked at. */
export interface SeenRecord {
  /** Of its files; blank for the shared lists and texts together. */
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly isGone: boolean;
  readonly sentences: readonly string[];
  readonly problems: readonly Problem[];
  /** Every touched file can be read, so that the sentences are all there are. */
  readonly isWhole: boolean;
  /** The page that shows it. */
  readonly page?: { readonly kind: "platform" | "criteria"; readonly path: string } | undefined;
}

export interface Seen {
  readonly records: readonly SeenRecord[];
  /** All files that the records stand among, before and after. */
  readonly before: readonly Parsed[];
  readonly after: readonly Parsed[];
}

interface SeeOptions {
  readonly known: Known;
  /** Other files of the same records, as they are published, and what kinds of them are not public. */
  readonly beside: ReadonlyMap<string, string>;
  readonly unread?: readonly FileKind[];
  readonly today: string;
  readonly lang: Lang;
}

export function see(touched: readonly TouchedFile[], { known, beside, unread, today, lang }: SeeOptions): Seen {
  const paths = new Set(touched.map(({ path }) => path));
  const encoder = new TextEncoder();
  const others = [...known.parsed, ...[...beside].map(([path, text]) => parseFile({ path, bytes: encoder.encode(text) }))];
  const side = (which: "before" | "after"): Parsed[] => [
    ...others.filter(({ path }) => !paths.has(path)),
    ...touched.flatMap(({ path, [which]: bytes }) => (bytes ? [parseFile({ path, bytes })] : [])),
  ];
  const [before, after] = [side("before"), side("after")];
  const checked = checkParsed(after, {
    today,
    only: (path) => paths.has(path),
    knownPlatforms: known.platformIds,
    names: known.names,
    unread,
    base: collectRecords(before, known.platformIds),
  });
  const [old, now] = [before, after].map((parsed) => deriveCatalogue(collectRecords(parsed), today));
  const changes = old && now ? compareCatalogues(old, now).changes : [];
  const groups = grouped(touched.map((file) => [keyOf(file.path), file] as const));
  const records = [...groups].map(([key, files]): SeenRecord => {
    const [kind, id] = [recordAt(files[0]?.path ?? "")?.kind, recordAt(files[0]?.path ?? "")?.id ?? ""];
    const page = kind && { kind, path: pathOf(kind, { id }) };
    const isMain = ({ path }: TouchedFile) => path === page?.path;
    return {
      id,
      name: kind ? nameOf(kind, id, lang, old, now) : subjectName("registers", lang),
      isNew: files.some((file) => isMain(file) && !file.before),
      isGone: files.some((file) => isMain(file) && !file.after),
      // What can not be read is not gone.
      sentences: changes
        .filter(() => !files.some((file) => isMain(file) && file.after && !fits(after, file.path)))
        .filter((one) => (kind ? one.kind === kind && one.id === id : !isRecord(one.kind)))
        .map(({ sentence }) => sentence[lang]),
      problems: errorsFirst(checked.problems.filter(({ path }) => keyOf(path) === key)),
      isWhole: files.every(({ path, before: was, after: is }) => (!was || fits(before, path)) && (!is || fits(after, path))),
      page: page && fits(after, page.path) ? page : undefined,
    };
  });
  return { records, before, after };
}

const keyOf = (path: string): string => {
  const record = recordAt(path);
  return record ? `${record.kind} ${record.id}` : "";
};
const isRecord = (kind: string): boolean => kind === "platform" || kind === "criteria";
const fits = (parsed: readonly Parsed[], path: string): boolean => parsed.some((file) => file.path === path && file.fits);

/** As it is published, where it is: what else it is to be called is told with the changes. */
function nameOf(kind: "platform" | "criteria", id: string, lang: Lang, ...sides: readonly (Catalogue | undefined)[]): string {
  const names = sides.map((side) =>
    kind === "platform" ? side?.platforms.find((one) => one.id === id)?.data.name : side?.criteria.find((one) => one.id === id)?.data.title,
  );
  const name = names.find((one) => one !== undefined);
  return name ? inLang(name, lang) : id;
}
