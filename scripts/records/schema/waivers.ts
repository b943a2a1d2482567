/** In `platform.md`, criteria that a platform need not meet for a time, by a decision. What was not met stays so: a waiver only says until when it is let be. */
import { agencyCode, date, documentField, id, key, longText, object } from "./common.ts";
import { criterionCode } from "./criterion.ts";
import type { DataOf } from "./data-of.ts";

export const waiver = object(
  {
    criteria: key(
      { vi: "Bộ tiêu chí", en: "Criteria set" },
      { vi: "Bộ tiêu chí có tiêu chí được miễn", en: "The criteria set that has the criterion" },
      id,
      { control: "set" },
    ),
    criterion: key(
      { vi: "Tiêu chí", en: "Criterion" },
      { vi: "Mã tiêu chí được miễn", en: "Code of the criterion that is waived" },
      criterionCode,
    ),
    reason: key({ vi: "Lý do", en: "Reason" }, { vi: "Vì sao được miễn", en: "Why it is waived" }, longText),
    decidedBy: key(
      { vi: "{Agency} quyết định", en: "Decided by" },
      { vi: "Mã {agency} quyết định cho miễn", en: "Code of the {agency} that decided it" },
      agencyCode,
    ),
    document: documentField,
    from: key({ vi: "Từ ngày", en: "From" }, { vi: "Ngày đầu được miễn", en: "First day of the waiver" }, date),
    until: key(
      { vi: "Đến hết ngày", en: "Until" },
      { vi: "Ngày cuối được miễn; sau đó tự hết", en: "Last day of the waiver; it then ends by itself" },
      date,
    ),
  },
  ["criteria", "criterion", "reason", "decidedBy", "document", "from", "until"],
);

export type Waiver = DataOf<typeof waiver>;
