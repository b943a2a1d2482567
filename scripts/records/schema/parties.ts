/** Who was asked for an opinion, or gave one: an agency of the register by its code, or a party that is none of them. */
import { MAIN_LANG } from "../../text/languages.ts";
import { partyKind } from "./choices.ts";
import { agencyCode, key, object, text } from "./common.ts";

export const whoFields = {
  agency: key({ vi: "{Agency}", en: "{Agency}" }, { vi: "Mã {agency}", en: "{Agency} code" }, agencyCode),
  party: key(
    { vi: "Bên liên quan", en: "Party" },
    { vi: "Bên được lấy ý kiến, nếu không phải {agency} trong danh sách", en: "Who was consulted, if not {aAgency} of the list" },
    object(
      {
        name: key({ vi: "Tên", en: "Name" }, { vi: "Tên đầy đủ", en: "Full name" }, text, {
          ask: { only: MAIN_LANG },
        }),
        kind: key({ vi: "Là", en: "Is" }, { vi: "Loại", en: "What it is" }, partyKind),
      },
      ["name", "kind"],
    ),
  ),
};
