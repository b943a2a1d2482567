/** What stages, events, outcomes and verdicts are called, everywhere: messages, reports, site. */

import type { Lang } from "../../text/languages.ts";
import { eventsCalled, stagesCalled, used } from "../called.ts";
import { TERMS } from "../terms.ts";

const t = TERMS.vi;

export const names = {
  languages: { vi: "tiếng Việt", en: "tiếng Anh" } satisfies Record<Lang, string>,
  stages: stagesCalled("vi", {
    proposed: "Được đề xuất",
    listed: "Đã đưa vào Danh mục",
    planned: "Có kế hoạch",
    "in-use": "Đang sử dụng",
    recognised: "Đã công nhận",
    potential: `${t.FullThing} tiềm năng`,
    revoked: "Đã thu hồi công nhận",
    delisted: "Đã đưa ra khỏi Danh mục",
    merged: "Đã sáp nhập",
    "off-list": "Không còn trong Danh mục có hiệu lực",
  }),
  /** After a stage that no source is known to say. */
  unverified: "chưa kiểm chứng",
  /** The decisions that an assessment must stand behind, as they begin a sentence. */
  decisions: used({
    recognised: "Việc công nhận",
    potential: `Việc xét duyệt là ${t.fullThing} tiềm năng`,
  }),
  events: eventsCalled("vi", {
    proposed: "Đề xuất đưa vào Danh mục",
    listed: "Đưa vào Danh mục",
    planned: "Ban hành kế hoạch",
    launched: "Đưa vào sử dụng",
    recognised: "Công nhận",
    announced: "Công bố",
    potential: `Xét duyệt là ${t.fullThing} tiềm năng`,
    revoked: "Thu hồi công nhận",
    delisted: "Đưa ra khỏi Danh mục",
    transferred: `Thay đổi ${t.owner}`,
    renamed: "Đổi tên",
    merged: "Sáp nhập",
  }),
  outcomes: used({
    eligible: "Đủ điều kiện công nhận",
    potential: `Đủ điều kiện xét duyệt là ${t.fullThing} tiềm năng`,
    "not-eligible": "Chưa đủ điều kiện",
    incomplete: "Chưa đủ thông tin để kết luận",
  }),
  verdicts: {
    met: "Đạt",
    unmet: "Không đạt",
    "not-applicable": "Không áp dụng",
    unknown: "Chưa kết luận",
  },
};
