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
  atLeast: (value: string) => `ít nhất ${value}`,
  atMost: (value: string) => `nhiều nhất ${value}`,
  and: " và ",
};
