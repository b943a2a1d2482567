/** What must be done next, as an instruction to whoever must act. */

import type { Bilingual } from "../../text/bilingual.ts";
import type { Actor, PlatformTask } from "../tasks.ts";

export const ACTOR_NAMES: Record<Actor, Bilingual> = {
  owner: { vi: "Cơ quan chủ quản", en: "The owning agency" },
  "standing-ministry": { vi: "Bộ thường trực", en: "The standing ministry" },
  assessor: { vi: "Hội đồng, nhóm chuyên gia hoặc đơn vị đánh giá", en: "The council, expert group or hired assessor" },
  nobody: { vi: "Không có việc đang chờ", en: "Nothing is waiting" },
};

export const TASK_NAMES: Record<PlatformTask, Bilingual> = {
  "decide-listing": { vi: "Bộ thường trực xem xét đưa vào danh mục", en: "The standing ministry decides on listing it" },
  "name-owner": {
    vi: "Bộ thường trực xác định cơ quan chủ quản (chưa có nguồn)",
    en: "The standing ministry names the owner (not sourced)",
  },
  "issue-criteria": { vi: "Cơ quan chủ quản ban hành bộ tiêu chí xét duyệt", en: "The owner issues its criteria set" },
  "make-plan": {
    vi: "Cơ quan chủ quản lập kế hoạch phát triển và đưa vào sử dụng",
    en: "The owner makes the plan to develop it and bring it into use",
  },
  launch: { vi: "Cơ quan chủ quản đưa nền tảng vào sử dụng", en: "The owner brings it into use" },
  assess: { vi: "Hội đồng, nhóm chuyên gia hoặc đơn vị được thuê đánh giá", en: "A council, expert group or hired assessor assesses it" },
  "complete-assessment": { vi: "Người đánh giá làm rõ các tiêu chí còn chưa rõ", en: "The assessor settles the criteria that are unknown" },
  "meet-criteria": { vi: "Cơ quan chủ quản khắc phục các tiêu chí chưa đạt", en: "The owner meets the criteria that are unmet" },
  recognise: { vi: "Cơ quan chủ quản trình công nhận", en: "The owner submits it for recognition" },
  "call-potential": { vi: "Cơ quan chủ quản trình xác định là nền tảng số tiềm năng", en: "The owner submits it as a potential platform" },
  "raise-user-share": {
    vi: "Cơ quan chủ quản tăng tỷ lệ người dùng và cập nhật số liệu",
    en: "The owner raises the user share and updates the figures",
  },
  reassess: { vi: "Cơ quan chủ quản chuẩn bị đánh giá lại", en: "The owner prepares the re-assessment" },
  "reassess-overdue": { vi: "Cơ quan chủ quản tổ chức đánh giá lại (đã quá hạn)", en: "The owner has it assessed again (overdue)" },
  none: { vi: "Không có việc đang chờ", en: "Nothing is waiting" },
};
