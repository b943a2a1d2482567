/** `synonyms.yml`: words that a search takes for one, and everyday words for what platforms do. */
import { id, key, noteField, object, sourcesField } from "./common.ts";
import type { DataOf } from "./data-of.ts";

const platforms = { type: "array", items: { ...id, "x-control": "platform" }, minItems: 1, maxItems: 8, uniqueItems: true } as const;

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
        { type: "array", items: { type: "string", minLength: 2, maxLength: 100 }, minItems: 1, maxItems: 12, uniqueItems: true },
      ),
      platforms: key(
        { vi: "{Things} làm việc này", en: "{Things} that do it" },
        {
          vi: "{Things} mà hồ sơ hoặc nguồn nói là làm việc này; tìm theo các cách gọi trên thì thấy",
          en: "{Things} whose record or a source says that they do it; a search for the terms finds them",
        },
        platforms,
      ),
      near: key(
        { vi: "{Things} gần nhất", en: "Nearest {things}" },
        {
          vi: "Khi chưa có {thing} nào làm việc này: {things} gần nhất, hiện dưới câu nói rõ là chưa có",
          en: "Where no {thing} does it: the nearest ones, shown below a sentence that says that there is none",
        },
        platforms,
      ),
      editorial: key(
        { vi: "Do trang này chọn", en: "Chosen by this site" },
        {
          vi: "Cách gọi do người biên tập trang này chọn theo nội dung hồ sơ, không lấy từ nguồn nào",
          en: "Terms that the editors of this site chose from what the records say, from no source",
        },
        { type: "boolean" },
      ),
      note: noteField(),
      sources: sourcesField({
        vi: "Nơi đọc được rằng các cách gọi này là một, hoặc {things} làm việc này",
        en: "Where it can be read that these are one, or that the {things} do it",
      }),
    },
    ["terms"],
  ),
} as const;

export type SynonymGroup = DataOf<typeof synonymsSchema>[number];
