/** How the sheets of those who assess together come to one result: policy, said in the settings, and kept with each result that it led to. */
import { asIs, type Bilingual } from "../../text/bilingual.ts";
import { inEach } from "../../text/languages.ts";
import { lowerFirst } from "../../text/text.ts";
import { key, object, oneOf } from "./common.ts";
import type { DataOf } from "./data-of.ts";
import { COUNCIL_POLICY } from "./usual.ts";

/** What becomes of a sheet that comes after the closing day. */
export const LATE_NAMES = {
  told: { vi: "Chỉ nêu, không tính", en: "Shown, not counted" },
  counted: { vi: "Được tính", en: "Counted" },
} as const;

/** What of single sheets is published. */
const SHOWN_NAMES = {
  none: { vi: "Không công khai từng phiếu", en: "No single sheet" },
  roles: { vi: "Từng phiếu theo vai trò, không nêu tên", en: "Each sheet by role, without names" },
  names: { vi: "Từng phiếu có tên thành viên", en: "Each sheet with the member’s name" },
} as const;

const BLANK = { vi: "để trống là", en: "if blank," };
const orBlank = (help: Bilingual, usual: Bilingual): Bilingual =>
  inEach((lang) => `${help[lang]}; ${BLANK[lang]} ${lowerFirst(usual[lang])}`);

export const policyFields = {
  agreedPercent: key(
    { vi: "Tỷ lệ thống nhất", en: "Share that agrees" },
    orBlank(
      {
        vi: "Phần trăm số phiếu được tính phải cùng kết quả thì tiêu chí là thống nhất",
        en: "Percent of the counted sheets that must come to one result for a criterion to be agreed",
      },
      asIs(String(COUNCIL_POLICY.agreedPercent)),
    ),
    { type: "integer", minimum: 51, maximum: 100 },
  ),
  leastPercent: key(
    { vi: "Tỷ lệ phiếu cần có", en: "Share needed" },
    orBlank(
      {
        vi: "Phần trăm số thành viên được đánh giá tiêu chí phải có phiếu được tính, nếu không tiêu chí là chưa kết luận",
        en: "Percent of the members who may assess a criterion whose sheets must count, or it is not decided",
      },
      asIs(String(COUNCIL_POLICY.leastPercent)),
    ),
    { type: "integer", minimum: 1, maximum: 100 },
  ),
  leastMembers: key(
    { vi: "Số phiếu ít nhất", en: "Fewest sheets" },
    {
      vi: "Tiêu chí có ít phiếu được tính hơn số này thì chưa kết luận; để trống: chỉ nhắc khi kết quả dựa vào phiếu của một người",
      en: "With fewer sheets that count a criterion is not decided; if blank, it is only said where a result rests on the sheet of one person",
    },
    { type: "integer", minimum: 1 },
  ),
  late: key(
    { vi: "Phiếu gửi muộn", en: "Late sheets" },
    orBlank(
      { vi: "Phiếu ghi sau hạn thì thế nào", en: "What becomes of sheets dated after the closing day" },
      LATE_NAMES[COUNCIL_POLICY.late],
    ),
    oneOf(LATE_NAMES),
  ),
};

export const councilField = key(
  { vi: "Cách tổng hợp phiếu đánh giá", en: "How members’ sheets are put together" },
  {
    vi: "Áp dụng khi từng thành viên đánh giá riêng trước; mỗi lần đánh giá giữ cách tổng hợp của mình",
    en: "Where members assess alone first; each assessment keeps the rule by which it was put together",
  },
  object({
    ...policyFields,
    shown: key(
      { vi: "Công khai từng phiếu", en: "Single sheets" },
      orBlank(
        { vi: "Trang công khai những gì của từng phiếu", en: "What of single sheets the site shows" },
        SHOWN_NAMES[COUNCIL_POLICY.shown],
      ),
      oneOf(SHOWN_NAMES),
    ),
  }),
);

/** A rule with nothing left open. */
export interface CouncilPolicy {
  readonly agreedPercent: number;
  readonly leastPercent: number;
  /** Undefined where the settings leave it to a warning. */
  readonly leastMembers?: number | undefined;
  readonly late: keyof typeof LATE_NAMES;
}
export type ShownSheets = DataOf<typeof councilField>["shown"];
