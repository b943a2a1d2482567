/** Problems of the settings, the look, the pictures and the texts. */
import { quote } from "../../../text/quote.ts";
import type { Sentences, Unknown } from "../../sentences.ts";
import { TERMS } from "../../terms.ts";
import { lang } from "../lang.ts";
import { meant } from "../meant.ts";

const t = TERMS[lang];

export const settingsProblems = {
  "time-zone-unknown": {
    message: ({ value }) => `Không có múi giờ ${quote(value)}.`,
    fix: () => "Dùng tên theo IANA, ví dụ Europe/Paris.",
  } satisfies Sentences<{ value: string }>,
  "schema-version-old": {
    message: ({ version, current }) => `Các tệp ở phiên bản lược đồ ${version}; chương trình này đọc phiên bản ${current}.`,
    fix: () => "Chạy: npx catalogue migrate",
  } satisfies Sentences<{ version: number; current: number }>,
  "schema-version-new": {
    message: ({ version, current }) => `Các tệp ở phiên bản lược đồ ${version}, mới hơn phiên bản ${current} mà chương trình này đọc được.`,
    fix: () => "Cài phiên bản mới của chương trình: sửa trong package.json rồi chạy npm install.",
  } satisfies Sentences<{ version: number; current: number }>,
  "former-id": {
    message: ({ id }) => `Mã trước đây ${quote(id)} đang là mã của một ${t.thing}, hoặc được ghi hai lần.`,
    fix: () => "Mỗi mã cũ ghi một lần và không còn là mã của hồ sơ nào; sửa hoặc bỏ dòng này.",
  } satisfies Sentences<{ id: string }>,
  "standing-overlap": {
    message: ({ agency, other }) =>
      `Thời gian của ${quote(agency)} trùng với thời gian của ${quote(other)}; mỗi ngày chỉ có một ${t.keeper}.`,
    fix: () => "Sửa ngày đầu hoặc ngày cuối.",
  } satisfies Sentences<{ agency: string; other: string }>,
  "document-type": {
    message: ({ value }) => `Không có loại ${t.document} ${quote(value)}.`,
    fix: ({ suggestion }) => meant(suggestion, "Chọn một mã của documentTypes trong settings.yml, hoặc bổ sung loại ở đó."),
  } satisfies Sentences<Unknown>,
  "process-unknown": {
    message: ({ value, item }) =>
      item === undefined
        ? `${t.Document} về quy trình ${quote(value)} chưa có trong danh sách ${t.document}.`
        : `Thống kê đếm theo mục ${item} của ${t.document} về quy trình ${quote(value)}, nhưng danh sách ${t.document} chưa ghi mục này.`,
    fix: ({ item }) =>
      item === undefined
        ? `Ghi số, ký hiệu và ngày như trong danh sách ${t.document}.`
        : `Ghi đủ nội dung từng mục của ${t.document} này vào danh sách ${t.document}, theo đúng thứ tự.`,
  } satisfies Sentences<{ value: string; item?: number | undefined }>,
  "step-order": {
    message: ({ step, before }: { step: string; before: string | false | undefined }) =>
      before
        ? `${quote(step)} không thể diễn ra sau ${quote(before)}.`
        : `${quote(step)} không phải là một bước: trang chỉ hiện khi hồ sơ đang ở đó.`,
    fix: ({ before }: { before: string | false | undefined }) => (before ? "Đổi thứ tự hai bước này." : "Bỏ khỏi các bước."),
  },
  "look-contrast": {
    message: ({ colour, background, ratio, needed }: Record<"colour" | "background" | "ratio" | "needed", string>) =>
      `Màu ${colour} trên nền ${background} có độ tương phản ${ratio}:1, cần ít nhất ${needed}:1 thì mới đọc được.`,
    fix: ({ scheme }: { scheme: "light" | "dark" }) => (scheme === "light" ? "Chọn màu đậm hơn." : "Chọn màu nhạt hơn."),
  },
  "picture-active": {
    message: ({ found }: { found: string }) => `Ảnh SVG có phần không chỉ để vẽ: ${quote(found)}.`,
    fix: () => "Xuất lại ảnh dạng SVG đơn giản (Inkscape: Plain SVG), không có kịch bản, kiểu nhúng, ảnh nhúng hoặc đường dẫn ra ngoài.",
  },
  "picture-kind": {
    message: ({ wanted }) => `Tệp này không phải ảnh ${wanted}.`,
    fix: ({ wanted }) => `Lưu ảnh dạng ${wanted}; đổi tên tệp thì chưa đủ.`,
  } satisfies Sentences<{ wanted: "SVG" | "PNG" }>,
  "picture-twice": {
    message: ({ shown }) => `Ảnh này không được dùng, vì đã có ${quote(shown)}.`,
    fix: () => "Giữ ảnh cần dùng, xóa ảnh kia.",
  } satisfies Sentences<{ shown: string }>,
  "settings-duplicate": {
    message: ({ id }) => `Mã ${quote(id)} đã dùng ở trên trong danh sách này.`,
    fix: () => "Giữ một trong hai, hoặc đặt mã khác cho một mục.",
  } satisfies Sentences<{ id: string }>,
  "decision-own": {
    message: ({ event }) => `${event}: ${t.owner} sẽ tự quyết định đối với ${t.thing} của mình.`,
    fix: () => `Bỏ dòng này để các ${t.agency} biểu quyết, hoặc giao ${t.keeper} quyết định.`,
  } satisfies Sentences<{ event: string }>,
  "quorum-beyond": {
    message: ({ quorum, voters }) =>
      `Cần ${quorum} phiếu, nhưng danh sách chỉ có ${voters} ${t.agency} có thể biểu quyết: không việc nào quyết định được.`,
    fix: () => `Giảm số phiếu cần có, hoặc ghi nhóm, tài khoản GitHub của các ${t.agency} tham gia biểu quyết.`,
  } satisfies Sentences<{ quorum: number; voters: number }>,
  "settings-alike": {
    message: ({ name }) => `Trong danh sách này có mục khác cũng tên là ${quote(name)}, không phân biệt được.`,
    fix: () => "Đặt tên khác cho một trong hai mục.",
  } satisfies Sentences<{ name: string }>,
  "settings-decided": {
    message: ({ name }) =>
      `${quote(name)} là cách gọi của một việc phải biểu quyết: việc khác gọi như vậy thì trông như đã được quyết định.`,
    fix: () => "Đặt tên khác.",
  } satisfies Sentences<{ name: string }>,
  "letter-place": {
    message: ({ place }) => `Không có gì để điền vào chỗ ${quote(place)}.`,
    fix: ({ places, suggestion }) =>
      meant(suggestion, places.length > 0 ? `Dùng ${places.join(", ")}, hoặc ghi bằng chữ.` : "Ở đây không điền gì thêm: ghi bằng chữ."),
  } satisfies Sentences<{ place: string; places: readonly string[]; suggestion?: string | undefined }>,
  "picture-size": {
    message: ({ width, height }: { width: number; height: number; wanted: readonly [number, number] }) =>
      `Ảnh rộng ${width}, cao ${height} điểm ảnh.`,
    fix: ({ wanted: [width, height] }: { wanted: readonly [number, number] }) => `Lưu ảnh rộng ${width}, cao ${height} điểm ảnh.`,
  },
  "host-public": {
    message: ({ host }) => `Ai cũng có thể lập trang dưới tên miền ${quote(host)}, nên không thể tin cậy mọi trang ở đó.`,
    fix: () => `Ghi tên miền riêng của từng ${t.agency}, từng trang.`,
  } satisfies Sentences<{ host: string }>,
  "text-unknown": {
    message: ({ id, language }) =>
      language ? `Trang này không dùng ${language}, nên bài viết này không có trang.` : `Trang không có bài viết tên ${quote(id)}.`,
    fix: ({ suggestion, language }) =>
      language
        ? "Xóa tệp này, hoặc thêm ngôn ngữ đó vào mục ngôn ngữ trong thiết lập."
        : meant(suggestion, "Đặt tên tệp theo bài viết và ngôn ngữ."),
  } satisfies Sentences<{ id: string; language?: string | undefined; suggestion?: string | undefined }>,
  "text-document": {
    message: ({ value, item, dates }) =>
      item !== undefined
        ? `Trong danh sách ${t.document}, ${quote(value)} không có mục ${item}.`
        : dates
          ? `Có nhiều ${t.document} mang số ${quote(value)}.`
          : `${t.Document} ${quote(value)} chưa có trong danh sách ${t.document}.`,
    fix: ({ value, item, dates, suggestion }) =>
      item !== undefined
        ? `Ghi nội dung từng mục của ${t.document} trong danh sách ${t.document}, hoặc sửa số của mục.`
        : dates
          ? `Ghi thêm ngày: ${[...new Set(dates)].map((date) => `[[${value} ${date}]]`).join(", ")}.`
          : meant(suggestion, `Ghi đúng số, ký hiệu và ngày như trong danh sách ${t.document}.`),
  } satisfies Sentences<{
    value: string;
    item?: number | undefined;
    dates?: readonly string[] | undefined;
    suggestion?: string | undefined;
  }>,
  "text-page": {
    message: ({ value, of, off }) =>
      off
        ? `Thiết lập của trang đã tắt việc ${quote(value)}.`
        : {
            page: `Không có trang ${quote(value)}.`,
            task: `Trang soạn hồ sơ không có việc ${quote(value)}.`,
            word: `Thiết lập không có cách gọi ${quote(value)}.`,
          }[of],
    fix: ({ suggestion, names, off }) =>
      off
        ? `Xóa ${off.section ? `mục ${quote(off.section)} cùng nội dung của mục` : "liên kết này"}, hoặc bỏ ${quote(off.name)} khỏi ${off.setting} trong thiết lập.`
        : meant(suggestion, `Chọn một trong: ${names.join(", ")}.`),
  } satisfies Sentences<{
    value: string;
    of: "page" | "task" | "word";
    /** The setting by which the catalogue does without the task, and the heading that the link to it stands under. */
    off?: { readonly setting: string; readonly name: string; readonly section?: string | undefined } | undefined;
    suggestion?: string | undefined;
    names: readonly string[];
  }>,
};
