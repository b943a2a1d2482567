/** Vietnamese words of the description of the open data that data portals read. */
import type { PUBLISHER_TYPES } from "../../../scripts/records/schema/publishing-settings.ts";

export const dcat = {
  service: {
    title: (catalogue: string) => `API tĩnh: ${catalogue}`,
    description: "Các tệp tĩnh dưới /api/v1/, lấy bằng HTTP GET, không cần khóa; cập nhật hằng ngày và mỗi khi dữ liệu thay đổi.",
  },
  /** The vocabularies, and the codes of them that are used. */
  codes: {
    language: { title: "Ngôn ngữ", codes: { VIE: "Tiếng Việt", ENG: "Tiếng Anh" } },
    country: { title: "Nước", codes: {} },
    theme: { title: "Chủ đề dữ liệu", codes: { GOVE: "Chính phủ và khu vực công" } },
    access: { title: "Quyền truy cập", codes: { PUBLIC: "công khai" } },
    frequency: { title: "Tần suất", codes: { DAILY: "hằng ngày" } },
    format: { title: "Loại tệp", codes: { JSON: "JSON", CSV: "CSV", XLSX: "Excel (XLSX)" } },
    availability: { title: "Mức sẵn có dự kiến", codes: { STABLE: "ổn định" } },
    publisher: {
      title: "Loại cơ quan công bố",
      codes: {
        NationalAuthority: "Cơ quan nhà nước trung ương",
        RegionalAuthority: "Cơ quan cấp vùng",
        LocalAuthority: "Cơ quan nhà nước địa phương",
        SupraNationalAuthority: "Tổ chức liên chính phủ",
        NonGovernmentalOrganisation: "Tổ chức phi chính phủ",
        NonProfitOrganisation: "Tổ chức phi lợi nhuận",
        "Academia-ScientificOrganisation": "Cơ sở đào tạo, nghiên cứu",
        Company: "Doanh nghiệp",
        IndustryConsortium: "Liên minh doanh nghiệp",
        "PrivateIndividual(s)": "Cá nhân",
        StandardisationBody: "Tổ chức tiêu chuẩn",
      } satisfies Readonly<Record<(typeof PUBLISHER_TYPES)[number], string>>,
    },
    licence: { title: "Loại giấy phép", codes: { Attribution: "Ghi công", PublicDomain: "Phạm vi công cộng" } },
    change: { title: "Loại thay đổi", codes: { updated: "đã cập nhật" } },
  },
};

export type DcatWords = typeof dcat;
