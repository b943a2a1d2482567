/** What the datasets of the open data are called, and the files each comes in. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";

/** Endings of the files that a dataset comes in, and what such a file is. */
export type FileEnding = "json" | "jsonl" | "csv";

export const FILE_KIND_WORDS: Readonly<Record<FileEnding, Bilingual>> = {
  json: {
    vi: "JSON: danh sách, mỗi bản ghi một dòng tóm tắt và địa chỉ của bản ghi đầy đủ.",
    en: "JSON: the list, a summary of each record with the address of the whole.",
  },
  jsonl: { vi: "JSON Lines: mỗi dòng là toàn bộ một bản ghi.", en: "JSON Lines: a whole record on each line." },
  csv: { vi: "CSV cho phần mềm bảng tính.", en: "CSV for spreadsheets." },
};

export interface DatasetWords {
  readonly id: "platforms" | "criteria" | "agencies" | "documents";
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly keywords: readonly Bilingual[];
  /** Below /api/v1/. */
  readonly files: readonly string[];
}

export const DATASETS: readonly DatasetWords[] = [
  {
    id: "platforms",
    title: { vi: "Nền tảng số quốc gia", en: "National digital platforms" },
    description: {
      vi: "Mỗi nền tảng với cơ quan chủ quản, văn bản, giai đoạn, kế hoạch, kết quả đánh giá và số liệu sử dụng có ngày, có nguồn.",
      en: "Each platform with its owning agency, documents, stage, plan, assessments and dated, sourced usage values.",
    },
    keywords: [
      { vi: "nền tảng số quốc gia", en: "national digital platform" },
      { vi: "chuyển đổi số", en: "digital transformation" },
      { vi: "chính phủ số", en: "digital government" },
    ],
    files: ["platforms.json", "platforms.jsonl", "platforms.csv"],
  },
  {
    id: "criteria",
    title: { vi: "Khung và bộ tiêu chí", en: "Frameworks and criteria sets" },
    description: {
      vi: "Khung tiêu chí cơ bản và bộ tiêu chí xét duyệt của từng nền tảng: nhóm, tiêu chí, ngưỡng, minh chứng.",
      en: "The base frameworks and the criteria sets of the platforms: groups, criteria, thresholds, evidence.",
    },
    keywords: [{ vi: "bộ tiêu chí", en: "criteria set" }],
    files: ["criteria.json", "criteria.jsonl", "criteria.csv"],
  },
  {
    id: "agencies",
    title: { vi: "Cơ quan", en: "Agencies" },
    description: {
      vi: "Bộ, ngành và cơ quan khác, với mã, tên, ngày hoạt động và cơ quan kế thừa.",
      en: "Ministries and other agencies, with code, names, days in being and successors.",
    },
    keywords: [{ vi: "cơ quan nhà nước", en: "state agency" }],
    files: ["agencies.json", "agencies.jsonl", "agencies.csv"],
  },
  {
    id: "documents",
    title: { vi: "Văn bản", en: "Documents" },
    description: {
      vi: "Văn bản pháp lý mà các hồ sơ dẫn: số, ngày, cơ quan ban hành, trích yếu, hiệu lực.",
      en: "The legal documents that the records cite: number, date, issuer, title, effect.",
    },
    keywords: [{ vi: "văn bản pháp lý", en: "legal document" }],
    files: ["documents.json", "documents.jsonl", "documents.csv"],
  },
];
