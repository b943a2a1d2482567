/** What must be done next with a platform, as an instruction to whoever must act. */

import { TERMS } from "../terms.ts";

const t = TERMS.vi;
export const tasks = {
  "decide-listing": `${t.Keeper} xem xét, bổ sung vào Danh mục`,
  "name-owner": `${t.Keeper} xác định cơ quan chủ quản (chưa có thông tin)`,
  "issue-criteria": "Cơ quan chủ quản ban hành bộ tiêu chí xét duyệt",
  "make-plan": "Cơ quan chủ quản lập kế hoạch phát triển và đưa vào sử dụng",
  launch: `Cơ quan chủ quản đưa ${t.thing} vào sử dụng`,
  assess: "Bộ, cơ quan tổ chức đánh giá bằng Hội đồng, nhóm chuyên gia hoặc thuê đơn vị có năng lực đánh giá",
  "complete-assessment": "Tổ chức đánh giá kết luận các tiêu chí còn chưa kết luận",
  "meet-criteria": "Cơ quan chủ quản khắc phục các tiêu chí không đạt",
  recognise: "Bộ, cơ quan tổ chức đánh giá xem xét, công nhận",
  "call-potential": `Bộ, cơ quan tổ chức đánh giá xét duyệt là ${t.fullThing} tiềm năng`,
  "raise-user-share": "Cơ quan chủ quản thúc đẩy sử dụng và cập nhật số liệu người dùng",
  reassess: "Bộ, cơ quan tổ chức đánh giá chuẩn bị đánh giá lại",
  "reassess-overdue": "Bộ, cơ quan tổ chức đánh giá tiến hành đánh giá lại (đã quá hạn)",
  "share-data": `Cơ quan chủ quản chia sẻ dữ liệu của ${t.thing} để cập nhật cổng thông tin`,
  none: "Không có việc đang chờ",
};
