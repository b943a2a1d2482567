/**
 * A large catalogue checked platform after platform, wherever each is read: what is said of a platform by itself while its files are there, and
 * then, when of each only its record is kept, what is said of all of them together. It comes to what `checkParsed` says. Pure.
 */
import { MOST_DIAGNOSTICS } from "../problems/diagnostic.ts";
import type { Problem } from "../problems/problem.ts";
import { type Parsed, type ParsedFile, parseFile, type RawFile } from "../records/parse.ts";
import { isShared, pathOf } from "../records/paths.ts";
import { collectRecords, type FileOf, noFiles, type PlatformFiles } from "../records/records.ts";
import type { Platform } from "../records/schema/platform.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { indexNames } from "../text/names.ts";
import { compareText } from "../text/text.ts";
import { askedOf, type CheckOptions, contextOf, problemsIn, problemsOfPlaces } from "./check.ts";
import type { FoundBefore } from "./found-before.ts";
import type { Context, Rule } from "./rules/rule.ts";
import { isUndecided, undecided } from "./undecided.ts";

/** What is kept of a platform. */
export interface KeptRecord {
  readonly id: string;
  /** Its record, where that fits. */
  readonly data?: Platform;
  /** How much the rules said of it by itself. */
  readonly said: number;
}

/** What a check of one platform by itself comes to. */
export interface Alone {
  /** What is wrong with its files. */
  readonly problems: readonly Problem[];
  readonly count: number;
  /** Those that can be read, by what they are. */
  readonly files: PlatformFiles | undefined;
  /** Undefined where it has no record that can be read, not even in part. */
  readonly kept: KeptRecord | undefined;
}

type ApartOptions = Pick<CheckOptions, "today" | "links"> & {
  /** Ids of all platforms. */
  readonly all: readonly string[];
};

/** Of a check platform by platform. @param shared what all platforms are held against */
export interface Apart {
  readonly undecided: boolean;
  /** Sets of criteria that can be read. */
  readonly criteria: number;
  readonly alone: (id: string, parsed: readonly Parsed[]) => Alone;
  /** @param kept of all platforms @param reread the files of a platform once more: few are asked for */
  readonly together: (kept: readonly KeptRecord[], reread: (id: string) => readonly RawFile[]) => Together;
}

interface Together {
  /** With those of the shared files. */
  readonly problems: readonly Problem[];
  /** Paths of files of which all is said here, whatever was said of them alone. */
  readonly instead: ReadonlySet<string>;
}

export function checkApart(sharedFiles: readonly Parsed[], { today, links, all }: ApartOptions): Apart {
  const isOpen = isUndecided(sharedFiles);
  const decided = isOpen ? undecided : (file: Parsed) => file;
  const shared = sharedFiles.map(decided);
  const { context } = contextOf(shared, { today, links, knownPlatforms: all, names: NO_NAMES });
  const alone: Apart["alone"] = (id, files) => {
    const parsed = isOpen ? files.map(undecided) : files;
    const found = checkAlone(id, parsed, context);
    const isThere = parsed.some(({ path }) => path === pathOf("platform", { id }));
    const places = isThere ? [] : problemsOfPlaces([...shared, ...parsed]).filter(({ path }) => !isShared(path));
    return places.length > 0 ? { ...found, problems: [...found.problems, ...places] } : found;
  };
  const together: Apart["together"] = (kept, reread) =>
    checkTogether(shared, kept, context, (id) => reread(id).map((file) => decided(parseFile(file))));
  return { undecided: isOpen, criteria: context.records.criteria.size, alone, together };
}

/** Of the rules that look at names none is asked while only one platform is there. */
const NO_NAMES = { similarTo: () => undefined };

