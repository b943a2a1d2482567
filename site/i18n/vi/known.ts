/** Vietnamese words of what is known of use, plan and shared data beside the stage. Plain sentences: the comparison has them as JSON. */
import type { UseCount } from "../../../scripts/catalogue/statistics/counts.ts";
import type { PlanState } from "../../../scripts/catalogue/use.ts";
import { used } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang, portal } from "./lang.ts";

const t = TERMS[lang];

export const known = {
  use: {
    title: "Sử dụng",
    launched: "đưa vào sử dụng từ {date}",
    /** Evidence older than the launch. */
    earlier: "{launched} (đã có số liệu sử dụng từ {date})",
    earlierList: `{launched} (${t.list} đã ghi vận hành từ {date})`,
    usage: `có số liệu sử dụng từ {date}, chưa có ${t.document} về ngày đưa vào sử dụng`,
    list: `${t.list} từ {date} ghi đã vận hành, chưa có ${t.document} về ngày đưa vào sử dụng`,
    unknown: "chưa có thông tin về việc đưa vào sử dụng",
    newest: "Số liệu mới nhất: {metric} {value}, {date} ({age})",
    /** A number that is only about so many. */
    hedged: { over: "hơn {value}", about: "khoảng {value}", under: "gần {value}" },
    /** Where a number was read. */
    by: "theo",
    under: "chưa đến một tháng trước",
    month: "một tháng trước",
    months: "{count} tháng trước",
    /** In a badge: in few words. */
    short: "có số liệu sử dụng",
    shortList: `đã vận hành theo ${t.list}`,
    names: used({
      law: "Đang sử dụng, có ghi nhận ngày đưa vào sử dụng",
      evidence: `Đang sử dụng, theo số liệu hoặc ${t.list}`,
      unknown: "Chưa có thông tin",
      merged: "Đã sáp nhập",
    } satisfies Record<UseCount, string>),
    /** Before the summary of what is not known to operate yet. */
    aim: `Mục tiêu theo ${t.list}:`,
    /** What the list itself says of an entry. */
    operation: `Thời gian vận hành theo ${t.list}:`,
    already: "đã vận hành",
  },
  plan: {
    content: "đã có nội dung",
    issued: "đã ban hành; nội dung chưa đưa vào",
    reported: `có kế hoạch theo báo chí; chưa có thông tin về ${t.document}`,
    unknown: "chưa có thông tin về kế hoạch",
  } satisfies Record<PlanState, string>,
  /** What was sent for the portal. */
  sharing: {
    title: "Chia sẻ dữ liệu",
    none: `Chưa ghi nhận việc gửi dữ liệu để cập nhật ${portal}.`,
    sent: "Đã gửi",
    annex: `Phụ lục của ${t.owner}, soạn sẵn để gửi`,
  },
  /** Where results and criteria are to be had in OSCAL. */
  oscalLink: "Dữ liệu theo OSCAL (NIST)",
};

export type KnownWords = typeof known;
