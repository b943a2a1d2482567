/** What must be done next with a platform, as an instruction: who must act, and what to do. */

import { TERMS } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const tasks = {
  actors: {
    owner: `${t.Owner}`,
    "owning-enterprise": "Doanh nghiệp chủ quản",
    convener: `${t.Convener}`,
    keeper: `${t.Keeper}`,
    assessor: "Tổ chức đánh giá",
    "criteria-issuer": `${t.Agency} ban hành bộ tiêu chí`,
  },
  tasks: {
    "decide-listing": `xem xét, bổ sung vào ${t.list}`,
    "name-owner": `xác định ${t.owner} (chưa có thông tin)`,
    "name-convener": `xác định ${t.convener} (chưa có thông tin)`,
    "issue-criteria": "ban hành bộ tiêu chí xét duyệt",
    "make-plan": "lập kế hoạch phát triển và đưa vào sử dụng",
    launch: `đưa ${t.thing} vào sử dụng`,
    assess: `giao ${t.assessors} đánh giá`,
    "complete-assessment": "kết luận các tiêu chí còn chưa kết luận",
    "meet-criteria": "khắc phục các tiêu chí không đạt",
    recognise: `xem xét, ${t.recognition}`,
    "call-potential": `xét duyệt là ${t.fullThing} tiềm năng`,
    "raise-user-share": "thúc đẩy sử dụng và cập nhật số liệu người dùng",
    "decide-withdrawal": "xem xét thu hồi, trừ khi các tiêu chí lại được đáp ứng (lần đánh giá mới nhất không đạt)",
    reassess: "chuẩn bị đánh giá lại",
    "reassess-overdue": "tiến hành đánh giá lại (đã quá hạn)",
    "reassess-reached": "tiến hành đánh giá lại (số liệu người dùng đã đạt ngưỡng)",
    "share-data": `chia sẻ dữ liệu của ${t.thing} để cập nhật cổng thông tin`,
    none: "Không có việc đang chờ",
  },
};
