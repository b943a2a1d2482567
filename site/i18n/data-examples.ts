/** What the examples on the open data page do, both languages side by side. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";

export const EXAMPLE_WORDS = {
  status: { vi: "Trang được dựng khi nào, có bao nhiêu bản ghi:", en: "When the site was built and how many records it has:" },
  one: { vi: "Toàn bộ một nền tảng, trình bày dễ đọc:", en: "All of one platform, laid out for reading:" },
  csv: { vi: "Tải bảng mọi nền tảng về máy:", en: "Download the table of every platform:" },
  sheets: {
    vi: "Google Sheets: dán công thức này vào ô A1, bảng tự cập nhật.",
    en: "Google Sheets: paste this formula into cell A1; the table updates itself.",
  },
  excel: {
    vi: "Excel: Dữ liệu → Lấy dữ liệu → Truy vấn trống → Trình soạn thảo nâng cao, dán đoạn sau (hoặc Dữ liệu → Từ web rồi dán địa chỉ tệp CSV).",
    en: "Excel: Data → Get Data → Blank Query → Advanced Editor, paste this (or Data → From Web and paste the address of the CSV file).",
  },
  calc: {
    vi: "LibreOffice Calc: Trang tính → Liên kết đến dữ liệu ngoài, dán địa chỉ này; chọn UTF-8 và dấu phẩy.",
    en: "LibreOffice Calc: Sheet → External Links, paste this address; choose UTF-8 and the comma.",
  },
  python: {
    vi: "Python, chỉ thư viện chuẩn: mã, giai đoạn và tên của mọi nền tảng.",
    en: "Python, standard library only: id, stage and name of every platform.",
  },
  harvest: {
    vi: "Python: chỉ lấy bản ghi mới hoặc đã đổi từ lần trước, theo hash. Chạy lần thứ hai thì không còn gì mới.",
    en: "Python: take only what is new or has changed since the last time, by its hash. Run a second time, nothing is new.",
  },
  r: { vi: "R: số nền tảng ở từng giai đoạn.", en: "R: how many platforms are in each stage." },
} satisfies Record<string, Bilingual>;
