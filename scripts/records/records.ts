/** The files of a data root, sorted by what they are; only those that fit their schema take part in rules of meaning. */

import { compareDates } from "../text/dates.ts";
import type { DataOfKind, RegisterKind } from "./kinds.ts";
import { isOpen } from "./open-assessment.ts";
import type { Parsed, ParsedFile } from "./parse.ts";
import { isRegister, recordAt } from "./paths.ts";
import { PICTURE_NAMES, type PictureName, pictureAt } from "./pictures.ts";
import type { Assessment, Plan } from "./schema/assessment.ts";
import type { Ballot } from "./schema/ballot.ts";
import type { PartyComments } from "./schema/comments.ts";
import type { CriteriaSet } from "./schema/criteria.ts";
import type { Platform } from "./schema/platform.ts";
import type { PageText } from "./schema/text.ts";

export interface FileOf<T> extends ParsedFile {
  readonly data: T;
}

/** All files of one platform folder; assessments oldest first, sheets by day and name. */
export interface PlatformFiles {
  readonly id: string;
  platform?: FileOf<Platform>;
  plan?: FileOf<Plan>;
  readonly assessments: FileOf<Assessment>[];
  /** Assessments whose members’ sheets are still awaited: no result yet, so nothing rests on them. */
  readonly open: FileOf<Assessment>[];
  readonly ballots: FileOf<Ballot>[];
}

/** A platform of which nothing is known but its id. */
export const noFiles = (id: string): PlatformFiles => ({ id, assessments: [], open: [], ballots: [] });

/** All files of a platform that can be read. */
export const allFiles = ({ platform, plan, assessments, open, ballots }: PlatformFiles): readonly (ParsedFile | undefined)[] => [
  platform,
  plan,
  ...assessments,
  ...open,
  ...ballots,
];

type RegisterFiles = { readonly [Kind in RegisterKind]?: FileOf<DataOfKind<Kind>> };

/** A register is undefined when its file is missing or broken: then nothing can be said against it. */
export interface Records extends RegisterFiles {
  readonly criteria: ReadonlyMap<string, FileOf<CriteriaSet>>;
  /** By id of the set that they are on, in the order of their days. */
  readonly comments: ReadonlyMap<string, readonly FileOf<PartyComments>[]>;
  readonly platforms: ReadonlyMap<string, PlatformFiles>;
  /** By id: "guide-vi". */
  readonly texts: ReadonlyMap<string, FileOf<PageText>>;
  /** Pictures of the catalogue's own that are as they should be, in the order of their table. */
  readonly pictures: readonly PictureName[];
  /** Ids that have a file, even a broken one: a reference to them is not unknown. */
  readonly ids: { readonly criteria: ReadonlySet<string>; readonly platforms: ReadonlySet<string> };
  /** Paths of files that are there and do not fit their schema. */
  readonly broken: ReadonlySet<string>;
}

/** What every platform's files may be held against: all records but those of the platforms, and comments on sets. */
export const sharedRecords = ({
  platforms: _,
  comments: ____,
  ids,
  texts,
  criteria,
  pictures: __,
  broken: ___,
  ...registers
}: Records): readonly unknown[] => [...Object.values(registers), ...criteria.values(), ...ids.criteria, ...texts.values()];

/** Sorts parsed files into records. */
export function collectRecords(parsed: readonly Parsed[], knownPlatforms: Iterable<string> = []): Records {
  const criteria = new Map<string, FileOf<CriteriaSet>>();
  const platforms = new Map<string, PlatformFiles>();
  const texts = new Map<string, FileOf<PageText>>();
  const comments = new Map<string, FileOf<PartyComments>[]>();
  const ids = { criteria: new Set<string>(), platforms: new Set<string>(knownPlatforms) };
  const registers: { [kind: string]: ParsedFile } = {};
  for (const { path, file, fits } of parsed) {
    const record = recordAt(path);
    if (record) (record.kind === "criteria" ? ids.criteria : ids.platforms).add(record.id);
    if (!file || !fits) continue;
    if (file.kind === "criteria") criteria.set(file.id, file as FileOf<CriteriaSet>);
    else if (file.kind === "comments") comments.set(file.id, [...(comments.get(file.id) ?? []), file as FileOf<PartyComments>]);
    else if (file.kind === "text") texts.set(file.id, file as FileOf<PageText>);
    else if (isRegister(file.kind)) registers[file.kind] = file;
    else addToPlatform(platforms, file);
  }
  for (const { assessments, open, ballots } of platforms.values()) {
    for (const dated of [assessments, open]) dated.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
    ballots.sort((a, b) => (a.path < b.path ? -1 : 1));
  }
  for (const files of comments.values()) files.sort((a, b) => compareDates(a.data.date, b.data.date) || (a.path < b.path ? -1 : 1));
  const there = parsed.flatMap(({ path, fits }) => (fits && pictureAt(path)) || []);
  const pictures = PICTURE_NAMES.filter((name) => there.includes(name));
  const broken = new Set(parsed.flatMap(({ path, fits }) => (fits ? [] : path)));
  return { ...registers, criteria, comments, platforms, texts, pictures, ids, broken };
}

function addToPlatform(platforms: Map<string, PlatformFiles>, file: ParsedFile): void {
  const files = platforms.get(file.id) ?? noFiles(file.id);
  platforms.set(file.id, files);
  if (file.kind === "platform") files.platform = file as FileOf<Platform>;
  else if (file.kind === "plan") files.plan = file as FileOf<Plan>;
  else if (file.kind === "ballot") files.ballots.push(file as FileOf<Ballot>);
  else (isOpen(file.data as Assessment) ? files.open : files.assessments).push(file as FileOf<Assessment>);
}
