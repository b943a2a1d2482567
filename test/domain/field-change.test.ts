/** One value that became another, in the words that history, the comment on a pull request and the feed share. */
import { expect, test } from "vitest";
import { fieldChange } from "../../scripts/history/changes/field-change.ts";
import { bilingual } from "../../scripts/text/bilingual.ts";
import { changeWords } from "../../scripts/words/words.ts";

test.each([
  ["2022-12-01", "Thêm số liệu sử dụng ngày 01/12/2022 (tài khoản)"],
  ["2022-12", "Thêm số liệu sử dụng tháng 12/2022 (tài khoản)"],
  ["2022", "Thêm số liệu sử dụng năm 2022 (tài khoản)"],
])("figures of %s", (date, sentence) => {
  expect(changeWords.vi.usageAdded(date, "Tài khoản")).toBe(sentence);
});

const title = bilingual({ vi: "Tên", en: "Name" });

test.each([
  { old: "A", now: "B", vi: "Đổi tên: “A” → “B”", en: "Changed name: “A” → “B”" },
  { old: undefined, now: "B", vi: "Đổi tên: chưa có → “B”", en: "Changed name: none → “B”" },
  {
    old: { vi: "A" },
    now: { vi: "A", en: "B" },
    vi: "Đổi tên (bản tiếng Anh): chưa có → “B”",
    en: "Changed name (in English): none → “B”",
  },
  {
    old: { vi: "A", en: "C" },
    now: { vi: "B", en: "D" },
    vi: "Đổi tên: “A” → “B”; đổi tên (bản tiếng Anh): “C” → “D”",
    en: "Changed name: “A” → “B”; changed name (in English): “C” → “D”",
  },
  { old: undefined, now: true, vi: "Tên: có", en: "Name: yes" },
  { old: true, now: false, vi: "Tên: không", en: "Name: no" },
  { old: false, now: undefined, vi: "Sửa tên", en: "Changed name" },
])("$old -> $now", ({ old, now, vi, en }) => {
  expect(fieldChange(title, old, now)).toEqual({ vi, en });
});

test("a day is said as people read it", () => {
  const change = (format: "date" | "part-date", now: string) => fieldChange(title, undefined, now, { format });
  expect(change("date", "2025-02-28").vi).toBe("Đổi tên: chưa có → “28/02/2025”");
  expect(change("part-date", "2025-02").en).toBe("Changed name: none → “February 2025”");
});

test("a choice is said by its name, not by its key", () => {
  const names = { must: bilingual({ vi: "Bắt buộc", en: "Mandatory" }), should: bilingual({ vi: "Khuyến khích", en: "Recommended" }) };
  expect(fieldChange(title, "must", ["should", "other"], { "x-names": names })).toEqual({
    vi: "Đổi tên: “Bắt buộc” → “Khuyến khích, other”",
    en: "Changed name: “Mandatory” → “Recommended, other”",
  });
});
