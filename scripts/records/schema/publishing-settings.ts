/** What a catalogue says of itself where others read it, in `settings.yml`: to data portals, on printed records, in the search box. */
import type { Bilingual } from "../../text/bilingual.ts";
import { formed, id, key, line, object, text, url } from "./common.ts";

/** Codes of the open data that had other names once. */
const RENAMED_CODES = {
  keeper: { vi: "{Keeper}", en: "The {keeper}" },
  convener: { vi: "{Convener}", en: "The {convener}" },
  "name-convener": { vi: "Xác định {convener}", en: "To name the {convener}" },
} as const satisfies Record<string, Bilingual>;

export const publishedCodesField = key(
  { vi: "Mã đã công bố", en: "Published codes" },
  {
    vi: "Mã trong dữ liệu mở mà trang đã công bố bằng tên khác từ trước, giữ nguyên cho người dùng lại",
    en: "Codes that the open data of this catalogue had under other names before, kept for those who rely on them",
  },
  object(
    Object.fromEntries(
      Object.entries(RENAMED_CODES).map(([code, title]) => [
        code,
        key(title, { vi: "Tên trong dữ liệu mở", en: "What it is called in the open data" }, id),
      ]),
    ),
  ),
);

/** The kinds of publishers that ADMS has (publishertype 1.0), as DCAT-AP asks. */
export const PUBLISHER_TYPES = [
  ...(["NationalAuthority", "RegionalAuthority", "LocalAuthority", "SupraNationalAuthority", "NonGovernmentalOrganisation"] as const),
  ...(["NonProfitOrganisation", "Academia-ScientificOrganisation", "Company", "IndustryConsortium", "PrivateIndividual(s)"] as const),
  "StandardisationBody",
] as const;

const colour = formed("colour", "^#[0-9a-f]{6}$");
const degrees = { type: "number", minimum: -180, maximum: 180 } as const;

const place = object(
  {
    uri: key(
      { vi: "Định danh", en: "Identifier" },
      { vi: "Địa chỉ của nơi đó trong một bảng mã", en: "Its address in a vocabulary of places" },
      url,
    ),
    name: key({ vi: "Tên", en: "Name" }, { vi: "Tên gọi", en: "What it is called" }, text),
    box: key(
      { vi: "Khung", en: "Box" },
      {
        vi: "Kinh độ tây, vĩ độ nam, kinh độ đông, vĩ độ bắc; để vẽ khung trên bản đồ, không phải địa giới",
        en: "West, south, east and north in degrees; a frame on a map, no border",
      },
      { type: "array", items: degrees, minItems: 4, maxItems: 4 },
    ),
  },
  ["uri", "name"],
);

const publisher = object({
  name: key({ vi: "Tên", en: "Name" }, { vi: "Để trống là tên trang", en: "If blank, the title" }, text),
  url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Để trống là trang này", en: "If blank, this site" }, url),
  type: key(
    { vi: "Loại", en: "Type" },
    { vi: "Theo bảng của ADMS", en: "By the table of ADMS" },
    { type: "string", enum: PUBLISHER_TYPES },
  ),
  standing: key(
    { vi: "Tính chính thức", en: "Standing" },
    {
      vi: "Một câu ở đầu trang chủ: trang này có phải trang chính thức không, của ai",
      en: "One sentence on top of the home page: whether this site is official, and whose",
    },
    text,
  ),
});

const contact = object({
  mail: key(
    { vi: "Thư điện tử", en: "Mail" },
    { vi: "Địa chỉ thư điện tử", en: "Mail address" },
    { ...formed("mail", "^[^\\s@:?]+@[^\\s@:?]+\\.[^\\s@:?]+$"), maxLength: 200 },
  ),
  url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Trang liên hệ", en: "Page to write on" }, url),
  telephone: key(
    { vi: "Điện thoại", en: "Telephone" },
    { vi: "Dạng quốc tế, ví dụ +41221234567", en: "In the international form, such as +41221234567" },
    formed("telephone", "^\\+[1-9][0-9]{5,14}$"),
  ),
  address: key({ vi: "Địa chỉ thư", en: "Postal address" }, { vi: "Nơi nhận thư, công văn", en: "Where letters are received" }, text),
});

