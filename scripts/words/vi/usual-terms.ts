/** What things are usually called, where the settings do not say (`names`). */
export const usualTerms = {
  thing: "nền tảng",
  things: "nền tảng",
  fullThing: "nền tảng số",
  fullThings: "nền tảng số",
  keeper: "bộ quản lý Danh mục",
  owner: "cơ quan chủ quản",
  owners: "cơ quan chủ quản",
  convener: "bộ, cơ quan tổ chức đánh giá",
};
