/**
 * `catalogue ballots status|decide|count`: how far members' sheets have come, what somebody decided where they disagree, and the sheets
 * put together as the results of their assessment.
 */

import { withDecision, withSheetsCounted } from "../authoring/council.ts";
import { castOf } from "../catalogue/council/cast.ts";
import { undecidedIn } from "../catalogue/council/deciding.ts";
import { criteriaWith, isAwaiting } from "../catalogue/council/progress.ts";
import { deciderOn } from "../catalogue/council/seats.ts";
import { type Consolidation, consolidate, policyFor } from "../catalogue/council/tally.ts";
import { deriveCatalogue } from "../catalogue/derive.ts";
import type { Files } from "../records/edit-record.ts";
import { readPath } from "../records/paths.ts";
import type { FileOf, PlatformFiles, Records } from "../records/records.ts";
import { type Assessment, VERDICTS } from "../records/schema/assessment.ts";
import { sheetsText } from "../report/sheets.ts";
import type { Bilingual, Text } from "../text/bilingual.ts";
import { grouped } from "../text/group.ts";
import { inEach, type Lang, MAIN_LANG, otherLangs } from "../text/languages.ts";
import { didYouMean } from "../text/text.ts";
import { cliWords } from "../words/cli-words.ts";
import { countingWords } from "../words/counting-words.ts";
import { nameWords } from "../words/words.ts";
import { changeAsOne } from "./change-as-one.ts";
import type { Call, Command } from "./command.ts";
import { checkAll } from "./data.ts";
import { noAssessment } from "./open-assessments.ts";
import { UsageError } from "./options.ts";
import { typedDay, typedResult } from "./typed-decision.ts";

const ACTIONS = { status, decide, count } as const;

export const ballots: Command = {
  options: { dry: { type: "boolean" } },
  positionals: { min: 1, max: 7 },
  run: (call) => {
    const [action = ""] = call.positionals;
    if (!Object.hasOwn(ACTIONS, action)) throw new UsageError(countingWords[call.lang].badAction(action, Object.keys(ACTIONS)));
    return ACTIONS[action as keyof typeof ACTIONS](call);
  },
};

/** Of all that take sheets, or of one platform. */
function status(call: Call): number {
  const [, id] = call.positionals;
  const { records } = checkAll(call);
  if (id !== undefined) knownPlatform(id, records, call);
  const all = (deriveCatalogue(records, call.today)?.platforms ?? []).filter((one) => id === undefined || one.id === id);
  const texts = all.flatMap((one) =>
    [...one.assessments, ...(one.open ?? [])].map((assessment) =>
      sheetsText(one.id, assessment, call.lang, faultySheets(records, one.id, assessment.date)),
    ),
  );
  call.shell.stdout.write(texts.join(""));
  if (texts.every((text) => text === "")) call.shell.stderr.write(`${countingWords[call.lang].none(id)}\n`);
  return 0;
}

/** Paths of sheets that cannot be read, so that they count as missing. */
const faultySheets = ({ broken }: Records, id: string, date: string): string[] =>
  [...broken].filter((path) => {
    const place = readPath(path);
    return place?.kind === "ballot" && place.id === id && place.date === date;
  });

