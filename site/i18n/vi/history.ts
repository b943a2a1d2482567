/** Vietnamese words of the history pages, the page of changes and the feed. */

import type { RecordName } from "../../../scripts/history/record-change.ts";
import { showNumber } from "../../../scripts/text/formats.ts";
import { lang } from "./lang.ts";
export const history = {
  intro:
    "Mỗi lần danh mục thay đổi: ngày nào, cơ quan nào, hồ sơ nào đổi điều gì, vì sao; đọc từ lịch sử Git của kho dữ liệu, mới nhất trước.",
  describe: "Danh mục thay đổi gì, khi nào, vì sao, mới nhất trước.",
  feed: "Nguồn tin Atom về các thay đổi",
  feedHelp: "Theo dõi bằng nguồn tin",
  machine: "Cho máy đọc",
  history: "Lịch sử thay đổi hồ sơ",
  intoRecord: "Mỗi lần hồ sơ này thay đổi trong kho dữ liệu, mới nhất trước.",
  intoAgency: "Thay đổi của hồ sơ cơ quan này và của các nền tảng mà cơ quan là chủ quản khi ấy, mới nhất trước.",
  days: "Ngày theo {zone}.",
  back: "Về trang hồ sơ",
  none: "Chưa có thay đổi nào được ghi nhận trong lịch sử Git.",
  shallow:
    "Trang này được dựng từ một bản sao Git không đủ lịch sử: những thay đổi cũ hơn không hiện ở đây, và một hồ sơ không có thay đổi nào không có nghĩa là nó chưa từng đổi.",
  noReason: "(không ghi lý do)",
  by: "Cơ quan:",
  byOther: "Người soạn không có trong sổ cơ quan",
  pull: "Yêu cầu",
  diff: "xem thay đổi",
  commit: "bản",
  movedTitle: "Hồ sơ đã đổi địa chỉ",
  movedText: "Hồ sơ này nay ở:",

  /** "Lịch sử thay đổi: Nền tảng X" */
  titleOf: (name: string) => `Lịch sử thay đổi: ${name}`,
  describeRecord: (name: string) => `${name}: hồ sơ đã thay đổi gì, khi nào, vì sao.`,
  /** "3 lần, gần nhất ngày 24/11/2026" */
  timesChanged: (count: number, last: string) => `${showNumber(count, lang)} lần, gần nhất ngày ${last}`,
  moreRecords: (count: number) => `và ${showNumber(count, lang)} hồ sơ khác`,
  moreChanges: (count: number) => `và ${showNumber(count, lang)} điều khác`,
  /** "Văn bản " before 186/QĐ-BTTTT; platforms and criteria say in their names what they are. */
  before: { platform: "", criteria: "", agency: "Cơ quan ", document: "Văn bản " } satisfies Record<RecordName["kind"], string>,
};
