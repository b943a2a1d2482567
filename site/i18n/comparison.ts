/** Words of the page that puts assessments of one platform side by side, both languages. */
import type { Turn } from "../../scripts/catalogue/compare-assessments.ts";
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";

const WORDS = {
  label: { vi: "So sánh các lần đánh giá", en: "Assessments side by side" },
  intro: {
    vi: "Mỗi lần đánh giá đặt cạnh lần ngay trước nó, từng tiêu chí, mới nhất trước.",
    en: "Each assessment beside the one before it, criterion by criterion, the newest first.",
  },
  back: { vi: "Về trang nền tảng", en: "Back to the platform" },
  outcome: { vi: "Kết quả", en: "Outcome" },
  method: { vi: "Hình thức", en: "Method" },
  set: { vi: "Bộ tiêu chí", en: "Criteria set" },
  notScored: { vi: "không tính được kết quả", en: "not scored" },
  methodsDiffer: {
    vi: "Hai lần đánh giá có hình thức khác nhau: khác biệt có thể do người đánh giá chứ không do nền tảng.",
    en: "The two assessments were made by different methods: a difference may come from who assessed and not from the platform.",
  },
  byBase: {
    vi: "Hai lần đánh giá theo hai bộ tiêu chí khác nhau của cùng một khung. Tiêu chí được đặt cạnh nhau khi cùng xuất phát từ một tiêu chí cơ bản; chỗ yêu cầu đã đổi thì không kết luận tốt lên hay kém đi.",
    en: "The two assessments are against two sets of one framework. Criteria stand side by side where they come from the same base criterion; where what is asked has changed, nothing is said to be better or worse.",
  },
  notAligned: {
    vi: "Hai lần đánh giá theo hai bộ tiêu chí không có khung chung hoặc không đọc được, nên không so sánh từng tiêu chí.",
    en: "The two assessments are against sets without a common framework, or that can not be read, so their criteria are not compared.",
  },
  better: { vi: "Tốt lên", en: "Better" },
  worse: { vi: "Kém đi", en: "Worse" },
  nothing: { vi: "không có", en: "none" },
  criterion: { vi: "Tiêu chí", en: "Criterion" },
  turn: { vi: "Thay đổi", en: "Change" },
  absent: { vi: "không có trong bộ tiêu chí", en: "not in the set" },
} satisfies Record<string, Bilingual>;

export type ComparisonWords = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export const comparisonWords = (lang: Lang): ComparisonWords =>
  Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[lang]])) as ComparisonWords;

export const comparisonTitle = (name: string, lang: Lang): string =>
  lang === "vi" ? `So sánh các lần đánh giá: ${name}` : `Assessments side by side: ${name}`;

/** "12/12/2024 → 10/12/2025" is the heading of a pair; this names its table. */
export const comparisonTable = (before: string, after: string, lang: Lang): string =>
  lang === "vi" ? `Từng tiêu chí, ${before} và ${after}` : `Criterion by criterion, ${before} and ${after}`;

export const TURN_NAMES: Readonly<Record<Turn, Bilingual>> = {
  better: { vi: "tốt lên", en: "better" },
  worse: { vi: "kém đi", en: "worse" },
  other: { vi: "khác trước", en: "different" },
  same: { vi: "như trước", en: "as before" },
  changed: { vi: "yêu cầu đã đổi, không so sánh", en: "asks for something else, not compared" },
  new: { vi: "tiêu chí mới", en: "new criterion" },
  gone: { vi: "không còn trong bộ", en: "no longer in the set" },
};