function decide(call: Call): number {
  const [, id = "", typed, code = "", verdict = "", ...words] = call.positionals;
  const say = countingWords[call.lang];
  const date = dayTyped(call, typed);
  // Of what is measured the number is the result.
  const chosen = typedResult(verdict);
  if (chosen === undefined)
    throw new UsageError(
      say.badVerdict(
        verdict,
        VERDICTS.map((one) => `${one} (${nameWords[call.lang].verdicts[one]})`),
      ),
    );
  if (!words[0]) throw new UsageError(say.needsReason);
  const langs = [MAIN_LANG, ...otherLangs(MAIN_LANG)];
  const decided = Object.fromEntries(words.flatMap((word, index) => (langs[index] ? [[langs[index], word]] : []))) as unknown as Text;
  return changeAsOne(call, (files, records) => {
    const { file, consolidation } = opened(call, records, id, date);
    const left = undecidedIn(file.data, consolidation).flatMap(([one]) => (one === code ? [] : [one]));
    const isSplit = criteriaWith(consolidation, "split").some((one) => one.id === code);
    const reasons = isSplit
      ? deciderOn(file.data, consolidation, code)
        ? []
        : [because((one) => one.nobody([code]))]
      : [because((one) => (consolidation.computed.includes(code) ? one.computed(code) : one.notSplit(code)))];
    return {
      ...{ reasons, branch: `${say.branch}/${id}`, message: say.decideMessage(id, code) },
      notes: [inEach((lang) => countingWords[lang].left(left))],
      changes: changeOf(
        files,
        file,
        reasons.length === 0
          ? (written) => withDecision(written, file.data, consolidation, { code, result: chosen, reason: decided })
          : undefined,
      ),
    };
  });
}

function count(call: Call): number {
  const [, id = "", typed] = call.positionals;
  const date = dayTyped(call, typed);
  const say = countingWords[call.lang];
  return changeAsOne(call, (files, records) => {
    const { file, consolidation, sheets } = opened(call, records, id, date);
    const until = file.data.ballots?.until ?? "";
    const open = grouped(undecidedIn(file.data, consolidation).map(([code, why]) => [why, code] as const));
    const reasons = [
      ...[...open].map(([why, codes]) => because((one) => one[why](codes))),
      ...(sheets.length === 0 ? [because((one) => one.noSheet)] : []),
      ...(isAwaiting(consolidation, until, call.today) ? [inEach((lang) => countingWords[lang].early(until))] : []),
    ];
    return {
      ...{ reasons, notes: [], branch: `${say.branch}/${id}`, message: say.countMessage(id, file.date ?? "") },
      changes: changeOf(
        files,
        file,
        reasons.length === 0 ? (written) => withSheetsCounted(written, file.data, consolidation, sheets) : undefined,
      ),
    };
  });
}

function dayTyped({ lang }: Call, typed: string | undefined): string | undefined {
  const day = typed === undefined ? undefined : typedDay(typed);
  if (typed !== undefined && day === undefined) throw new UsageError(countingWords[lang].badDay(typed));
  return day;
}

type Edit = (written: { readonly path: string; readonly text: string }) => string;

function changeOf(files: Files, { path }: FileOf<Assessment>, edit: Edit | undefined): ReadonlyMap<string, string> {
  const text = files.get(path);
  return edit && text !== undefined ? new Map([[path, edit({ path, text })]]) : new Map();
}

const because = (say: (words: (typeof countingWords)[Lang]["reasons"]) => string): Bilingual =>
  inEach((lang) => say(countingWords[lang].reasons));

interface Opened {
  readonly file: FileOf<Assessment>;
  readonly consolidation: Consolidation;
  readonly sheets: ReturnType<typeof castOf>;
}

/** The assessment whose sheets are awaited. @throws UsageError where there is none of that day */
function opened(call: Call, records: Records, id: string, date: string | undefined): Opened {
  const files = knownPlatform(id, records, call);
  const file = files.open.find((one) => date === undefined || one.date === date);
  if (!file) {
    const isCounted = files.assessments.some((one) => one.date === date && one.data.ballots);
    throw isCounted ? new UsageError(countingWords[call.lang].reasons.counted(date ?? "")) : noAssessment(call, id, date, records);
  }
  const set = records.criteria.get(file.data.criteria)?.data;
  if (!set) throw new UsageError(countingWords[call.lang].unreadSet(file.data.criteria));
  const sheets = castOf(files, file.date ?? "");
  return { file, sheets, consolidation: consolidate(file.data, sheets, set, policyFor(file.data, records.settings?.data)) };
}

function knownPlatform(id: string, { platforms }: Records, { lang }: Call): PlatformFiles {
  const files = platforms.get(id);
  if (!files) throw new UsageError(cliWords[lang].unknownPlatform(id, didYouMean(id, platforms.keys())));
  return files;
}
