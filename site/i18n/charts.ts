/** Words of the small charts on a platform's page, both languages side by side; the editor's preview has them too. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";

const WORDS = {
  usageHelp: {
    vi: "Chỉ nối các giá trị cùng chỉ số, cùng cách tính, cùng thị trường tiềm năng. Vòng rỗng: giá trị gần đúng. Đường đứt: mức mà bộ tiêu chí đang áp dụng đòi hỏi.",
    en: "Only values of the same metric, basis and potential market are joined. A hollow point is an approximate value; a dashed line is what the criteria set in force asks for.",
  },
  thresholdLine: { vi: "cần {percent} %: {value}", en: "needed, {percent}%: {value}" },
  planChart: { vi: "Các phần việc của kế hoạch trên trục thời gian", en: "The phases of the plan on a time axis" },
  planHelp: {
    vi: "Viền đứt: kế hoạch không nêu ngày đầu hoặc ngày cuối. Phần việc không có ngày nào thì chỉ có trong danh sách.",
    en: "A dashed outline: the plan names no first or no last day. Phases without any day are only in the list.",
  },
  phaseDone: { vi: "đã xong", en: "done" },
  phaseLate: { vi: "chậm", en: "late" },
  today: { vi: "hôm nay {date}", en: "today, {date}" },
} satisfies Record<string, Bilingual>;

export type ChartWords = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export function chartWords(lang: Lang): ChartWords {
  return Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[lang]])) as ChartWords;
}

/** "{count} platforms" with its values. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
