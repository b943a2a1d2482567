/** Words of the pages that show the list as it stood on a day, both languages side by side. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import { showDate, showNumber } from "../../scripts/text/formats.ts";
import type { Lang } from "../../scripts/text/languages.ts";

const WORDS = {
  title: { vi: "Danh mục theo ngày", en: "The list by date" },
  intro: {
    vi: "Danh mục như đã có hiệu lực sau từng quyết định, tính theo ngày của sự kiện pháp lý chứ không theo ngày ghi vào kho dữ liệu.",
    en: "The list as it was in force after each decision, by the days of the legal events and not by the day they were recorded.",
  },
  describe: {
    vi: "Danh mục nền tảng số quốc gia sau từng quyết định và ở một ngày bất kỳ.",
    en: "The list of national digital platforms after each decision, and on any day.",
  },
  decisions: { vi: "Sau từng quyết định", en: "After each decision" },
  noDecisions: { vi: "Chưa có quyết định nào được ghi nhận.", en: "No decision is recorded yet." },
  noDocument: { vi: "chưa có nguồn về văn bản căn cứ", en: "document not sourced" },
  anyDay: { vi: "Ở một ngày bất kỳ", en: "On any day" },
  day: { vi: "Ngày", en: "Day" },
  show: { vi: "Xem danh mục", en: "Show the list" },
  noScript: {
    vi: "Chọn một ngày bất kỳ cần JavaScript; không có JavaScript vẫn xem được danh mục sau từng quyết định ở dưới.",
    en: "Choosing any day needs JavaScript; without it, the list after each decision is below.",
  },
  failed: {
    vi: "Không tải được dữ liệu. Xin kiểm tra kết nối rồi thử lại.",
    en: "The data could not be loaded. Check the connection and try again.",
  },
  effects: { vi: "Quyết định làm gì", en: "What was decided" },
  noEffects: {
    vi: "chưa có sự kiện nào của nền tảng dẫn văn bản này",
    en: "no event of a platform names this document yet",
  },
  listed: { vi: "Các nền tảng trong Danh mục", en: "Platforms on the list" },
  table: { vi: "Bảng các nền tảng trong Danh mục ở ngày ấy", en: "Table of the platforms on the list on that day" },
  platform: { vi: "Nền tảng", en: "Platform" },
  stage: { vi: "Giai đoạn khi ấy", en: "Stage then" },
  since: { vi: "Từ ngày", en: "Since" },
  owner: { vi: "Cơ quan chủ quản khi ấy", en: "Owner then" },
  none: { vi: "Ở ngày ấy chưa có nền tảng nào trong Danh mục.", en: "No platform was on the list on that day." },
  tooMany: {
    vi: "Danh sách đầy đủ ở ngày này không có trang riêng; xem bằng ô chọn ngày.",
    en: "The whole list of this day has no page of its own; choose the day to see it.",
  },
  present: {
    vi: "Giai đoạn và cơ quan chủ quản là như ở ngày ấy; tên dẫn đến hồ sơ hiện nay.",
    en: "Stage and owner are those of that day; names lead to the present record.",
  },
  back: { vi: "Mọi quyết định và chọn ngày khác", en: "All decisions, and any other day" },
} satisfies Record<string, Bilingual>;

export type AsOfWords = Readonly<Record<keyof typeof WORDS, string>>;

const inOne = (lang: Lang) => Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[lang]])) as AsOfWords;
const BY_LANG: Readonly<Record<Lang, AsOfWords>> = { vi: inOne("vi"), en: inOne("en") };

/** The words of one language. */
export const asOfWords = (lang: Lang): AsOfWords => BY_LANG[lang];

/** "Danh mục ngày 11/02/2022" */
export const asOfTitle = (date: string, lang: Lang): string =>
  lang === "vi" ? `Danh mục ngày ${showDate(date, lang)}` : `The list on ${showDate(date, lang)}`;

/** "14 nền tảng trong Danh mục" */
export function countListed(count: number, lang: Lang): string {
  if (lang === "vi") return `${showNumber(count, lang)} nền tảng trong Danh mục`;
  return `${showNumber(count, lang)} ${count === 1 ? "platform" : "platforms"} on the list`;
}
