/** Vietnamese words of the page that puts assessments of one platform side by side. */

import type { Turn } from "../../../scripts/catalogue/compare-assessments.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const comparison = {
  intro: "Mỗi lần đánh giá đặt cạnh lần ngay trước nó, từng tiêu chí, mới nhất trước.",
  back: `Về trang ${t.thing}`,
  outcome: "Kết luận đánh giá",
  method: "Hình thức",
  set: "Bộ tiêu chí",
  notScored: "không tính được kết quả",
  methodsDiffer: `Hai lần đánh giá có hình thức khác nhau: khác biệt có thể do tổ chức đánh giá, không do ${t.thing}.`,
  byBase:
    "Hai lần đánh giá theo hai bộ tiêu chí khác nhau của cùng một khung. Tiêu chí được đặt cạnh nhau khi cùng xuất phát từ một tiêu chí của khung; tiêu chí có yêu cầu đã thay đổi thì không so sánh mức đáp ứng.",
  notAligned: "Hai lần đánh giá theo hai bộ tiêu chí không có khung chung hoặc không đọc được, nên không so sánh từng tiêu chí.",
  better: "Đáp ứng thêm",
  worse: "Giảm mức đáp ứng",
  nothing: "không có",
  kept: (count: string) => `${count} tiêu chí như trước`,
  criterion: "Tiêu chí",
  turn: "Thay đổi",
  absent: "không có trong bộ tiêu chí",

  titleOf: (name: string) => `So sánh các lần đánh giá: ${name}`,
  /** "12/12/2024 → 10/12/2025" is the heading of a pair; this names its table. */
  table: (before: string, after: string) => `Từng tiêu chí, ${before} và ${after}`,
  turnNames: {
    better: "đáp ứng thêm",
    worse: "giảm mức đáp ứng",
    other: "khác trước",
    same: "như trước",
    changed: "yêu cầu đã đổi, không so sánh",
    new: "tiêu chí mới",
    gone: "không còn trong bộ tiêu chí",
  } satisfies Record<Turn, string>,
};
