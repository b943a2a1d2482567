/** Markdown as it is read: in the history of the catalogue nobody sees its marks. */
import { expect, test } from "vitest";
import { withoutMarks } from "../../scripts/text/without-marks.ts";

test.each([
  ["## Độc lập {#doc-lap}", "Độc lập"],
  ["Thông tin lấy từ **nguồn** _đã nêu_", "Thông tin lấy từ nguồn đã nêu"],
  ["Mở [trang này](https://example.vn/a)", "Mở trang này"],
  ["platforms/_registers/snake_case", "platforms/registers/snake_case"],
  ["Theo [[07/2023/NĐ-HĐXM#1]]; **nguồn**.", "Theo 07/2023/NĐ-HĐXM (1); nguồn."],
  ["Giá trị 5 - 6", "Giá trị 5 - 6"],
])("%s", (markdown, read) => expect(withoutMarks(markdown)).toBe(read));
