/** In `settings.yml`, what counts as an official source, and which types of documents there are and how they are numbered. */
import { formed, host, id, key, object, text } from "./common.ts";
import { NUMBER_CODE, NUMBER_EXAMPLES, NUMBERINGS } from "./numberings.ts";

/** "serial 12/QĐ-ABC · yearly …" */
const NUMBERING_HELP = NUMBERINGS.map((one) => `${one} ${NUMBER_EXAMPLES[one]}`).join(" · ");

export const hostsField = key(
  { vi: "Trang nguồn", en: "Hosts of sources" },
  {
    vi: "Nguồn có độ tin cậy A phải ở một trong các trang này, kể cả trang con",
    en: "A source of confidence A is on one of these hosts, subdomains included",
  },
  object({
    official: key(
      { vi: "Trang chính thức", en: "Official" },
      { vi: "Tên miền của nơi ban hành {document}", en: "Hosts of those who issue {documents}" },
      { type: "array", items: host, minItems: 1, uniqueItems: true },
    ),
    legalPortals: key(
      { vi: "Cổng trích {document}", en: "Portals that quote {documents}" },
      { vi: "Trang không chính thức nhưng trích {document}", en: "Not official, but quoting the text of {documents}" },
      { type: "array", items: host, minItems: 1, uniqueItems: true },
    ),
  }),
);

export const documentTypesField = key(
  { vi: "Loại {document}", en: "{Document} types" },
  { vi: "Các loại {document} và cách đánh số", en: "Types of {documents} and how they are numbered" },
  {
    type: "array",
    minItems: 1,
    items: object(
      {
        id: key({ vi: "Mã", en: "Id" }, { vi: "Mã chữ thường không dấu", en: "Lowercase ASCII id" }, id),
        code: key(
          { vi: "Chữ viết tắt", en: "Code" },
          {
            vi: `Chữ viết tắt trong số ký hiệu, ví dụ ${NUMBER_CODE}`,
            en: `As printed in numbers, such as ${NUMBER_CODE}`,
          },
          formed("documentCode", "^[A-Za-zĐđ]{2,8}$"),
        ),
        name: key({ vi: "Tên loại", en: "Name" }, { vi: "Ví dụ Quyết định", en: "Such as Decision" }, text),
        numbering: key(
          { vi: "Cách đánh số", en: "Numbering" },
          { vi: NUMBERING_HELP, en: NUMBERING_HELP },
          { type: "array", items: { type: "string", enum: NUMBERINGS }, minItems: 1, uniqueItems: true },
        ),
      },
      ["id", "name", "numbering"],
    ),
  },
);
