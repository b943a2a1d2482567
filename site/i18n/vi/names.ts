/** Vietnamese names of everything the schemas list: stages, groups, metrics, results… One entry for each value, or it does not compile. */

import type { Outcome } from "../../../scripts/catalogue/score.ts";
import { type StageCode, stageCodeNames } from "../../../scripts/catalogue/stage-codes.ts";
import type { Actor, PlatformTask } from "../../../scripts/catalogue/tasks.ts";
import type { AGENCY_KINDS } from "../../../scripts/records/schema/agencies.ts";
import type { PHASE_KINDS, Verdict } from "../../../scripts/records/schema/assessment.ts";
import { AGENCY_KIND_NAMES, SHORT_GROUP_NAMES } from "../../../scripts/records/schema/choice-names.ts";
import type { GROUPS, Metric, PILLARS } from "../../../scripts/records/schema/choices.ts";
import {
  CRITERIA_KIND_NAMES,
  CRITERION_KIND_NAMES,
  GROUP_NAMES,
  METRIC_NAMES,
  OPINION_NAMES,
  PILLAR_NAMES,
  REQUIREMENT_NAMES,
} from "../../../scripts/records/schema/choices.ts";
import type { CONFIDENCES } from "../../../scripts/records/schema/common.ts";
import type { EventType, Stage } from "../../../scripts/records/schema/events.ts";
import { METHOD_NAMES, type Method, ROLE_NAMES, type Role } from "../../../scripts/records/schema/methods.ts";
import { namesIn } from "../../../scripts/text/bilingual.ts";
import { byLetter, used } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { kindWords, nameWords } from "../../../scripts/words/words.ts";
import { lang, portal, process } from "./lang.ts";

const t = TERMS[lang];

type Names<Keys extends string> = Record<Keys, string>;

export interface ValueNames {
  readonly stage: Names<Stage>;
  readonly stageCode: Names<StageCode>;
  readonly event: Names<EventType>;
  readonly group: Names<(typeof GROUPS)[number]>;
  readonly groupShort: Names<string>;
  readonly pillar: Names<(typeof PILLARS)[number]>;
  readonly metric: Names<Metric>;
  readonly verdict: Names<Verdict>;
  readonly outcome: Names<Outcome>;
  readonly outcomeMeaning: Names<Outcome>;
  /** The same where criteria are waived. */
  readonly outcomeWaived: Names<Extract<Outcome, "eligible" | "potential">>;
  readonly method: Names<Method>;
  readonly role: Names<Role>;
  readonly phase: Names<(typeof PHASE_KINDS)[number]>;
  readonly confidence: Names<(typeof CONFIDENCES)[number]>;
  readonly criteriaKind: Names<keyof typeof CRITERIA_KIND_NAMES>;
  readonly criterionKind: Names<keyof typeof CRITERION_KIND_NAMES>;
  readonly requirement: Names<keyof typeof REQUIREMENT_NAMES>;
  readonly opinion: Names<keyof typeof OPINION_NAMES>;
  readonly agencyKind: Names<(typeof AGENCY_KINDS)[number]>;
  readonly actor: Names<Actor>;
  readonly task: Names<PlatformTask>;
}

export const names: ValueNames = {
  stage: nameWords[lang].stages,
  stageCode: stageCodeNames(nameWords[lang]),
  event: nameWords[lang].events,
  group: namesIn(GROUP_NAMES, lang),
  groupShort: namesIn(SHORT_GROUP_NAMES, lang),
  pillar: namesIn(PILLAR_NAMES, lang),
  metric: namesIn(METRIC_NAMES, lang),
  verdict: nameWords[lang].verdicts,
  outcome: nameWords[lang].outcomes,
  outcomeWaived: used({
    eligible: "Mọi tiêu chí bắt buộc có áp dụng đều đạt hoặc được miễn.",
    potential: `Ngoài tiêu chí được miễn, chỉ chưa đạt tiêu chí mà ${t.fullThing} tiềm năng được phép chưa đạt.`,
  }),
  outcomeMeaning: used({
    eligible: "Mọi tiêu chí bắt buộc có áp dụng đều đạt.",
    potential: `Chỉ chưa đạt tiêu chí mà ${t.fullThing} tiềm năng được phép chưa đạt.`,
    "not-eligible": "Có tiêu chí bắt buộc không đạt.",
    incomplete: "Có tiêu chí bắt buộc chưa có kết quả hoặc chưa có minh chứng.",
  }),
  method: namesIn(METHOD_NAMES, lang),
  role: namesIn(ROLE_NAMES, lang),
  phase: kindWords[lang].phases,
  confidence: byLetter(kindWords[lang].confidences),
  criteriaKind: namesIn(CRITERIA_KIND_NAMES, lang),
  criterionKind: namesIn(CRITERION_KIND_NAMES, lang),
  requirement: namesIn(REQUIREMENT_NAMES, lang),
  opinion: namesIn(OPINION_NAMES, lang),
  agencyKind: namesIn(AGENCY_KIND_NAMES, lang),
  actor: {
    owner: `${t.Owner}`,
    "owning-enterprise": "Doanh nghiệp chủ quản",
    convener: `${t.Convener}`,
    keeper: `${t.Keeper}`,
    assessor: "Tổ chức đánh giá",
    "criteria-issuer": `${t.Agency} ban hành bộ tiêu chí`,
    nobody: "Không có việc đang chờ",
  },
  task: used({
    "decide-listing": `Xem xét đề xuất, bổ sung vào ${t.list}.`,
    "name-owner": `Xác định ${t.owner} của ${t.thing}.`,
    "name-convener": `Xác định ${t.convener}.`,
    "issue-criteria": `${process ? `Theo ${process}: lấy ý kiến và ban` : "Ban"} hành bộ tiêu chí xét duyệt (trang này chưa có thông tin về bộ tiêu chí).`,
    "make-plan": "Lập kế hoạch phát triển và đưa vào sử dụng.",
    launch: `Thực hiện kế hoạch và đưa ${t.thing} vào sử dụng.`,
    assess: `Tổ chức đánh giá mức độ đáp ứng bộ tiêu chí, do ${t.assessors} thực hiện.`,
    "complete-assessment": "Bổ sung kết quả và minh chứng còn thiếu của lần đánh giá.",
    "meet-criteria": `Hoàn thiện ${t.thing} để đạt các tiêu chí bắt buộc còn thiếu.`,
    recognise: `Xem xét, ${t.recognition}: mọi tiêu chí bắt buộc đã đạt hoặc được miễn.`,
    "call-potential": `Xem xét, xét duyệt là ${t.fullThing} tiềm năng.`,
    "raise-user-share": "Thúc đẩy sử dụng để đạt mức độ người dùng phổ biến.",
    "decide-withdrawal": "Xem xét thu hồi, trừ khi các tiêu chí lại được đáp ứng: lần đánh giá mới nhất không đạt.",
    reassess: "Đánh giá lại định kỳ: sắp đến hạn.",
    "reassess-overdue": "Đánh giá lại định kỳ: đã quá hạn.",
    "reassess-reached": "Đánh giá lại: số liệu người dùng đã đạt ngưỡng, lần đánh giá mới nhất thì chưa.",
    "share-data": `Chia sẻ dữ liệu, thông tin về ${t.thing} để cập nhật ${portal}.`,
    none: "Trang này chưa ghi nhận việc phải làm.",
  }),
};
