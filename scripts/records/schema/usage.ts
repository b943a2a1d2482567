/** One dated value of the use of a platform. */
import { metric } from "./choices.ts";
import { date, key, longText, object, source, text } from "./common.ts";

export const usage = object(
  {
    date: key(
      { vi: "Thời điểm", en: "Date" },
      { vi: "Ngày của số liệu, dạng NĂM-THÁNG-NGÀY", en: "Day the value stands for, YYYY-MM-DD" },
      date,
    ),
    metric: key({ vi: "Chỉ số", en: "Metric" }, { vi: "Điều được đếm", en: "What is counted" }, metric),
    value: key(
      { vi: "Giá trị", en: "Value" },
      { vi: "Số, không có dấu chấm phân cách", en: "A number without separators" },
      {
        type: "number",
        minimum: 0,
      },
      { ask: { about: "approximate" } },
    ),
    unit: key(
      { vi: "Đơn vị", en: "Unit" },
      { vi: "Đơn vị, nếu không phải là số đếm, ví dụ vnd", en: "The unit, when it is not a count, such as vnd" },
      { type: "string", minLength: 1, maxLength: 20 },
    ),
    approximate: key(
      { vi: "Gần đúng", en: "Approximate" },
      { vi: "true khi nguồn chỉ nói “khoảng” hoặc “hơn”", en: "true when the source only says “about” or “more than”" },
      { type: "boolean" },
      // People write it with the number.
      { ask: false },
    ),
    basis: key(
      { vi: "Cách tính", en: "Basis" },
      {
        vi: "Số liệu được đếm thế nào, trong kỳ nào; số liệu khác cách tính không bao giờ được nối với nhau",
        en: "How and over which period it was counted; values of different bases are never joined",
      },
      longText,
      { ask: { only: "vi" } },
    ),
    potentialMarket: key(
      { vi: "Thị trường tiềm năng", en: "Potential market" },
      { vi: "Số người dùng tiềm năng, mẫu số của tỷ lệ người dùng", en: "Number of potential users: what the user share is divided by" },
      object(
        {
          value: key(
            { vi: "Giá trị", en: "Value" },
            { vi: "Số người dùng tiềm năng", en: "Number of potential users" },
            { type: "number", exclusiveMinimum: 0 },
            { ask: { asGroup: true } },
          ),
          description: key(
            { vi: "Mô tả", en: "Description" },
            { vi: "Thị trường tiềm năng gồm những ai", en: "Who the potential market is" },
            text,
            { ask: { only: "vi", of: { vi: "thị trường tiềm năng", en: "of the potential market" } } },
          ),
        },
        ["value"],
      ),
      { ask: { id: "market" } },
    ),
    source: key({ vi: "Nguồn", en: "Source" }, { vi: "Nơi công bố số liệu", en: "Where the value was published" }, source),
  },
  ["date", "metric", "value", "source"],
);
