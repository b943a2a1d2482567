/** Words of the badge and the card that other sites show, both languages side by side. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";

const WORDS = {
  badge: { vi: "Nền tảng số quốc gia", en: "National digital platform" },
  groups: { vi: "{met}/{all} nhóm tiêu chí đạt", en: "{met}/{all} criteria groups met" },
  gates: { vi: "{met}/{all} điều kiện xét trước đạt", en: "{met}/{all} gates met" },
  shortBoth: { vi: "đạt {gates} điều kiện, {groups} nhóm", en: "{gates} gates, {groups} groups met" },
  shortGates: { vi: "đạt {gates} điều kiện", en: "{gates} gates met" },
  shortGroups: { vi: "đạt {groups} nhóm", en: "{groups} groups met" },
  notAssessed: { vi: "chưa có đánh giá được công bố", en: "no assessment published" },
  overdue: { vi: "quá hạn đánh giá lại", en: "overdue for re-assessment" },
  assessed: { vi: "Đánh giá ngày {date}", en: "Assessed on {date}" },
  since: { vi: "từ {date}", en: "since {date}" },
  owner: { vi: "Cơ quan chủ quản", en: "Owning agency" },
  built: { vi: "Cập nhật {date}", en: "Updated {date}" },
  more: { vi: "Xem trong danh mục", en: "See it in the catalogue" },

  // On the page of a platform
  title: { vi: "Nhúng vào trang khác", en: "Show it on another site" },
  help: {
    vi: "Hai cách dưới đây không cần JavaScript và tự đổi theo danh mục. Chép đoạn mã vào trang của bạn.",
    en: "Both ways work without JavaScript and follow the catalogue by themselves. Copy the code into your page.",
  },
  badgeCode: { vi: "Huy hiệu (ảnh SVG có liên kết):", en: "Badge (an SVG image with a link):" },
  cardCode: { vi: "Thẻ (khung nhúng):", en: "Card (a frame):" },
  markdownCode: { vi: "Huy hiệu trong Markdown:", en: "Badge in Markdown:" },
} satisfies Record<string, Bilingual>;

export type EmbedWords = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export function embedWords(lang: Lang): EmbedWords {
  return Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[lang]])) as EmbedWords;
}
