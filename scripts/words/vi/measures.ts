/** Units and bounds of measured criteria. */

export const measures = {
  units: {
    users: "người dùng",
    seconds: "giây",
    minutes: "phút",
    hours: "giờ",
    days: "ngày",
    months: "tháng",
    years: "năm",
    vnd: "đồng",
  },
  /** What is measured, of the measures that the program knows. */
  measures: { "user-share": "Tỷ lệ người dùng" },
  atLeast: (value: string) => `tối thiểu ${value}`,
  atMost: (value: string) => `tối đa ${value}`,
  and: " và ",
};
