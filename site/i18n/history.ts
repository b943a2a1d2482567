/** Words of the history pages, the page of changes and the feed, both languages side by side. */
import type { RecordName } from "../../scripts/history/record-change.ts";
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import { showNumber } from "../../scripts/text/formats.ts";
import type { Lang } from "../../scripts/text/languages.ts";

const WORDS = {
  title: { vi: "Thay đổi của danh mục", en: "Changes of the catalogue" },
  intro: {
    vi: "Mỗi lần danh mục thay đổi: ngày nào, cơ quan nào, hồ sơ nào đổi điều gì, vì sao; đọc từ lịch sử Git của kho dữ liệu, mới nhất trước.",
    en: "Every change of the catalogue: on which day, by which agency, what changed in which record, and why; read from the Git history of the data, newest first.",
  },
  describe: {
    vi: "Danh mục thay đổi gì, khi nào, vì sao, mới nhất trước.",
    en: "What changed in the catalogue, when and why, newest first.",
  },
  feed: { vi: "Nguồn tin Atom về các thay đổi", en: "Atom feed of the changes" },
  feedHelp: { vi: "Theo dõi bằng nguồn tin", en: "Follow by feed" },
  machine: { vi: "Cho máy đọc", en: "For machines" },
  history: { vi: "Lịch sử thay đổi hồ sơ", en: "History of the record" },
  intoRecord: {
    vi: "Mỗi lần hồ sơ này thay đổi trong kho dữ liệu, mới nhất trước.",
    en: "Every change of this record in the data, newest first.",
  },
  intoAgency: {
    vi: "Thay đổi của hồ sơ cơ quan này và của các nền tảng mà cơ quan là chủ quản khi ấy, mới nhất trước.",
    en: "Changes of this agency's record and of the platforms that it owned at the time, newest first.",
  },
  days: { vi: "Ngày theo {zone}.", en: "Days are in {zone}." },
  back: { vi: "Về trang hồ sơ", en: "Back to the record" },
  none: { vi: "Chưa có thay đổi nào được ghi nhận trong lịch sử Git.", en: "The Git history records no change yet." },
  shallow: {
    vi: "Trang này được dựng từ một bản sao Git không đủ lịch sử: những thay đổi cũ hơn không hiện ở đây, và một hồ sơ không có thay đổi nào không có nghĩa là nó chưa từng đổi.",
    en: "This page was built from a Git clone without the whole history: older changes are not shown here, and a record without changes may have changed before.",
  },
  noReason: { vi: "(không ghi lý do)", en: "(no reason given)" },
  by: { vi: "Cơ quan:", en: "Agency:" },
  byOther: { vi: "Người soạn không có trong sổ cơ quan", en: "Its author is not in the register of agencies" },
  pull: { vi: "Yêu cầu", en: "Pull request" },
  diff: { vi: "xem thay đổi", en: "see the diff" },
  commit: { vi: "bản", en: "commit" },
  movedTitle: { vi: "Hồ sơ đã đổi địa chỉ", en: "The record has a new address" },
  movedText: { vi: "Hồ sơ này nay ở:", en: "This record is now at:" },
} satisfies Record<string, Bilingual>;

export type HistoryWords = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export const historyWords = (lang: Lang): HistoryWords => BY_LANG[lang];

const inOne = (lang: Lang) => Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[lang]])) as HistoryWords;
const BY_LANG: Readonly<Record<Lang, HistoryWords>> = { vi: inOne("vi"), en: inOne("en") };

/** "Lịch sử thay đổi: Nền tảng X" */
export const historyTitle = (name: string, lang: Lang): string => (lang === "vi" ? `Lịch sử thay đổi: ${name}` : `History: ${name}`);

export const describeHistory = (name: string, lang: Lang): string =>
  lang === "vi" ? `${name}: hồ sơ đã thay đổi gì, khi nào, vì sao.` : `${name}: what changed in the record, when and why.`;

/** "3 lần, gần nhất ngày 24/11/2026" */
export function timesChanged(count: number, last: string, lang: Lang): string {
  const times = showNumber(count, lang);
  if (lang === "vi") return `${times} lần, gần nhất ngày ${last}`;
  return `${times} ${count === 1 ? "change" : "changes"}, the last on ${last}`;
}

export const andMoreRecords = (count: number, lang: Lang): string =>
  lang === "vi" ? `và ${showNumber(count, lang)} hồ sơ khác` : `and ${showNumber(count, lang)} more ${count === 1 ? "record" : "records"}`;

export const andMoreChanges = (count: number, lang: Lang): string =>
  lang === "vi" ? `và ${showNumber(count, lang)} điều khác` : `and ${showNumber(count, lang)} more`;

const KIND_NAMES: Partial<Readonly<Record<RecordName["kind"], Bilingual>>> = {
  agency: { vi: "Cơ quan", en: "Agency" },
  document: { vi: "Văn bản", en: "Document" },
};

/** "Văn bản " before 186/QĐ-BTTTT; platforms and criteria say in their names what they are. */
export function kindBefore(kind: RecordName["kind"], lang: Lang): string {
  const name = KIND_NAMES[kind];
  return name ? `${name[lang]} ` : "";
}