const colours = object(
  {
    light: key({ vi: "Nền sáng", en: "On light" }, { vi: "Dạng #rrggbb", en: "As #rrggbb" }, colour),
    dark: key({ vi: "Nền tối", en: "On dark" }, { vi: "Dạng #rrggbb", en: "As #rrggbb" }, colour),
  },
  ["light", "dark"],
);

export const lookField = key(
  { vi: "Giao diện", en: "Look" },
  {
    vi: "Màu của trang. Biểu trưng là tệp logo.svg hoặc logo.png, biểu tượng là icon.svg, ảnh chia sẻ là share.png (1200 × 630), đặt cạnh tệp này",
    en: "Colours of the site. The logo is a file logo.svg or logo.png, the icon icon.svg, the picture for sharing share.png (1200 × 630), beside this file",
  },
  object({
    accent: key(
      { vi: "Màu nhận diện", en: "Accent" },
      { vi: "Đầu trang, nút bấm, mục đang chọn", en: "Header, buttons, what is chosen" },
      colours,
    ),
    link: key(
      { vi: "Màu đường dẫn", en: "Links" },
      { vi: "Đường dẫn và viền khi chọn", en: "Links, and the frame of what is in focus" },
      colours,
    ),
  }),
);

export const metadataField = key(
  { vi: "Siêu dữ liệu", en: "Metadata" },
  { vi: "Nội dung để cổng dữ liệu khác đọc", en: "What data portals read of this catalogue" },
  object({
    title: key(
      { vi: "Tên dữ liệu", en: "Title of the data" },
      { vi: "Tên của tệp dữ liệu chính; để trống là tên gọi chung", en: "Title of the main data set; if blank, what things are called" },
      text,
    ),
    place: key({ vi: "Nơi", en: "Place" }, { vi: "Nơi mà dữ liệu nói đến", en: "The place that the data is about" }, place),
    publisher: key({ vi: "Đơn vị công bố", en: "Publisher" }, { vi: "Ai công bố dữ liệu", en: "Who publishes the data" }, publisher),
    contact: key({ vi: "Liên hệ", en: "Contact" }, { vi: "Hỏi ai về dữ liệu", en: "Whom to ask about the data" }, contact),
    keywords: key(
      { vi: "Từ khóa", en: "Keywords" },
      { vi: "Từ khóa của tệp dữ liệu chính", en: "Keywords of the main data set" },
      { type: "array", items: text, minItems: 1, maxItems: 20 },
    ),
  }),
);

const HEAD = { vi: "Dòng đầu của bản in", en: "Head of the printed record" };

export const dossierField = key(
  { vi: "Tên bản in", en: "Printed records" },
  { vi: "Tiêu đề các bản in từ trang soạn hồ sơ; để trống là tên thường dùng", en: "Heads of what is printed; if blank, the usual ones" },
  object({
    platform: key({ vi: "Đề xuất", en: "Proposal" }, HEAD, text),
    correct: key({ vi: "Cập nhật", en: "Update" }, HEAD, text),
    plan: key({ vi: "Kế hoạch", en: "Plan" }, HEAD, text),
    assessment: key({ vi: "Đánh giá", en: "Assessment" }, HEAD, text),
    criteria: key({ vi: "Bộ tiêu chí", en: "Criteria set" }, HEAD, text),
  }),
);

export const badgeField = key(
  { vi: "Dòng chữ trên huy hiệu", en: "Words on the badge" },
  {
    vi: "Đứng bên trái huy hiệu mà trang khác nhúng, nếu tình trạng cho thấy đang có tên trong Danh mục hoặc đã được công nhận; ở tình trạng khác huy hiệu chỉ ghi là hồ sơ; để trống là tên trang",
    en: "On the left of the badge that other sites show, where the status is that of one on the list or recognised; with another status the badge says no more than that it is a record; if blank, the title of the site",
  },
  text,
);

export const searchExamplesField = key(
  { vi: "Ví dụ tìm kiếm", en: "Search examples" },
  { vi: "Nêu ở ô tìm kiếm; để trống là không nêu ví dụ", en: "Named beside the search box; if blank, none" },
  { type: "array", items: line, minItems: 1, maxItems: 8, uniqueItems: true },
);
