/** One value that became another, in the words that history, the comment on a pull request and the feed share. */
import { expect, test } from "vitest";
import { fieldChange } from "../../scripts/history/changes/field-change.ts";

const title = { vi: "Tên", en: "Name" };

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
