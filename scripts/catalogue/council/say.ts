/** How far members' sheets have come and what they come to, in words. */
import { DECIDING_ROLES, ROLE_NAMES } from "../../records/schema/methods.ts";
import { showNumber } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";
import { sheetWords } from "../../words/sheet-words.ts";
import { progressOf } from "./progress.ts";
import type { Consolidation, SheetTally } from "./tally.ts";

type Seats = Pick<Consolidation, "seats">;

/** "5 trên 7 phiếu; hạn gửi phiếu 10/3/2026" and what of it is not as it should be. */
export function sayProgress(council: Seats, until: string, lang: Lang): string {
  const say = sheetWords[lang];
  const { came, asked, late, recused } = progressOf(council);
  return [
    say.progress(came, asked),
    say.until(until),
    ...(late > 0 ? [say.late(late)] : []),
    ...(recused > 0 ? [say.recused(recused)] : []),
  ].join("; ");
}

/** "còn thiếu: chủ tịch, 2 thành viên"; nothing where none is. */
export function sayMissing(council: Seats, lang: Lang): string | undefined {
  const { missing } = progressOf(council);
  return missing.length === 0 ? undefined : sheetWords[lang].missing(missing.map(([role, count]) => [ROLE_NAMES[role][lang], count]));
}

/** "Đạt: 4, Không đạt: 2" */
export const sayPositions = ({ positions }: Pick<SheetTally, "positions">, lang: Lang): string =>
  sheetWords[lang].counts(
    positions.map(({ verdict, value, members }) => [verdict, value === undefined ? undefined : showNumber(value, lang), members.length]),
  );

/** "chủ tịch quyết định": who decides where the members disagree. */
export function sayDecider(assessors: readonly { readonly role: keyof typeof ROLE_NAMES }[], lang: Lang): string | undefined {
  const role = assessors.find((one) => DECIDING_ROLES.includes(one.role))?.role;
  return role && sheetWords[lang].decidedBy(ROLE_NAMES[role][lang]);
}
