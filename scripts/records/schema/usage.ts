/** One dated value of the use of a platform. */
import { EXAMPLES, MAIN_LANG } from "../../text/languages.ts";
import { hedge, metric } from "./choices.ts";
import { key, longText, noteField, number, object, ownConfidence, partDate, source, text } from "./common.ts";

export const usage = object(
  {
    date: key(
      { vi: "Thời điểm", en: "Date" },
      {
        vi: "Ngày của số liệu, hoặc tháng, năm nếu nguồn chỉ ghi đến đó",
        en: "The date of the figure, or the month or year if the source says no more",
      },
      partDate,
      { past: true },
    ),
    metric: key({ vi: "Chỉ số", en: "Metric" }, { vi: "Nội dung được đếm", en: "What is counted" }, metric),
    value: key(
      { vi: "Giá trị", en: "Value" },
      { vi: "Số liệu được công bố", en: "The figure as published" },
      { ...number, minimum: 0 },
      { ask: { about: { flag: "approximate", hedge: "hedge", unit: "unit", counted: "metric" }, address: ["source", "url"] } },
    ),
    unit: key(
      { vi: "Đơn vị", en: "Unit" },
      {
        vi: "Đơn vị tính, ví dụ đồng hoặc %; để trống nếu là số đếm",
        en: `Unit, such as ${EXAMPLES.currency} or %; leave blank for a count`,
      },
      { type: "string", minLength: 1, maxLength: 20 },
      { control: "unit" },
    ),
    approximate: key(
      { vi: "Gần đúng", en: "Approximate" },
      { vi: "Đánh dấu khi nguồn chỉ ghi “khoảng” hoặc “hơn”", en: "Tick if the source only says “about” or “more than”" },
      { type: "boolean" },
      // People write it with the number.
      { ask: false },
    ),
    hedge: key(
      { vi: "Mức gần đúng", en: "How approximate" },
      {
        vi: "Nguồn ghi “hơn”, “khoảng” hay “gần”; chỉ ghi khi số liệu là gần đúng",
        en: "Whether the source says “over”, “about” or “nearly”; only of an approximate figure",
      },
      hedge,
      // As above.
      { ask: false },
    ),
    basis: key(
      { vi: "Cách tính", en: "Basis" },
      {
        vi: "Số liệu được đếm thế nào, trong kỳ nào; số liệu khác cách tính không được nối với nhau; nguồn không nêu thì để trống",
        en: "How and over which period it was counted; figures counted in different ways are never joined; leave blank if the source does not say",
      },
      longText,
      { ask: { only: MAIN_LANG } },
    ),
    potentialMarket: key(
      { vi: "Thị trường tiềm năng", en: "Potential market" },
      { vi: "Số người dùng tiềm năng, mẫu số của tỷ lệ người dùng", en: "Number of potential users, by which the user share is divided" },
      object(
        {
          value: key(
            { vi: "Giá trị", en: "Value" },
            { vi: "Số người dùng tiềm năng", en: "Number of potential users" },
            { ...number, exclusiveMinimum: 0 },
            { ask: { asGroup: true } },
          ),
          description: key(
            { vi: "Mô tả", en: "Description" },
            { vi: "Thị trường tiềm năng gồm những ai", en: "Who the potential market is" },
            text,
            { ask: { only: MAIN_LANG, of: { vi: "thị trường tiềm năng", en: "of the potential market" } } },
          ),
        },
        ["value"],
      ),
      { ask: { id: "market" } },
    ),
    source: key({ vi: "Nguồn", en: "Source" }, { vi: "Nơi công bố số liệu", en: "Where the value was published" }, source),
    confidence: ownConfidence,
    note: noteField({ ask: false }),
  },
  ["date", "metric", "value", "source"],
);
