/** What stands around the number of a document and says nothing more, or that another one is meant, or another day. */
import type { Lang } from "../../languages.ts";

interface OtherDocumentPhrases {
  /** Before a document, beside the names of its types: that one is named, and no more. */
  readonly named: readonly string[];
  /** Before a number: what is meant is another document, or none; and behind it. */
  readonly other: readonly string[];
  readonly otherBehind: readonly string[];
  /** Behind a day that is one of another calendar. */
  readonly otherCalendar: readonly string[];
}

export const OTHER_DOCUMENT_PHRASES: Readonly<Record<Lang, OtherDocumentPhrases>> = {
  vi: {
    named: ["căn cứ", "theo", "tại", "xem", "thực hiện", "văn bản", "công văn", "tờ trình", "số", "ký hiệu"],
    other: [
      ...["không", "chưa", "dự thảo", "sửa đổi", "bổ sung", "thay thế", "thay cho", "bãi bỏ", "hủy bỏ", "thu hồi", "đính chính"],
      ...["trả lời", "phúc đáp", "phụ lục", "kèm", "gia hạn"],
    ],
    otherBehind: ["không phải", "chưa ban hành", "dự thảo"],
    otherCalendar: ["âm lịch", "âl", "al"],
  },
  en: {
    named: ["pursuant to", "under", "see", "the", "document", "letter"],
    other: [
      ...["not", "no longer", "draft", "amend(?:s|ing|ment)", "supplement(?:s|ing)", "replac(?:es|ing)", "repeal(?:s|ing)"],
      ...["correct(?:s|ing)", "repl(?:y|ies|ying) to", "annex", "appendix", "attached"],
    ],
    otherBehind: ["not", "draft"],
    otherCalendar: ["lunar"],
  },
};
