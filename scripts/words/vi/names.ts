/** What stages, events, outcomes and verdicts are called, everywhere: messages, reports, site. */

import type { Lang } from "../../text/languages.ts";
import { eventsCalled, stagesCalled, used } from "../called.ts";
import { TERMS, type Terms } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

/** What statuses and events are called where the settings do not say. */
export const usualNames = (t: Terms) => ({
  stages: {
    proposed: "Được đề xuất",
    listed: `Đã đưa vào ${t.list}`,
    planned: "Có kế hoạch",
    "in-use": "Đã đưa vào sử dụng",
    recognised: `Đã ${t.recognition}`,
    potential: `${t.FullThing} tiềm năng`,
    revoked: `Đã thu hồi ${t.recognition}`,
    delisted: `Đã đưa ra khỏi ${t.list}`,
    merged: "Đã sáp nhập",
    "off-list": `Mọi ${t.list} có tên đã hết hiệu lực`,
  },
  events: {
    proposed: `Đề xuất đưa vào ${t.list}`,
    listed: `Đưa vào ${t.list}`,
    planned: "Ban hành kế hoạch",
    launched: "Đưa vào sử dụng",
    recognised: `${t.Recognition}`,
    announced: "Công bố",
    potential: `Xét duyệt là ${t.fullThing} tiềm năng`,
    revoked: `Thu hồi ${t.recognition}`,
    delisted: `Đưa ra khỏi ${t.list}`,
    transferred: `Thay đổi ${t.owner}`,
    renamed: "Đổi tên",
    merged: "Sáp nhập",
  },
});
const usual = usualNames(t);

export const names = {
  languages: { vi: "tiếng Việt", en: "tiếng Anh" } satisfies Record<Lang, string>,
  stages: stagesCalled(lang, usual.stages),
  /** After a stage that no source is known to say. */
  unverified: "chưa kiểm chứng",
  /** After a stage that the agencies vote on. */
  unvoted: "chưa ghi nhận đủ phiếu",
  /** After a stage that begins with its list. */
  coming: "chưa có hiệu lực",
  /** The decisions that an assessment must stand behind, as they begin a sentence. */
  decisions: used({
    recognised: `Việc ${t.recognition}`,
    potential: `Việc xét duyệt là ${t.fullThing} tiềm năng`,
  }),
  events: eventsCalled(lang, usual.events),
  outcomes: used({
    eligible: `Đủ điều kiện ${t.recognition}`,
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
