/**
 * Criteria that need not be met for a time, by a decision: in `platform.md` by that platform, in the record of a criteria set by all that are
 * judged by it. What was not met stays so: a waiver only says until when it is let be.
 */
import { agencyCode, date, documentField, id, key, longText, object } from "./common.ts";
import { criterionCode } from "./criterion.ts";
import type { DataOf } from "./data-of.ts";
import { apart, type SchemaNode } from "./node.ts";

const ofSet = object(
  {
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
  ["criterion", "reason", "decidedBy", "document", "from", "until"],
);

export const waiver = object(
  {
    criteria: key(
      { vi: "Bộ tiêu chí", en: "Criteria set" },
      { vi: "Bộ tiêu chí có tiêu chí được miễn", en: "The criteria set that has the criterion" },
      id,
      { control: "set" },
    ),
    ...ofSet.properties,
  },
  ["criteria", ...ofSet.required],
);

const field = <const Node extends SchemaNode>(items: Node) =>
  key(
    { vi: "Miễn tiêu chí", en: "Waivers" },
    {
      vi: "Các tiêu chí được miễn có thời hạn theo quyết định; kết quả đánh giá vẫn giữ nguyên",
      en: "Criteria that are waived for a time by a decision; the results stay as they are",
    },
    { type: "array", items, minItems: 1 },
    { ask: false, show: apart("beside each result that it is about, and a table of its own") },
  );

export const platformWaivers = field(waiver);
export const setWaivers = field(ofSet);

export type Waiver = DataOf<typeof waiver>;
