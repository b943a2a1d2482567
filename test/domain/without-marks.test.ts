/** Markdown as it is read: in the history of the catalogue nobody sees its marks. */
import { expect, test } from "vitest";
import { textChange } from "../../scripts/history/changes/text-changes.ts";
import { withoutMarks } from "../../scripts/text/without-marks.ts";

test.each([
  ["## Độc lập {#doc-lap}", "Độc lập"],
  ["Thông tin lấy từ **nguồn** _đã nêu_", "Thông tin lấy từ nguồn đã nêu"],
  ["Mở [trang này](https://example.vn/a)", "Mở trang này"],
  ["platforms/_registers/snake_case", "platforms/registers/snake_case"],
  ["Theo [[07/2023/NĐ-HĐXM#1]]; **nguồn**.", "Theo 07/2023/NĐ-HĐXM (1); nguồn."],
  ["Giá trị 5 - 6", "Giá trị 5 - 6"],
])("%s", (markdown, read) => expect(withoutMarks(markdown)).toBe(read));

const page = (body: string) => ({ data: { title: "Giới thiệu" }, body }) as never;
test.each([
  ["## **Nguồn** {#a}", "## **Nguồn** dẫn {#a}", "Sửa đoạn: “Nguồn” → “Nguồn dẫn”"],
  ["Xem [nguồn](https://a.example).", "Xem kỹ [nguồn](https://b.example).", "https://b.example"],
  ["Xem nguồn.", "Xem [nguồn](https://b.example) này.", "https://b.example"],
  ["## Nguồn {#a}", "## Nguồn mới {#b}", "{#b}"],
  ["a", "a\n\nMở <https://b.example>", "https://b.example"],
])("what leads elsewhere is told with the words that change: %s", (from, to, told) => {
  const said = textChange("about-vi", page(from), page(to))?.sentences?.map(({ vi }) => vi) ?? [];
  expect(said.join("\n")).toContain(told);
});
