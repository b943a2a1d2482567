/** Vietnamese words of the annex that an owning agency sends for the portal. */

import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const annex = {
  /** NĐ 30/2020/NĐ-CP: an annex has neither the national heading nor a number of its own. */
  heading: "PHỤ LỤC",
  title: (agency: string) => `Thông tin các ${t.fullThing} do ${agency} làm chủ quản`,
  attached: (agency: string) => `(Kèm theo ${t.Document} số …/… ngày … tháng … năm … của ${agency})`,
  label: "Phụ lục chia sẻ dữ liệu",
  describe: (agency: string) =>
    `Phụ lục để ${agency} gửi kèm ${t.document} chia sẻ dữ liệu về các ${t.thing}: tên, ${t.owner}, mô tả ngắn gọn, đơn vị đầu mối.`,
  /** What it holds, as the settings say, or nothing. */
  intro: (contents: string) =>
    `Phụ lục soạn sẵn từ các hồ sơ trên trang${contents && `, ${contents}`}. Nội dung ghi “chưa có thông tin” để ${t.owner} bổ sung trước khi gửi.`,
  basis: "Căn cứ",
  portal: "Để cập nhật",
  csv: "Tải phụ lục (CSV)",
  print: "Xem và in phụ lục",
  table: "Bảng phụ lục",
  head: {
    number: "STT",
    name: `Tên ${t.thing}`,
    owner: `${t.Owner}`,
    summary: "Mô tả ngắn gọn",
    focalUnit: "Đơn vị đầu mối",
    note: "Ghi chú",
  },
  /** Of what is from a copy or a partial text; on paper and in the table too. */
  compare: (level: string) => `Độ tin cậy ${level}: đối chiếu với ${t.document} chính thức trước khi gửi`,
  notInForce: (standing: string) => `${standing}: xem lại trước khi gửi`,
  sharedTitle: "Tình hình gửi dữ liệu",
  sharedCount: (sent: string, all: string) => `${sent}/${all} ${t.thing} đã ghi nhận việc gửi dữ liệu.`,
};
