/** How far members' sheets have come and what they come to, in words. */

import { DECIDING_ROLES, ROLE_NAMES } from "../../records/schema/methods.ts";
import { showNumber } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";
import { sheetWords } from "../../words/sheet-words.ts";
import { progressOf } from "./progress.ts";
import { deciderOn } from "./seats.ts";
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

/** "chủ tịch": who decides on a criterion where the members disagree; of others than the chair or lead which. */
export function nameDecider(
  assessment: Parameters<typeof deciderOn>[0],
  council: Seats,
  criterion: string,
  lang: Lang,
): string | undefined {
  const { role, organisation } = deciderOn(assessment, council, criterion) ?? {};
  return role && (DECIDING_ROLES.includes(role) ? ROLE_NAMES[role][lang] : `${ROLE_NAMES[role][lang]} (${organisation})`);
}

/** "chủ tịch quyết định" */
export function sayDecider(...of: Parameters<typeof nameDecider>): string | undefined {
  const name = nameDecider(...of);
  return name && sheetWords[of[3]].decidedBy(name);
}
