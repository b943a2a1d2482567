/** `synonyms.yml`: words that a search takes for one. */
import { key, noteField, object, sourcesField } from "./common.ts";
import type { DataOf } from "./data-of.ts";

export const synonymsSchema = {
  type: "array",
  items: object(
    {
      terms: key(
        { vi: "Các cách gọi", en: "Terms" },
        {
          vi: "Tên, chữ viết tắt, cách gọi cùng chỉ một thứ; tìm theo cách nào cũng thấy các cách kia",
          en: "Names, abbreviations and words for one thing; a search for any of them finds the others too",
        },
        { type: "array", items: { type: "string", minLength: 2, maxLength: 100 }, minItems: 2, maxItems: 12, uniqueItems: true },
      ),
      note: noteField(),
      sources: sourcesField({ vi: "Nơi đọc được rằng các cách gọi này là một", en: "Where it can be read that these are one" }),
    },
    ["terms", "sources"],
  ),
} as const;

export type SynonymGroup = DataOf<typeof synonymsSchema>[number];