function checkAlone(id: string, parsed: readonly Parsed[], shared: Context): Alone {
  const { platforms, broken } = collectRecords(parsed);
  const context = { ...shared, records: { ...shared.records, platforms, broken } };
  let said = 0;
  const asked: FoundBefore = (file, _, rules) => {
    const found = askedOf(halvesOf(rules).own, file, context);
    if (file.kind === "platform") said += found.length;
    return found;
  };
  // The part of a record that fits is held against the others too, and so with them.
  const problems: Problem[] = [];
  for (const file of parsed) problems.push(...problemsIn(hasPart(file) ? { ...file, part: undefined } : file, context, asked));
  const record = parsed.find(({ file }) => file?.kind === "platform");
  const isKept = record && (record.fits || hasPart(record));
  const kept = isKept ? { id, said, ...(record.fits ? { data: record.file?.data as Platform } : {}) } : undefined;
  return { problems, count: parsed.length, files: platforms.get(id), kept };
}

const hasPart = ({ fits, part }: Parsed): boolean => !fits && part?.kind === "platform";

/** Rules that look at all records, and those that do not. */
interface Halves {
  readonly ofAll: readonly Rule[];
  readonly own: readonly Rule[];
}

const halves = new WeakMap<readonly Rule[], Halves>();

/** Told apart once: those of a kind are asked of every platform. */
function halvesOf(rules: readonly Rule[]): Halves {
  const isOfAll = ({ reads }: Rule): boolean => reads?.of === "records";
  const known = halves.get(rules) ?? { ofAll: rules.filter(isOfAll), own: rules.filter((rule) => !isOfAll(rule)) };
  halves.set(rules, known);
  return known;
}

const RULES_OF_ALL: FoundBefore = (file, context, rules) => askedOf(halvesOf(rules).ofAll, file, context);

type Reread = (id: string) => readonly Parsed[];

function checkTogether(shared: readonly Parsed[], records: readonly KeptRecord[], alone: Context, reread: Reread): Together {
  // In the order in which one thread reads them, whoever read them: of several that are alike the first is named.
  const kept = records.toSorted((a, b) => compareText(a.id, b.id));
  const known = kept.flatMap(({ id, data }) => (data ? recordOf(id, data, reread) : []));
  const platforms = new Map(known.map((platform) => [platform.id, { ...noFiles(platform.id), platform }]));
  const names = indexNames(known.map(({ id, data }) => ({ id, name: data.name[MAIN_LANG] })));
  const context = { ...alone, names, records: { ...alone.records, platforms } };
  const problems = [...shared.flatMap((file) => problemsIn(file, context)), ...problemsOfPlaces(shared)];
  const instead = new Set<string>();
  for (const { id, said } of kept) {
    const file = platforms.get(id)?.platform;
    const found = file ? problemsIn({ path: file.path, file, fits: true, diagnostics: [] }, context, RULES_OF_ALL) : [];
    // Of many only the first are told, by all rules in turn.
    if (file && (found.length === 0 || said + found.length <= MOST_DIAGNOSTICS)) problems.push(...found);
    else {
      instead.add(pathOf("platform", { id }));
      problems.push(...problemsAgain(id, reread(id), context));
    }
  }
  return { problems, instead };
}

/** All that is wrong with a record, its files read once more. */
function problemsAgain(id: string, parsed: readonly Parsed[], { records, ...context }: Context): Problem[] {
  const own = collectRecords(parsed).platforms.get(id) ?? noFiles(id);
  const among = { ...context, records: { ...records, platforms: new Map([...records.platforms, [id, own]]) } };
  return parsed.filter(({ path }) => path === pathOf("platform", { id })).flatMap((file) => problemsIn(file, among));
}

/** A record of which only the data is kept: where something stands in it few ask. */
function recordOf(id: string, data: Platform, reread: Reread): FileOf<Platform> {
  const path = pathOf("platform", { id });
  const locate: ParsedFile["locate"] = (...asked) =>
    reread(id)
      .find((one) => one.path === path)
      ?.file?.locate(...asked) ?? { line: 1, column: 1 };
  return { kind: "platform", id, path, data, body: "", bodyLine: 1, locate };
}
