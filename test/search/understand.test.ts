/** Questions of state become filters; what only asks is left aside. Tables, no index and no browser. */
import { describe, expect, test } from "vitest";
import { insteadOf } from "../../site/browser/finder/said.ts";
import { understand } from "../../site/browser/finder/understand.ts";
import { createContext } from "../../site/context.ts";
import { stateQuestionsOf } from "../../site/discovery/questions.ts";
import { searching } from "../../site/i18n/vi/searching.ts";
import { catalogueOf } from "../site/built.ts";

const { locales } = createContext(
  { catalogue: catalogueOf("demo"), baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" },
  { css: "", mark: "" },
);
const questions = { vi: stateQuestionsOf(locales.vi), en: stateQuestionsOf(locales.en) };

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
  // The opposite of a state is all others, or what is called so; a word that only asks stands last.
  ["vi", "nền tảng chưa được công nhận", "!stage=recognised", ""],
  ["vi", "chưa công nhận", "!stage=recognised", ""],
  ["vi", "nền tảng không quá hạn", "!overdue=yes", ""],
  ["vi", "chưa từng được đưa vào sử dụng", "use=unknown", ""],
  ["vi", "không phải của Bộ Mây Trắng (hư cấu)", "!agency=BMT", ""],
  ["vi", "Tổ Chim không đăng nhập được, quá hạn", "overdue=yes", "Tổ Chim"],
  ["vi", "Tổ Chim chưa được công nhận phải không", "!stage=recognised", "Tổ Chim"],
  // All but what is excepted, by its name alone; a word that excepts nothing is a word.
  ["vi", "trừ Bộ Mây Trắng (hư cấu)", "!agency=BMT", ""],
  ["vi", "đang dùng, không bao gồm BMT", "use=law use=evidence !agency=BMT", ""],
  ["vi", "tất cả trừ đã công nhận", "!stage=recognised", ""],
  ["vi", "chưa công bố của BMT", "agency=BMT", "chưa công bố"],
  ["vi", "người nước ngoài nhập cảnh", "", "người nước ngoài nhập cảnh"],
  ["en", "overdue, not including BMT", "overdue=yes !agency=BMT", ""],
  ["vi", "không thuộc BMT và BSM", "!agency=BMT !agency=BSM", ""],
  ["vi", "mọi nền tảng trừ của BMT", "!agency=BMT", ""],
  // Two agencies are both meant.
  ["vi", "BMT và BSM", "agency=BMT agency=BSM", ""],
  ["vi", "quá hạn của BMT hoặc BSM", "overdue=yes agency=BMT agency=BSM", ""],
  // Several at once; a "not" before the one says nothing of the other.
  ["vi", "đã công nhận nhưng quá hạn", "stage=recognised overdue=yes", ""],
  ["vi", "đã được công nhận chưa và quá hạn chưa", "stage=recognised overdue=yes", ""],
  ["vi", "đã thu hồi hoặc đưa ra khỏi danh mục", "stage=revoked stage=delisted", ""],
  ["vi", "Bộ Mây Trắng (hư cấu) chưa công nhận", "agency=BMT !stage=recognised", ""],
  ["vi", "đang dùng nhưng chưa công nhận", "use=law use=evidence !stage=recognised", ""],
  ["en", "recognised but overdue", "stage=recognised overdue=yes", ""],
  ["en", "not yet recognised platforms", "!stage=recognised", ""],
  ["en", "platforms not in use", "use=unknown", ""],
  ["vi", "nền tảng chưa có gì", "", ""],
  // What is not known of a record.
  ["vi", "nền tảng nào chưa có số liệu", "missing=usage", ""],
  ["vi", "nền tảng chưa rõ chủ quản", "missing=owner", ""],
  ["vi", "nền tảng chưa có kế hoạch", "missing=plan", ""],
  ["en", "platforms without an owner", "missing=owner", ""],
  // What an agency does with its own.
  ["vi", "Bộ Mây Trắng (hư cấu) quản lý nền tảng nào", "agency=BMT", ""],
  ["vi", "nền tảng do Bộ Mây Trắng (hư cấu) quản lý", "agency=BMT", ""],
  // What a record says is asked of the record.
  ["vi", "Tổ Chim có bao nhiêu tài khoản", "", "Tổ Chim"],
  ["vi", "Tổ Chim do ai quản lý", "", "Tổ Chim"],
  // An order.
  ["vi", "nền tảng nhiều người dùng nhất", "sort=used", ""],
  ["vi", "đề xuất chờ lâu nhất", "stage=proposed sort=oldest", ""],
  ["en", "most used platforms", "sort=used", ""],
  ["vi", "nền tảng quá hạn không", "overdue=yes", ""],
  ["en", "platforms not recognised", "!stage=recognised", ""],
  // One question for two filters.
  ["vi", "nền tảng đang sử dụng", "use=law use=evidence", ""],
  // Without marks a word that denies may be another.
  ["vi", "bo ngoai giao da cong nhan", "stage=recognised", "bo ngoai giao"],
  // Words with other marks are other words.
  ["vi", "đá công nhân", "", "đá công nhân"],
  ["en", "platforms not yet assessed", "assessed=no", ""],
  ["en", "how many platforms are there", "kind=platform", ""],
  ["en", "recognized by BMT", "stage=recognised agency=BMT", ""],
] as const)("%s: %s", (lang, typed, filters, rest) => {
  test(`${filters || "no filter"}, ${rest || "nothing else"}`, () => {
    const understood = understand(typed, questions[lang]);
    const sort = understood.sort ? [`sort=${understood.sort.sort}`] : [];
    expect([...understood.filters.map(({ facet, code, not }) => `${not ? "!" : ""}${facet}=${code}`), ...sort].join(" ")).toBe(filters);
    expect(understood.rest).toBe(rest);
  });
});

test.each([
  ["đã thu hồi", "Tính riêng, có ở bộ lọc: “Đã thu hồi công nhận (chưa ghi nhận đủ phiếu)” (1)."],
  ["nền tảng nào đã được công nhận", "Tính riêng, có ở bộ lọc: “Đã công nhận (chưa ghi nhận đủ phiếu)” (4)."],
  // Of one agency alone they were not counted.
  ["chưa công nhận", "Tính riêng, có ở bộ lọc: “Đã công nhận (chưa ghi nhận đủ phiếu)” (4)."],
  ["đã công nhận của Bộ Mây Trắng (hư cấu)", ""],
  ["quá hạn", ""],
])("%s: what is counted apart from that status is told", (typed, said) => {
  const { filters } = understand(typed, questions.vi);
  expect(insteadOf({ filters }, typed, { ...searching, lang: "vi", results: "", oneResult: "", noResults: "" })).toBe(said);
});
