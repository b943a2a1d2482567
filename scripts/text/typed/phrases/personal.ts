/** What people write around personal data. */
import type { Lang } from "../../languages.ts";

interface PersonalPhrases {
  /** What the number of an identity card or a passport is called, and what stands between. */
  readonly identity: readonly string[];
  readonly number: readonly string[];
  /** What leads to a mail address or a telephone, and what stands between. */
  readonly contact: readonly string[];
  readonly by: readonly string[];
  /** Whom to ask, before a name. */
  readonly asked: readonly string[];
  /** Before a number that is that of an enterprise, and of nobody. */
  readonly code: readonly string[];
  /** Behind a number that counts something. */
  readonly measured: readonly string[];
}

/** What people are called by before their names. */
const PERSONS = [
  ...[
    "ông",
    "bà",
    String.raw`đồng\s+chí`,
    String.raw`(?:tổng\s+)?giám\s+đốc`,
    String.raw`chuyên\s+viên`,
    String.raw`(?:cục|vụ|phó)\s+trưởng`,
  ],
  ...[String.raw`trưởng\s+(?:phòng|ban)`, String.raw`chủ\s+tịch`],
].map((word) => String.raw`(?<!\p{L})${word}(?!\p{L})`);

export const PERSONAL_PHRASES: Readonly<Record<Lang, PersonalPhrases>> = {
  vi: {
    identity: [
      ...["CCCD", "CMTND", "CMND", "CMT", String.raw`căn\s+cước(?:\s+công\s+dân)?`, String.raw`chứng\s+minh(?:\s+nhân\s+dân|\s+thư)?`],
      ...[String.raw`định\s+danh(?:\s+cá\s+nhân)?`, String.raw`hộ\s+chiếu`],
    ],
    number: ["số"],
    contact: [String.raw`liên\s+hệ`, String.raw`thư\s+điện\s+tử`, String.raw`điện\s+thoại`, "đt", "sđt", "lh"],
    by: ["qua", "số", "theo"],
    asked: [String.raw`đầu\s+mối`, String.raw`liên\s+hệ`, String.raw`phụ\s+trách`, String.raw`người\s+(?:lập|khai|gửi)`, "gặp", ...PERSONS],
    code: ["MST", String.raw`mã(?:\s{1,3}(?:số|đơn|hồ\s{1,3}sơ))?(?:\s{1,3}thuế|\s{1,3}doanh\s{1,3}nghiệp)?`],
    measured: [
      "đồng",
      "đ",
      "vnđ",
      "₫",
      "lượt",
      String.raw`giao\s+dịch`,
      String.raw`hồ\s+sơ`,
      String.raw`bản\s+ghi`,
      "nghìn",
      "triệu",
      "tỷ",
    ],
  },
  en: {
    identity: ["passport", "ID card"],
    number: [String.raw`no\.?`],
    contact: ["email", "e-mail", "tel", "phone", "mobile", "zalo"],
    by: [],
    asked: ["contact", "ask for"],
    code: [String.raw`tax\s{1,3}code`],
    measured: ["vnd", "dong", "visits", "transactions", "records", "thousand", "million", "billion"],
  },
};
