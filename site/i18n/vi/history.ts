/** Vietnamese words of the history pages, the page of changes and the feed. */

import type { RecordChange, RecordName } from "../../../scripts/history/record-change.ts";
import { showNumber } from "../../../scripts/text/formats.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const history = {
  intro: `Các thay đổi của thông tin trên trang, mới nhất trước: ngày, ${t.agency}, hồ sơ, nội dung thay đổi và lý do.`,
  describe: "Các thay đổi của thông tin trên trang: nội dung, ngày và lý do, mới nhất trước.",
  feed: "Nguồn tin Atom về các thay đổi",
  feedHelp: "Theo dõi bằng nguồn tin",
  machine: "Dạng dữ liệu",
  history: "Lịch sử thay đổi hồ sơ",
  intoRecord: "Các lần hồ sơ này thay đổi, mới nhất trước.",
  intoAgency: `Thay đổi của hồ sơ ${t.agency} này và của các ${t.thing} mà ${t.agency} là chủ quản tại thời điểm đó, mới nhất trước.`,
  days: "Ngày theo {zone}.",
  back: "Về trang hồ sơ",
  none: "Chưa ghi nhận thay đổi nào.",
  details: "Nội dung thay đổi",
  older: "Các lần thay đổi trước đó",
  shallow:
    "Trang này được lập từ dữ liệu không có đủ lịch sử: những thay đổi cũ hơn không hiện ở đây; hồ sơ không có thay đổi nào ở đây có thể đã thay đổi trước đó.",
  reason: "Lý do:",
  /** In a feed whose address was that of another language; "tiếng Việt" */
  feedMoved: (before: string, now: string) => `Địa chỉ này trước đây có nội dung bằng ${before}, nay bằng ${now}.`,
  by: `${t.Agency}:`,
  byOther: `Người gửi không thuộc ${t.agency} tham gia`,
  pull: "Đề xuất thay đổi",
  diff: "xem thay đổi",
  commit: "phiên bản",
  movedTitle: "Hồ sơ đã đổi địa chỉ",
  movedText: "Hồ sơ này nay ở:",

  /** "Lịch sử thay đổi: Nền tảng X" */
  titleOf: (name: string) => `Lịch sử thay đổi: ${name}`,
  describeRecord: (name: string) => `${name}: hồ sơ đã thay đổi gì, khi nào, vì sao.`,
  /** "3 lần, gần nhất ngày 24/11/2026" */
  timesChanged: (count: number, last: string) => `${showNumber(count, lang)} lần, gần nhất ngày ${last}`,
  /** "thêm 12 nền tảng" */
  some: (action: RecordChange["action"], kind: RecordName["kind"], count: number) =>
    `${{ added: "thêm", changed: "cập nhật", removed: "xóa", moved: "đổi mã" }[action]} ${showNumber(count, lang)} ${
      { platform: t.thing, criteria: "bộ tiêu chí", agency: t.agency, document: t.document, domain: "lĩnh vực", text: "nội dung trang" }[
        kind
      ]
    }`,
  moreRecords: (count: number) => `và ${showNumber(count, lang)} hồ sơ khác`,
  moreChanges: (count: number) => `và ${showNumber(count, lang)} nội dung khác`,
  /** "Văn bản " before 186/QĐ-BTTTT; platforms and criteria say in their names what they are. */
  before: {
    platform: "",
    criteria: "",
    agency: `${t.Agency} `,
    document: `${t.Document} `,
    domain: "Lĩnh vực ",
    text: "Nội dung trang ",
  } satisfies Record<RecordName["kind"], string>,
};
