/** Questions of state become filters; what only asks is left aside. Tables, no index and no browser. */
import { describe, expect, test } from "vitest";
import { understand } from "../../site/browser/finder/understand.ts";
import { createContext } from "../../site/context.ts";
import { stateQuestionsOf } from "../../site/discovery/questions.ts";
import { catalogueOf } from "../site/built.ts";

const { locales } = createContext(
  { catalogue: catalogueOf("demo"), baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" },
  { css: "", mark: "" },
);

describe.each([
  ["vi", "đã công nhận", "stage=recognised", ""],
  ["vi", "nen tang nao da duoc cong nhan", "stage=recognised", ""],
  ["vi", "nền tảng nào chưa được đánh giá?", "assessed=no", ""],
  ["vi", "quá hạn của Bộ Mây Trắng (hư cấu)", "overdue=yes agency=BMT", ""],
  ["vi", "BMT", "", "BMT"],
  // Who asks for platforms and names nothing but an agency, or nothing at all.
  ["vi", "Bộ Mây Trắng (hư cấu) có những nền tảng nào", "agency=BMT", ""],
  ["vi", "có bao nhiêu nền tảng số?", "kind=platform", ""],
  ["vi", "có bao nhiêu", "", ""],
  ["vi", "nền tảng Tổ Chim của ai", "", "Tổ Chim"],
  ["vi", "nền tảng quá hạn đánh giá lại", "overdue=yes", ""],
  ["vi", "Tổ Chim đã công nhận chưa", "stage=recognised", "Tổ Chim"],
  // The opposite of a state is no filter; a word that only asks stands last.
  ["vi", "nền tảng chưa được công nhận", "", "chưa được công nhận"],
  ["vi", "nền tảng không quá hạn", "", "không quá hạn"],
  ["vi", "nền tảng nào chưa có số liệu", "", ""],
  ["vi", "nền tảng quá hạn không", "overdue=yes", ""],
  ["en", "platforms not recognised", "", "not recognised"],
  // One question for two filters.
  ["vi", "nền tảng đang sử dụng", "use=law use=evidence", ""],
  // Words with other marks are other words.
  ["vi", "đá công nhân", "", "đá công nhân"],
  ["en", "platforms not yet assessed", "assessed=no", ""],
  ["en", "how many platforms are there", "kind=platform", ""],
  ["en", "recognized by BMT", "stage=recognised agency=BMT", ""],
] as const)("%s: %s", (lang, typed, filters, rest) => {
  test(`${filters || "no filter"}, ${rest || "nothing else"}`, () => {
    const understood = understand(typed, stateQuestionsOf(locales[lang]));
    expect(understood.filters.map(({ facet, code }) => `${facet}=${code}`).join(" ")).toBe(filters);
    expect(understood.rest).toBe(rest);
  });
});
