/**
 * How people ask in Vietnamese: phrases that are questions of state, and words that ask but say nothing of what is meant.
 * What the catalogue itself calls its statuses, groups and agencies is read beside these. In lower case; marks are not compared.
 */

import type { UseCount } from "../../../scripts/catalogue/statistics/counts.ts";
import type { Stage } from "../../../scripts/records/schema/events.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

type Phrases = readonly string[];

export interface AskedWords {
  /** Without a meaning of their own. */
  readonly idle: Phrases;
  /** Before a state: the question is of its opposite. At the end they only ask. */
  readonly not: Phrases;
  /** What they call the records that the catalogue is of. */
  readonly things: Phrases;
  /** Before the name of an agency. */
  readonly of: Phrases;
  /** Before the name of a domain. */
  readonly about: Phrases;
  readonly stage: Readonly<Record<Stage, Phrases>>;
  readonly use: Readonly<Partial<Record<UseCount, Phrases>>>;
  readonly list: Readonly<Record<string, Phrases>>;
  readonly overdue: Phrases;
  readonly assessed: { readonly yes: Phrases; readonly no: Phrases };
}

/** By law or by evidence: who asks means both. */
const IN_USE = ["đang sử dụng", "đang hoạt động", "đang vận hành", "đang dùng", "đang được dùng", "đang được sử dụng"];

export const asked: AskedWords = {
  idle: [
    ..."hệ thống,phần mềm,app,ứng dụng,web,trang web,online,trực tuyến,qua mạng".split(","),
    ..."nào,những,các,danh sách,liệt kê,tất cả,là,gì,là gì,ai là,của ai,do ai,ở đâu,khi nào,bao giờ,bao nhiêu,mấy,có".split(","),
    ..."đã,đang,được,bị,chưa,không,thế nào,như thế nào,cách,làm,làm sao,muốn,cho,về,và,tôi,xem,tìm,tra cứu".split(","),
    ..."còn hiệu lực không,còn hiệu lực,hiệu lực,chủ quản,cơ quan chủ quản,quản lý bởi,số liệu,mới nhất,hiện nay".split(","),
  ],
  not: ["chưa", "không", "chẳng", "chưa hề", "chưa từng"],
  things: ["nền tảng", "nền tảng số", t.thing],
  of: ["của", "thuộc", "do", "thuộc về", "chủ quản là"],
  about: ["lĩnh vực", "thuộc lĩnh vực", "ngành", "mảng"],
  stage: {
    proposed: ["đề xuất", "được đề xuất", "đang được đề xuất", "đang đề xuất", "mới đề xuất", "đang xét", "đang xem xét", "chờ xét"],
    listed: ["đã đưa vào Danh mục", "có trong Danh mục"],
    planned: ["có kế hoạch", "đã có kế hoạch"],
    "in-use": ["đã đưa vào sử dụng"],
    recognised: ["đã công nhận", "được công nhận", "đã được công nhận", "công nhận rồi"],
    potential: ["tiềm năng", "số tiềm năng"],
    revoked: ["đã thu hồi", "bị thu hồi", "đã bị thu hồi", "thu hồi công nhận"],
    delisted: ["bị loại khỏi Danh mục", "đã đưa ra khỏi Danh mục"],
    merged: ["đã sáp nhập", "bị sáp nhập"],
    "off-list": [],
  },
  use: { law: IN_USE, evidence: IN_USE, unknown: ["chưa rõ đã dùng chưa"] },
  list: { "in-force": ["Danh mục đang có hiệu lực"], ended: ["không còn trong Danh mục", "hết hiệu lực"] },
  overdue: ["quá hạn", "quá hạn đánh giá", "quá hạn đánh giá lại", "trễ hạn", "chậm đánh giá lại"],
  assessed: {
    yes: ["đã đánh giá", "đã được đánh giá", "có kết quả đánh giá"],
    no: ["chưa đánh giá", "chưa được đánh giá", "chưa có đánh giá", "không được đánh giá"],
  },
};
