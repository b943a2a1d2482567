/** Vietnamese words of the text size and contrast controls. */

export const display = {
  group: "Cỡ chữ và độ tương phản",
  smaller: "A−: giảm cỡ chữ",
  standard: "A: cỡ chữ chuẩn",
  larger: "A+: tăng cỡ chữ",
  contrast: "Tương phản cao",
};
