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
  /** Units whose amounts are said in larger ones, the largest first: how much one of these is, and how it is said. */
  large: {
    vnd: [
      [1e12, "nghìn tỷ đồng"],
      [1e9, "tỷ đồng"],
    ],
  } as Readonly<Record<string, readonly (readonly [number, string])[]>>,
  atLeast: (value: string) => `tối thiểu ${value}`,
  atMost: (value: string) => `tối đa ${value}`,
  and: " và ",
};
