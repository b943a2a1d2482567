/** The front matter of a text of the catalogue: a page in Markdown, a file a language (`guide-vi.md`). */
import { key, line, object } from "./common.ts";
import type { DataOf } from "./data-of.ts";

export const textSchema = object(
  {
    title: key({ vi: "Tiêu đề", en: "Title" }, { vi: "Tiêu đề của trang", en: "Title of the page" }, line),
    description: key(
      { vi: "Mô tả", en: "Description" },
      { vi: "Một câu cho máy tìm kiếm và khi chia sẻ", en: "One sentence for search engines and for sharing" },
      line,
    ),
  },
  ["title"],
);

export type PageText = DataOf<typeof textSchema>;
