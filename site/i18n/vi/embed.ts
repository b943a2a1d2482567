/** Vietnamese words of the badge and the card that other sites show. */

import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const embed = {
  /** In place of the name of the site. */
  record: `Hồ sơ ${t.thing}`,
  groups: "đạt {met}/{all} nhóm tiêu chí",
  gates: "đạt {met}/{all} tiêu chí xét riêng",
  shortBoth: "đạt {gates} tiêu chí xét riêng, {groups} nhóm",
  shortGates: "đạt {gates} tiêu chí xét riêng",
  shortGroups: "đạt {groups} nhóm",
  notAssessed: "chưa ghi nhận đánh giá",
  overdue: "quá hạn đánh giá lại",
  assessed: "Đánh giá ngày {date}",
  since: "từ {date}",
  owner: `${t.Owner}`,
  built: "Cập nhật {date}",

  // On the page of a platform
  title: "Nhúng vào trang khác",
  help: "Hai cách dưới đây không cần JavaScript và tự cập nhật theo trang này. Vui lòng chép đoạn mã vào trang cần nhúng.",
  badgeAlt: "{name}: {stage} ({date})",
  badgeCode: "Huy hiệu (ảnh SVG có liên kết):",
  cardCode: "Thẻ (khung nhúng):",
  markdownCode: "Huy hiệu trong Markdown:",
};
