/** `domains.yml`: what platforms are for. */
import { id, key, object, text } from "./common.ts";
import type { DataOf } from "./data-of.ts";

export const domainsSchema = {
  type: "array",
  minItems: 1,
  items: object(
    {
      id: key({ vi: "Mã lĩnh vực", en: "Id" }, { vi: "Mã chữ thường không dấu", en: "Lowercase ASCII id" }, id),
      name: key({ vi: "Tên lĩnh vực", en: "Name" }, { vi: "Tên đầy đủ", en: "Full name" }, text),
      description: key({ vi: "Mô tả", en: "Description" }, { vi: "Gồm những gì", en: "What belongs to it" }, text),
    },
    ["id", "name"],
  ),
} as const;

export type Domain = DataOf<typeof domainsSchema>[number];
