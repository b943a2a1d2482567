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
  assessors: "tổ chức đánh giá độc lập",
  agency: "cơ quan",
  agencies: "cơ quan",
  recognition: "công nhận",
  recognised: "được công nhận",
  list: "Danh mục",
  lists: "Danh mục",
  basis: "căn cứ",
  fullList: "Danh mục",
  fullLists: "Danh mục",
  document: "văn bản",
  documents: "văn bản",
  fullDocument: "văn bản",
  fullDocuments: "văn bản",
  framework: "khung tiêu chí",
  frameworks: "khung tiêu chí",
  fullFramework: "khung tiêu chí cơ bản",
  fullFrameworks: "khung tiêu chí cơ bản",
};

/** Vietnamese has no article. */
export const withArticle = (term: string): string => term;
