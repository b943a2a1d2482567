/** Vietnamese words of the datasets of the open data and of the files each comes in. */

import type { ApiFolder } from "../../../scripts/records/kinds.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const datasets = {
  platforms: {
    title: `${t.FullThings}`,
    description: `Mỗi ${t.thing} với ${t.owner}, ${t.document}, tình trạng, kế hoạch, kết quả đánh giá và số liệu sử dụng có ngày, có nguồn.`,
    keywords: { platform: `${t.fullThing}` },
  },
  criteria: {
    title: `${t.FullFramework} và bộ tiêu chí`,
    description: `${t.FullFramework} và bộ tiêu chí xét duyệt của từng ${t.thing}: nhóm, tiêu chí, ngưỡng, minh chứng.`,
    keywords: { criteria: "bộ tiêu chí" },
  },
  agencies: {
    title: `${t.Agency}`,
    description: `Các ${t.agency}, với mã, tên, ngày hoạt động và ${t.agency} kế thừa.`,
    keywords: { agency: `${t.agency}` },
  },
  documents: {
    title: `${t.Document}`,
    description: `${t.Document} pháp lý mà các hồ sơ dẫn: số, ngày, ${t.agency} ban hành, trích yếu, hiệu lực.`,
    keywords: { document: `${t.document} pháp lý` },
  },
  domains: {
    title: "Lĩnh vực",
    description: `Các lĩnh vực mà ${t.thing} phục vụ: mã, tên, mô tả.`,
    keywords: { domain: "lĩnh vực" },
  },
  /** What a file with such an ending is. */
  endings: {
    json: "JSON: danh sách, mỗi hồ sơ một dòng tóm tắt và địa chỉ của hồ sơ đầy đủ.",
    jsonl: "JSON Lines: mỗi dòng là toàn bộ một hồ sơ.",
    csv: "CSV cho phần mềm bảng tính.",
    xlsx: "Excel: mọi bảng trong một tệp, mỗi bảng một trang tính.",
  },
} satisfies Readonly<Record<ApiFolder | "endings", object>>;
