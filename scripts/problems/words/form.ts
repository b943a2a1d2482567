/** Words of the form rules: the bytes, the front matter, the schema, the Markdown (design §5, Form). */
import type { Bilingual } from "../../text/bilingual.ts";
import { quote, rule } from "../rule-words.ts";

const or = (items: readonly string[]): string => items.join(", ");

/** A field as people know it: its Vietnamese or English title with the key behind. */
interface Field {
  field: Bilingual;
}

export const formWords = {
  "file-unexpected": rule<{ path: string }>(
    "error",
    { vi: "Chỉ có các tệp mà danh mục biết", en: "Only files that the catalogue knows" },
    ({ path }) => ({
      message: { vi: `Tệp ${quote(path)} không thuộc danh mục.`, en: `The file ${quote(path)} does not belong to the catalogue.` },
      fix: {
        vi: "Chỉ dùng platforms/<mã>/platform.md, plan.md, assessments/NĂM-THÁNG-NGÀY.md và criteria/<mã>.md; xoá hoặc đổi tên tệp này.",
        en: "Use only platforms/<id>/platform.md, plan.md, assessments/YYYY-MM-DD.md and criteria/<id>.md; delete or rename this file.",
      },
    }),
  ),
  "file-missing": rule<{ path: string }>("error", { vi: "Tệp bắt buộc có mặt", en: "A needed file is there" }, ({ path }) => ({
    message: { vi: `Thiếu tệp ${quote(path)}.`, en: `The file ${quote(path)} is missing.` },
    fix: { vi: "Thêm tệp này; `catalogue new` tạo tệp mẫu.", en: "Add it; `catalogue new` makes one to fill in." },
  })),
  "file-symlink": rule("error", { vi: "Không dùng liên kết tệp", en: "No symbolic links" }, () => ({
    message: { vi: "Đây là liên kết tệp (symlink); nó không được đọc.", en: "This is a symbolic link; it was not read." },
    fix: { vi: "Thay bằng tệp thật có nội dung.", en: "Replace it with a real file." },
  })),
  "file-mode": rule<{ mode: string }>(
    "error",
    { vi: "Tệp thường, không chạy được", en: "A plain file that can not be run" },
    ({ mode }) => ({
      message: {
        vi: `Đây không phải tệp thường (chế độ Git ${mode}); nó không được đọc.`,
        en: `This is not a plain file (Git mode ${mode}); it was not read.`,
      },
      fix: {
        vi: "Chỉ gửi tệp thường: git update-index --chmod=-x TỆP; không dùng submodule.",
        en: "Send plain files only: git update-index --chmod=-x FILE; no submodules.",
      },
    }),
  ),
  "decision-unreadable": rule("error", { vi: "Sổ quyết định đọc được", en: "The ledger of decisions can be read" }, () => ({
    message: { vi: "Mục này trong sổ quyết định không phải JSON đọc được.", en: "This entry of the ledger is not readable JSON." },
    fix: {
      vi: "Sổ do máy ghi; không sửa tay. Xem lịch sử nhánh decisions để biết ai đã ghi.",
      en: "The ledger is written by the bot, not by hand. See the history of the branch decisions for who wrote it.",
    },
  })),
  "decision-misplaced": rule<{ path: string }>(
    "error",
    { vi: "Mục đúng chỗ trong sổ", en: "An entry stands in its place" },
    ({ path }) => ({
      message: {
        vi: `Nội dung mục này thuộc về ${quote(path)}.`,
        en: `What this entry says belongs to ${quote(path)}.`,
      },
      fix: {
        vi: "Sổ do máy ghi; không sửa tay. Xem lịch sử nhánh decisions để biết ai đã ghi.",
        en: "The ledger is written by the bot, not by hand. See the history of the branch decisions for who wrote it.",
      },
    }),
  ),
  "file-size": rule<{ bytes: number; limit: number }>(
    "error",
    { vi: "Tệp không quá lớn", en: "The file is not too large" },
    ({ bytes, limit }) => ({
      message: {
        vi: `Tệp có ${bytes} byte, quá giới hạn ${limit} byte; tệp không được đọc.`,
        en: `The file has ${bytes} bytes, over the limit of ${limit}; it was not read.`,
      },
      fix: {
        vi: "Rút ngắn tệp, chuyển tài liệu dài ra ngoài và dẫn địa chỉ.",
        en: "Shorten it; keep long material elsewhere and link to it.",
      },
    }),
  ),
  "file-binary": rule("error", { vi: "Tệp là văn bản", en: "The file is text" }, () => ({
    message: { vi: "Tệp không phải là văn bản (có byte NUL).", en: "The file is not text (it holds a NUL byte)." },
    fix: { vi: "Lưu lại thành tệp văn bản UTF-8.", en: "Save it as UTF-8 text." },
  })),
  "file-encoding": rule("error", { vi: "Tệp dùng mã UTF-8", en: "The file is UTF-8" }, () => ({
    message: {
      vi: "Tệp không dùng mã UTF-8; có thể là Windows-1258, TCVN3 hoặc VNI.",
      en: "The file is not UTF-8; it may be Windows-1258, TCVN3 or VNI.",
    },
    fix: { vi: "Lưu lại với mã UTF-8 (Unicode dựng sẵn).", en: "Save it again as UTF-8." },
  })),
  "text-nfc": rule("error", { vi: "Chữ Unicode dựng sẵn (NFC)", en: "Composed Unicode (NFC)" }, () => ({
    message: {
      vi: "Dòng này có chữ Unicode tổ hợp (dấu rời); cùng một tên sẽ bị coi là hai.",
      en: "This line has decomposed Unicode letters; one name would count as two.",
    },
    fix: {
      vi: "Gõ lại bằng Unicode dựng sẵn, hoặc chạy `npx catalogue fmt`.",
      en: "Type it again in composed Unicode, or run `npx catalogue fmt`.",
    },
  })),
  "text-control": rule<{ code: string }>(
    "error",
    { vi: "Không có ký tự điều khiển ẩn", en: "No hidden control characters" },
    ({ code }) => ({
      message: { vi: `Có ký tự điều khiển ẩn ${code} ở đây.`, en: `There is a hidden control character ${code} here.` },
      fix: {
        vi: "Xoá ký tự này; nó thường theo vào khi sao chép từ Word hoặc trang web.",
        en: "Delete it; it often comes along when text is copied from Word or a web page.",
      },
    }),
  ),
  "id-malformed": rule<{ id: string; suggestion: string }>(
    "error",
    { vi: "Mã viết bằng chữ thường không dấu", en: "Ids are lowercase ASCII" },
    ({ id, suggestion }) => ({
      message: { vi: `Tên ${quote(id)} không dùng làm mã được.`, en: `The name ${quote(id)} can not be an id.` },
      fix: {
        vi: `Dùng chữ thường không dấu, số và gạch nối${suggestion ? `, ví dụ ${quote(suggestion)}` : ""}.`,
        en: `Use lowercase letters without accents, digits and hyphens${suggestion ? `, such as ${quote(suggestion)}` : ""}.`,
      },
    }),
  ),
  "assessment-name": rule<{ name: string }>(
    "error",
    { vi: "Tệp đánh giá mang tên ngày đánh giá", en: "An assessment file is named for its day" },
    ({ name }) => ({
      message: { vi: `Tên tệp ${quote(name)} không phải là ngày có thật.`, en: `The file name ${quote(name)} is not a real day.` },
      fix: {
        vi: "Đặt tên theo ngày đánh giá, dạng NĂM-THÁNG-NGÀY.md, ví dụ 2026-01-31.md.",
        en: "Name it for the day of the assessment, YYYY-MM-DD.md, such as 2026-01-31.md.",
      },
    }),
  ),
  "id-mismatch": rule<{ id: unknown; place: string }>(
    "error",
    { vi: "Mã là tên thư mục hoặc tên tệp", en: "The id is the folder or file name" },
    ({ id, place }) => ({
      message: {
        vi: `Mã ${quote(id)} khác với nơi đặt tệp (${quote(place)}).`,
        en: `The id ${quote(id)} differs from where the file is (${quote(place)}).`,
      },
      fix: { vi: "Xoá khoá `id`: mã là tên thư mục hoặc tên tệp.", en: "Delete the key `id`: the folder or file name is the id." },
    }),
  ),
  "frontmatter-missing": rule<{ unclosed: boolean }>(
    "error",
    { vi: "Tệp bắt đầu bằng phần khai báo", en: "The file starts with front matter" },
    ({ unclosed }) =>
      unclosed
        ? {
            message: { vi: "Phần khai báo không có dòng `---` kết thúc.", en: "The front matter has no closing `---` line." },
            fix: { vi: "Thêm một dòng chỉ có `---` sau phần khai báo.", en: "Add a line that is only `---` after it." },
          }
        : {
            message: {
              vi: "Tệp không bắt đầu bằng phần khai báo giữa hai dòng `---`.",
              en: "The file does not start with front matter between two `---` lines.",
            },
            fix: {
              vi: "Dòng đầu phải đúng là `---`, rồi đến YAML, rồi lại `---`.",
              en: "The first line must be exactly `---`, then YAML, then `---` again.",
            },
          },
  ),
  "frontmatter-language": rule("error", { vi: "Phần khai báo chỉ là YAML", en: "Front matter is YAML only" }, () => ({
    message: {
      vi: "Phần khai báo ghi một ngôn ngữ khác YAML; nó bị từ chối và không được chạy.",
      en: "The front matter names a language other than YAML; it was refused and not run.",
    },
    fix: { vi: "Viết dòng đầu đúng là `---`, phần khai báo bằng YAML.", en: "Make the first line exactly `---` and write YAML." },
  })),
  "frontmatter-syntax": rule<{ detail: string }>(
    "error",
    { vi: "Phần khai báo là YAML đúng", en: "Front matter is valid YAML" },
    ({ detail }) => ({
      message: { vi: `YAML không đọc được: ${detail}.`, en: `The YAML can not be read: ${detail}.` },
      fix: {
        vi: "Xem dòng này và dòng trên: thụt lề bằng dấu cách (không dùng Tab), một dấu cách sau dấu hai chấm, đặt trong ngoặc kép chữ có `: ` hoặc ` #`.",
        en: "Look at this line and the one above: indent with spaces (no tabs), one space after a colon, quotes around text with `: ` or ` #`.",
      },
    }),
  ),
  "frontmatter-aliases": rule<{ count: string; limit: number }>(
    "error",
    { vi: "Không lạm dụng bí danh YAML", en: "No mass of YAML aliases" },
    ({ count, limit }) => ({
      message: {
        vi: `Phần khai báo có ${count} bí danh YAML (*tên), quá giới hạn ${limit}; nó không được đọc.`,
        en: `The front matter has ${count} YAML aliases (*name), over the limit of ${limit}; it was not read.`,
      },
      fix: { vi: "Viết lại các giá trị thay cho bí danh.", en: "Write the values out instead." },
    }),
  ),
  "frontmatter-size": rule<{ bytes: number; limit: number }>(
    "error",
    { vi: "Phần khai báo không quá 32 KiB", en: "Front matter up to 32 KiB" },
    ({ bytes, limit }) => ({
      message: {
        vi: `Phần khai báo có ${bytes} byte, quá giới hạn ${limit} byte; nó không được đọc.`,
        en: `The front matter has ${bytes} bytes, over the limit of ${limit}; it was not read.`,
      },
      fix: {
        vi: "Rút ngắn, chuyển phần dài xuống nội dung hoặc ra tài liệu ngoài.",
        en: "Shorten it; move long parts to the body or elsewhere.",
      },
    }),
  ),
  "body-size": rule<{ bytes: number; limit: number }>(
    "error",
    { vi: "Nội dung không quá 128 KiB", en: "Body up to 128 KiB" },
    ({ bytes, limit }) => ({
      message: {
        vi: `Nội dung có ${bytes} byte, quá giới hạn ${limit} byte.`,
        en: `The body has ${bytes} bytes, over the limit of ${limit}.`,
      },
      fix: { vi: "Rút ngắn và dẫn địa chỉ đến tài liệu đầy đủ.", en: "Shorten it and link to the full text." },
    }),
  ),
  "body-html": rule<{ tag: string }>("error", { vi: "Nội dung không có mã HTML", en: "No HTML in the body" }, ({ tag }) => ({
    message: {
      vi: `Nội dung có mã HTML ${quote(tag)}; nó sẽ không chạy mà hiện nguyên văn.`,
      en: `The body holds HTML ${quote(tag)}; it would not run but be shown as text.`,
    },
    fix: {
      vi: "Viết bằng Markdown; chữ cần giữ dấu < thì đặt trong dấu `…`.",
      en: "Write Markdown; put text that needs a < between backticks.",
    },
  })),
  "body-link": rule<{ url: string }>(
    "error",
    { vi: "Liên kết trong nội dung là http(s)", en: "Links in the body are http(s)" },
    ({ url }) => ({
      message: { vi: `Liên kết ${quote(url)} không được dùng.`, en: `The link ${quote(url)} is not allowed.` },
      fix: {
        vi: "Chỉ dẫn đến địa chỉ https:// hoặc http:// đầy đủ, mailto: hoặc #mục trong trang.",
        en: "Link only to full https:// or http:// addresses, mailto: or a #section of the page.",
      },
    }),
  ),
  "body-image": rule("error", { vi: "Nội dung không có ảnh", en: "No images in the body" }, () => ({
    message: {
      vi: "Nội dung chèn ảnh; ảnh không được hiển thị vì có thể theo dõi người đọc.",
      en: "The body embeds an image; images are not shown, for they could track readers.",
    },
    fix: { vi: "Dẫn liên kết đến ảnh và tả bằng lời.", en: "Link to the image and describe it in words." },
  })),
  "body-template": rule<{ text: string }>(
    "warning",
    { vi: "Nội dung không có mã khuôn mẫu", en: "No template code in the body" },
    ({ text }) => ({
      message: {
        vi: `Nội dung có ${quote(text)}; danh mục không chạy mã khuôn mẫu, chữ này hiện nguyên văn.`,
        en: `The body holds ${quote(text)}; template code is never run here and is shown as text.`,
      },
      fix: { vi: "Xoá nếu không cố ý, hoặc đặt trong dấu `…`.", en: "Delete it if not meant, or put it between backticks." },
    }),
  ),
  "key-unknown": rule<{ key: string; place?: Bilingual | undefined; suggestion?: string | undefined; known: readonly string[] }>(
    "error",
    { vi: "Chỉ dùng khoá đã định nghĩa", en: "Only known keys" },
    ({ key, place, suggestion, known }) => ({
      message: {
        vi: `Không có khoá ${quote(key)}${place ? ` trong ${place.vi}` : ""}.`,
        en: `There is no key ${quote(key)}${place ? ` in ${place.en}` : ""}.`,
      },
      fix: suggestion
        ? { vi: `Có phải là ${quote(suggestion)}?`, en: `Did you mean ${quote(suggestion)}?` }
        : { vi: `Xoá khoá này. Các khoá dùng được: ${or(known)}.`, en: `Delete it. Known keys: ${or(known)}.` },
    }),
  ),
  "key-missing": rule<Field & { place?: Bilingual | undefined; help: Bilingual }>(
    "error",
    { vi: "Đủ các khoá bắt buộc", en: "All required keys" },
    ({ field, place, help }) => ({
      message: {
        vi: `Thiếu ${field.vi}${place ? ` trong ${place.vi}` : ""}.`,
        en: `${field.en} is missing${place ? ` in ${place.en}` : ""}.`,
      },
      fix: { vi: `Thêm vào: ${help.vi}.`, en: `Add it: ${help.en}.` },
    }),
  ),
  "key-duplicate": rule("error", { vi: "Mỗi khoá một lần", en: "Each key once" }, () => ({
    message: {
      vi: "Khoá này đã có ở trên; không rõ giá trị nào đúng.",
      en: "This key stands above already; which value holds is not clear.",
    },
    fix: { vi: "Giữ một, xoá một.", en: "Keep one of the two." },
  })),
  "value-empty": rule<Field>("error", { vi: "Khoá có giá trị", en: "Keys have a value" }, ({ field }) => ({
    message: { vi: `${field.vi} để trống.`, en: `${field.en} is empty.` },
    fix: { vi: "Điền giá trị; nếu chưa có nguồn thì xoá cả khoá.", en: "Fill it in; delete the key when there is no source yet." },
  })),
  "value-type": rule<Field & { value: unknown; expected: Bilingual; fix: Bilingual }>(
    "error",
    { vi: "Giá trị đúng kiểu", en: "Values of the right type" },
    ({ field, value, expected, fix }) => ({
      message: {
        vi: `${field.vi} phải là ${expected.vi}, nhưng đang là ${quote(value)}.`,
        en: `${field.en} must be ${expected.en}, but is ${quote(value)}.`,
      },
      fix,
    }),
  ),
  "value-choice": rule<Field & { value: unknown; choices: readonly string[]; suggestion?: string | undefined }>(
    "error",
    { vi: "Giá trị trong danh sách", en: "Values from the list" },
    ({ field, value, choices, suggestion }) => ({
      message: { vi: `${field.vi} không có giá trị ${quote(value)}.`, en: `${field.en} has no value ${quote(value)}.` },
      fix: suggestion
        ? {
            vi: `Có phải là ${quote(suggestion)}? Chọn một trong: ${or(choices)}.`,
            en: `Did you mean ${quote(suggestion)}? Choose one of: ${or(choices)}.`,
          }
        : { vi: `Chọn một trong: ${or(choices)}.`, en: `Choose one of: ${or(choices)}.` },
    }),
  ),
  "value-format": rule<Field & { value: unknown; expected: Bilingual; suggestion?: string | undefined }>(
    "error",
    { vi: "Giá trị đúng dạng", en: "Values of the right form" },
    ({ field, value, expected, suggestion }) => ({
      message: { vi: `${field.vi} ${quote(value)} không đúng dạng.`, en: `${field.en} ${quote(value)} is malformed.` },
      fix: suggestion
        ? { vi: `Có phải là ${quote(suggestion)}? Cần ${expected.vi}.`, en: `Did you mean ${quote(suggestion)}? Needed: ${expected.en}.` }
        : { vi: `Cần ${expected.vi}.`, en: `Needed: ${expected.en}.` },
    }),
  ),
  "value-length": rule<Field & { limit: number; short: boolean }>(
    "error",
    { vi: "Độ dài vừa phải", en: "Values of a fair length" },
    ({ field, limit, short }) => ({
      message: short
        ? { vi: `${field.vi} quá ngắn.`, en: `${field.en} is too short.` }
        : { vi: `${field.vi} quá dài.`, en: `${field.en} is too long.` },
      fix: short
        ? { vi: `Cần ít nhất ${limit} ký tự.`, en: `At least ${limit} characters are needed.` }
        : { vi: `Rút còn nhiều nhất ${limit} ký tự.`, en: `Shorten it to ${limit} characters at most.` },
    }),
  ),
  "value-range": rule<Field & { value: unknown; comparison: string; limit: number }>(
    "error",
    { vi: "Số trong khoảng cho phép", en: "Numbers in their range" },
    ({ field, value, comparison, limit }) => ({
      message: { vi: `${field.vi} ${quote(value)} nằm ngoài khoảng cho phép.`, en: `${field.en} ${quote(value)} is out of range.` },
      fix: { vi: `Giá trị phải ${comparison} ${limit}.`, en: `The value must be ${comparison} ${limit}.` },
    }),
  ),
  "value-count": rule<Field & { fault: "few" | "repeated" }>(
    "error",
    { vi: "Danh sách đủ và không lặp", en: "Lists filled and without repeats" },
    ({ field, fault }) =>
      fault === "few"
        ? {
            message: { vi: `${field.vi} chưa đủ mục.`, en: `${field.en} has too few items.` },
            fix: { vi: "Thêm mục, hoặc xoá cả khoá nếu khoá không bắt buộc.", en: "Add items, or delete the key if it is not required." },
          }
        : {
            message: { vi: `${field.vi} có mục lặp lại.`, en: `${field.en} has an item twice.` },
            fix: { vi: "Xoá mục lặp.", en: "Delete the repeated item." },
          },
  ),
  "url-scheme": rule<Field & { value: unknown }>(
    "error",
    { vi: "Địa chỉ web là http(s)", en: "Web addresses are http(s)" },
    ({ field, value }) => ({
      message: {
        vi: `${field.vi} ${quote(value)} không phải địa chỉ web http(s).`,
        en: `${field.en} ${quote(value)} is not an http(s) web address.`,
      },
      fix: { vi: "Dùng địa chỉ bắt đầu bằng https:// hoặc http://.", en: "Use an address that starts with https:// or http://." },
    }),
  ),
} as const;
