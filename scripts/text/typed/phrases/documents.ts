/** What people write around the number of a document, in a line with one blank between words; queries of the finder are read by it too. */
import type { Lang } from "../../languages.ts";

export interface DocumentPhrases {
  readonly issued: readonly string[];
  readonly onDay: readonly string[];
  /** A month and a year behind the number of a day. */
  readonly monthAndYear: readonly string[];
  /** Before who issued it, and where its name ends. */
  readonly by: readonly string[];
  readonly about: readonly string[];
  /** What any of them is called. */
  readonly anyKind: readonly string[];
  /** Before its number, and before the figure alone. */
  readonly number: readonly string[];
  readonly serial: readonly string[];
  /** Between two numbers. */
  readonly and: readonly string[];
}

export const DOCUMENT_PHRASES: Readonly<Record<Lang, DocumentPhrases>> = {
  vi: {
    issued: ["(?:đã |được )?(?:ký )?ban hành", "(?:đã |được )?ký", "ban hanh", "ky"],
    onDay: ["ngày", "ngay"],
    monthAndYear: [String.raw` tháng \d{1,2} năm \d{4}`],
    by: ["của", "do", "cua"],
    about: ["về", "v/v", "quy định", "phê duyệt", "ban hành", "công bố"],
    anyKind: ["văn bản"],
    number: ["số(?:,? (?:ký )?hiệu)?", "so"],
    serial: ["số"],
    and: ["và"],
  },
  en: {
    issued: [],
    onDay: ["dated", "on"],
    monthAndYear: [],
    by: ["by(?: the)?", "of(?: the)?"],
    about: ["on the", "approving"],
    anyKind: ["document"],
    number: [String.raw`no\.?`],
    serial: [],
    and: ["and"],
  },
};
