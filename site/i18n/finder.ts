/** Words of the list of platforms, the search page and the open data page, both languages side by side. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";

const WORDS = {
  // List of platforms
  listIntro: {
    vi: "Mọi nền tảng trong Danh mục và đang được đề xuất, theo thứ tự chữ cái.",
    en: "Every platform on the list or proposed for it, in alphabetical order.",
  },
  listTitle: { vi: "Danh sách", en: "The list" },
  listDescription: {
    vi: "Danh sách nền tảng số quốc gia: tìm, lọc theo giai đoạn, nhóm, trụ cột, lĩnh vực, cơ quan chủ quản.",
    en: "The national digital platforms: search, and filter by stage, group, pillar, domain and owning agency.",
  },
  listEmpty: { vi: "Chưa có nền tảng nào trong danh mục.", en: "No platform has been recorded yet." },

  // Search page
  searchTitle: { vi: "Tìm kiếm", en: "Search" },
  searchIntro: {
    vi: "Tìm trong nền tảng, cơ quan, bộ tiêu chí và văn bản.",
    en: "Search platforms, agencies, criteria sets and documents.",
  },
  searchNoScript: {
    vi: "Tìm kiếm chạy ngay trong trình duyệt và cần JavaScript. Không có JavaScript vẫn xem được mọi trang qua các danh sách:",
    en: "Search runs in your browser and needs JavaScript. Without it, every page can be reached from the lists:",
  },
  searchHint: {
    vi: "Gõ tên nền tảng, tên viết tắt, cơ quan hoặc số văn bản, ví dụ: dia chi so, VNeID, Bộ Công an, 186/QĐ-BTTTT.",
    en: "Type the name of a platform, an abbreviation, an agency or a document number, such as dia chi so, VNeID, Bộ Công an, 186/QĐ-BTTTT.",
  },
  browse: { vi: "Xem theo danh sách", en: "Browse the lists" },

  // Form
  form: { vi: "Tìm và lọc", en: "Search and filter" },
  queryLabel: { vi: "Từ cần tìm", en: "Search for" },
  queryHelp: {
    vi: "Có dấu hay không dấu đều được. Phím ↓ đi tới kết quả, Esc trở lại ô này.",
    en: "With or without Vietnamese accents. ↓ goes to the results, Esc comes back to this box.",
  },
  submit: { vi: "Tìm", en: "Search" },
  filters: { vi: "Bộ lọc", en: "Filters" },
  clear: { vi: "Xóa từ tìm và bộ lọc", en: "Clear search and filters" },
  kind: { vi: "Loại", en: "Kind" },
  stage: { vi: "Giai đoạn", en: "Stage" },
  overdue: { vi: "Thời hạn", en: "Deadline" },
  overdueYes: { vi: "Quá hạn đánh giá lại", en: "Overdue for re-assessment" },
  group: { vi: "Nhóm", en: "Group" },
  pillar: { vi: "Trụ cột", en: "Pillar" },
  domain: { vi: "Lĩnh vực", en: "Domain" },
  agency: { vi: "Cơ quan", en: "Agency" },
  owner: { vi: "Cơ quan chủ quản", en: "Owning agency" },
  sort: { vi: "Sắp xếp", en: "Sort by" },
  sortRelevance: { vi: "Phù hợp nhất", en: "Best match" },
  sortName: { vi: "Tên A–Z", en: "Name A–Z" },
  sortNewest: { vi: "Mới nhất", en: "Newest" },

  // Results
  resultsTitle: { vi: "Kết quả", en: "Results" },
  results: { vi: "{count} kết quả", en: "{count} results" },
  oneResult: { vi: "1 kết quả", en: "1 result" },
  noResults: { vi: "Không tìm thấy kết quả nào.", en: "Nothing was found." },
  failed: {
    vi: "Không tải được dữ liệu tìm kiếm. Xin kiểm tra kết nối rồi thử lại, hoặc xem theo danh sách.",
    en: "The search data could not be loaded. Check the connection and try again, or browse the lists.",
  },
  adviceTitle: { vi: "Có thể thử:", en: "You could try:" },
  adviceFewer: { vi: "gõ ít từ hơn, hoặc chỉ tên viết tắt;", en: "fewer words, or only the abbreviation;" },
  adviceSpelling: { vi: "kiểm tra chính tả; dấu thanh không bắt buộc;", en: "checking the spelling; accents are not needed;" },
  adviceFilters: { vi: "bỏ bớt bộ lọc;", en: "removing filters;" },
  adviceAll: { vi: "tìm trong mọi loại trang", en: "searching all kinds of pages" },
  kindPlatform: { vi: "Nền tảng", en: "Platform" },
  kindAgency: { vi: "Cơ quan", en: "Agency" },
  kindCriteria: { vi: "Bộ tiêu chí", en: "Criteria set" },
  kindDocument: { vi: "Văn bản", en: "Document" },
} satisfies Record<string, Bilingual>;

export type FinderWords = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export function finderWords(lang: Lang): FinderWords {
  return Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[lang]])) as FinderWords;
}
