/** @jsxImportSource preact */
/** Whose sheet it is: the assessment that awaits it, and the member, out of those of whom one is asked. Fetched when a sheet is written. */
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { showDate } from "../../../../scripts/text/formats.ts";
import { MAIN_LANG } from "../../../../scripts/text/languages.ts";
import { upperFirst } from "../../../../scripts/text/text.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig, OpenForSheets, PlatformName } from "../../../views/editor-config.ts";
import type { Known } from "../known.ts";
import { SHEET_MEMBER, seatIn, seatName, seatNames } from "../seat-name.ts";
import type { Wish } from "../wish.ts";
import { LabelledControl } from "./input.tsx";

/** Whose it is, as far as it is said. */
export interface SheetOwner {
  readonly entry?: string | undefined;
  readonly date?: string | undefined;
  readonly member?: string | undefined;
}

interface SheetChoiceProps {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly owner: SheetOwner;
  readonly choose: (owner: SheetOwner) => void;
  /** What is wrong with what is chosen. */
  readonly problem?: string | undefined;
}

interface Awaited {
  readonly platform: PlatformName;
  readonly open: OpenForSheets;
}

const awaitedIn = ({ platforms }: Known): Awaited[] =>
  platforms.flatMap((platform) => (platform.open ?? []).map((open) => ({ platform, open })));

/** The assessment that is meant: the only one there is needs no choice. */
function awaitedBy({ entry, date }: SheetOwner, known: Known): Awaited | undefined {
  const all = awaitedIn(known).filter(({ platform }) => entry === undefined || platform.id === entry);
  const named = all.filter(({ open }) => date === undefined || open.date === date);
  return entry === undefined && named.length > 1 ? undefined : named.at(-1);
}

/** A sheet of the member who is chosen, dated today; undefined while nobody is. */
export function sheetWish(owner: SheetOwner, known: Known, config: EditorConfig, today: string): Wish | undefined {
  const awaited = awaitedBy(owner, known);
  const seat = seatIn(awaited?.open.members, owner.member);
  if (!awaited || !seat) return undefined;
  const { platform, open } = awaited;
  const name = seatName(seat, { ...config, lang: MAIN_LANG });
  // Two who are called alike say their names themselves.
  const isAlone = open.members.filter((one) => one.role === seat.role && one.organisation === seat.organisation).length === 1;
  const sheet = { member: seat.member, name: isAlone ? upperFirst(name) : undefined, today };
  return { task: "ballot", platform, date: open.date, sheet };
}

export function SheetChoice({ config, known, owner, choose, problem }: SheetChoiceProps) {
  const { words, lang } = config;
  const all = awaitedIn(known);
  const now = awaitedBy(owner, known);
  const names = seatNames(now?.open.members ?? [], config);
  const seat = seatIn(now?.open.members, owner.member);
  if (all.length === 0) return <p class="notes">{words.sheet.none}</p>;
  return (
    <>
      <LabelledControl id="f-ma" label={words.sheet.assessment}>
        <select
          id="f-ma"
          value={now ? all.findIndex(({ open }) => open === now.open) : ""}
          onChange={({ currentTarget: { value } }) => {
            const chosen = value === "" ? undefined : all[Number(value)];
            choose({ entry: chosen?.platform.id, date: chosen?.open.date });
          }}
        >
          <option value="">{words.choose}</option>
          {all.map(({ platform, open }, index) => (
            <option value={index}>{fill(words.sheet.ofDay, { name: inLang(platform.name, lang), date: showDate(open.date, lang) })}</option>
          ))}
        </select>
        {problem && !now && (
          <p id="f-ma-problem" role="alert" class="problem error">
            {problem}
          </p>
        )}
        {now && <p class="found">{fill(words.sheet.until, { date: showDate(now.open.until, lang) })}</p>}
      </LabelledControl>
      {now && (
        <LabelledControl id={SHEET_MEMBER} label={words.sheet.member}>
          <select
            id={SHEET_MEMBER}
            value={seat?.member ?? ""}
            aria-describedby={`${SHEET_MEMBER}-problem`}
            aria-invalid={problem ? "true" : undefined}
            onChange={({ currentTarget: { value } }) => choose({ entry: now.platform.id, date: now.open.date, member: value || undefined })}
          >
            <option value="">{words.choose}</option>
            {now.open.members.map(({ member, isThere }) => (
              <option value={member}>{isThere ? fill(words.sheet.there, { name: names.get(member) ?? "" }) : names.get(member)}</option>
            ))}
          </select>
          <p id={`${SHEET_MEMBER}-problem`} role="alert" class="problem error" hidden={!problem}>
            {problem}
          </p>
          {seat?.isThere && <p class="found">{words.sheet.again}</p>}
        </LabelledControl>
      )}
    </>
  );
}
