/** `agencies.yml`: the agencies, by the codes that stand in numbers of documents. */
import { inEach } from "../../text/languages.ts";
import { AGENCY_KIND_NAMES } from "./choice-names.ts";
import { agencyCode, formed, host, key, line, login, noteField, object, partDate, sourcesField, text, url } from "./common.ts";
import type { DataOf } from "./data-of.ts";
import { apart, notListed } from "./node.ts";

export const AGENCY_KINDS = Object.keys(AGENCY_KIND_NAMES) as readonly (keyof typeof AGENCY_KIND_NAMES)[];

export const agenciesSchema = {
  type: "array",
  minItems: 1,
  items: object(
    {
      code: key(
        { vi: "Mã {agency}", en: "Code" },
        { vi: "Chữ viết tắt trong số ký hiệu {document}, giữ chữ Đ", en: "As printed in {document} numbers, Đ kept" },
        agencyCode,
      ),
      codeSourced: key(
        { vi: "Mã có nguồn", en: "Code has a source" },
        {
          vi: "Bỏ chọn khi mã do trang này đặt, chưa thấy trong {document}",
          en: "Not ticked: this catalogue’s own code, not seen in {aDocument}",
        },
        { type: "boolean" },
        { show: notListed("a remark on the code") },
      ),
      name: key({ vi: "Tên {agency}", en: "Name" }, { vi: "Tên đầy đủ", en: "Full name" }, text),
      kind: key(
        { vi: "Loại {agency}", en: "Kind" },
        inEach(
          (lang) =>
            `${AGENCY_KINDS.slice(0, 3)
              .map((one) => AGENCY_KIND_NAMES[one][lang])
              .join(", ")}…`,
        ),
        {
          type: "string",
          enum: AGENCY_KINDS,
        },
      ),
      aliases: key(
        { vi: "Tên gọi khác", en: "Other names" },
        { vi: "Tên và chữ viết tắt khác mà mọi người tìm", en: "Other names and abbreviations that people search for" },
        { type: "array", items: line, minItems: 1, uniqueItems: true },
        { show: notListed("for searching") },
      ),
      validFrom: key(
        { vi: "Ngày bắt đầu hoạt động", en: "First day active" },
        { vi: "Ngày đầu; để trống nếu chưa rõ", en: "First day; leave blank if not known" },
        partDate,
      ),
      validTo: key({ vi: "Ngày cuối hoạt động", en: "Last day active" }, { vi: "Ngày cuối", en: "Last day" }, partDate),
      successor: key(
        { vi: "{Agency} kế thừa", en: "Successor" },
        { vi: "Mã {agency} tiếp nhận nhiệm vụ", en: "Code of the {agency} that took over its duties" },
        agencyCode,
      ),
      website: key({ vi: "Trang web", en: "Website" }, { vi: "Cổng thông tin của {agency}", en: "The {agency}'s portal" }, url, {
        show: notListed("more than a summary needs"),
      }),
      github: key(
        { vi: "GitHub", en: "GitHub" },
        { vi: "Nhóm và tài khoản GitHub của {agency}", en: "The {agency}'s GitHub team and accounts" },
        object({
          team: key(
            { vi: "Nhóm", en: "Team" },
            { vi: "Tên nhóm trên GitHub", en: "Name of the GitHub team" },
            formed("team", "^[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9-]*)?$"),
          ),
          logins: key(
            { vi: "Tài khoản", en: "Logins" },
            { vi: "Tên đăng nhập GitHub", en: "GitHub logins" },
            {
              type: "array",
              items: login,
              uniqueItems: true,
            },
          ),
          mail: key(
            { vi: "Tên miền thư điện tử", en: "E-mail domains" },
            {
              vi: "Phần sau dấu @ trong địa chỉ thư của {agency}: ai viết đề xuất bằng địa chỉ ấy mà không rõ tài khoản thì {agency} không có phiếu",
              en: "What stands behind @ in the {agency}’s addresses: where a change was written under one and no account is known, the {agency} has no vote on it",
            },
            { type: "array", items: host, minItems: 1, uniqueItems: true },
          ),
        }),
        { show: apart("who may review, no public fact") },
      ),
      note: noteField({
        show: notListed("more than a summary needs"),
      }),
      sources: sourcesField({ vi: "Nơi đọc được", en: "Where it can be read" }, { show: notListed("where the rest can be read") }),
    },
    ["code", "name", "kind"],
  ),
} as const;

export type Agency = DataOf<typeof agenciesSchema>[number];
