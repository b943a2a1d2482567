/** Words of the rules of meaning: names, references, events, criteria, assessments, registers (design §5, Meaning). */
import type { Bilingual } from "../schema/common.ts";
import { showDate } from "../text.ts";
import { quote, rule } from "./words.ts";

/** "Có phải là «x»?" when something near was found, else what to do instead. */
const meant = (suggestion: string | undefined, otherwise: Bilingual): Bilingual =>
  suggestion ? { vi: `Có phải là ${quote(suggestion)}?`, en: `Did you mean ${quote(suggestion)}?` } : otherwise;

interface Unknown {
  value: string;
  suggestion?: string | undefined;
}

/** A step of a cause: what stands in the way of a decision. */
interface Decision {
  decision: "recognised" | "potential";
  cause: Bilingual;
}

const DECISIONS: Record<Decision["decision"], Bilingual> = {
  recognised: { vi: "Việc công nhận", en: "The recognition" },
  potential: { vi: "Việc xác định là nền tảng tiềm năng", en: "The decision to call it potential" },
};

export const meaningWords = {
  "name-duplicate": rule<{ name: string; other: string }>(
    "error",
    { vi: "Không trùng tên nền tảng khác", en: "No two platforms of one name" },
    ({ name, other }) => ({
      message: {
        vi: `Tên ${quote(name)} trùng với tên của ${quote(other)} (không kể dấu).`,
        en: `The name ${quote(name)} is that of ${quote(other)} (accents aside).`,
      },
      fix: {
        vi: "Nếu là một nền tảng, sửa hồ sơ đã có; nếu là hai, đặt tên phân biệt được.",
        en: "If it is one platform, amend the existing entry; if two, give them names that differ.",
      },
    }),
  ),
  "name-similar": rule<{ name: string; other: string }>(
    "warning",
    { vi: "Tên khác hẳn tên nền tảng khác", en: "Names are told apart easily" },
    ({ name, other }) => ({
      message: {
        vi: `Tên ${quote(name)} gần giống tên của ${quote(other)}.`,
        en: `The name ${quote(name)} is very like that of ${quote(other)}.`,
      },
      fix: {
        vi: "Xem có phải là cùng một nền tảng không; nếu phải, sửa hồ sơ đã có.",
        en: "See whether it is the same platform; if so, amend the existing entry.",
      },
    }),
  ),
  "platform-unknown": rule<Unknown>(
    "error",
    { vi: "Nền tảng được dẫn có trong danh mục", en: "A platform referred to exists" },
    ({ value, suggestion }) => ({
      message: { vi: `Không có nền tảng ${quote(value)}.`, en: `There is no platform ${quote(value)}.` },
      fix: meant(suggestion, { vi: "Dùng tên thư mục trong platforms/.", en: "Use a folder name in platforms/." }),
    }),
  ),
  "agency-unknown": rule<Unknown>(
    "error",
    { vi: "Cơ quan có trong danh sách cơ quan", en: "Agencies are in the register" },
    ({ value, suggestion }) => ({
      message: { vi: `Không có cơ quan mã ${quote(value)}.`, en: `There is no agency with the code ${quote(value)}.` },
      fix: meant(suggestion, {
        vi: "Dùng mã trong platforms/_registers/agencies.yml, hoặc thêm cơ quan vào đó.",
        en: "Use a code from platforms/_registers/agencies.yml, or add the agency there.",
      }),
    }),
  ),
  "agency-inactive": rule<{
    code: string;
    date: string;
    from?: string | undefined;
    to?: string | undefined;
    successor?: string | undefined;
  }>(
    "error",
    { vi: "Cơ quan đang hoạt động vào ngày đó", en: "Agencies are in being on the day" },
    ({ code, date, from, to, successor }) => ({
      message: {
        vi: `Cơ quan ${quote(code)} không hoạt động vào ngày ${showDate(date, "vi")}${to && date > to ? ` (đến ${showDate(to, "vi")})` : from ? ` (từ ${showDate(from, "vi")})` : ""}.`,
        en: `The agency ${quote(code)} was not in being on ${showDate(date, "en")}${to && date > to ? ` (until ${showDate(to, "en")})` : from ? ` (from ${showDate(from, "en")})` : ""}.`,
      },
      fix: successor
        ? {
            vi: `Cơ quan kế thừa là ${quote(successor)}; sửa mã hoặc ngày.`,
            en: `Its successor is ${quote(successor)}; correct the code or the date.`,
          }
        : { vi: "Sửa mã cơ quan hoặc ngày.", en: "Correct the code or the date." },
    }),
  ),
  "agency-duplicate": rule<{ code: string }>("error", { vi: "Mỗi mã cơ quan một lần", en: "Each agency code once" }, ({ code }) => ({
    message: { vi: `Mã cơ quan ${quote(code)} đã có ở trên.`, en: `The agency code ${quote(code)} stands above already.` },
    fix: { vi: "Gộp hai mục, hoặc dùng mã khác.", en: "Merge the two, or use another code." },
  })),
  "agency-dates": rule<{ from: string; to: string }>(
    "error",
    { vi: "Ngày của cơ quan theo thứ tự", en: "An agency's dates are in order" },
    ({ from, to }) => ({
      message: {
        vi: `Ngày cuối ${quote(to)} trước ngày đầu ${quote(from)}.`,
        en: `The last day ${quote(to)} is before the first day ${quote(from)}.`,
      },
      fix: { vi: "Sửa một trong hai ngày.", en: "Correct one of the two." },
    }),
  ),
  "domain-unknown": rule<Unknown>(
    "error",
    { vi: "Lĩnh vực có trong danh sách lĩnh vực", en: "Domains are in the register" },
    ({ value, suggestion }) => ({
      message: { vi: `Không có lĩnh vực ${quote(value)}.`, en: `There is no domain ${quote(value)}.` },
      fix: meant(suggestion, {
        vi: "Dùng mã trong platforms/_registers/domains.yml.",
        en: "Use an id from platforms/_registers/domains.yml.",
      }),
    }),
  ),
  "domain-duplicate": rule<{ id: string }>("error", { vi: "Mỗi lĩnh vực một lần", en: "Each domain once" }, ({ id }) => ({
    message: { vi: `Lĩnh vực ${quote(id)} đã có ở trên.`, en: `The domain ${quote(id)} stands above already.` },
    fix: { vi: "Giữ một, xoá một.", en: "Keep one of the two." },
  })),
  "synonym-duplicate": rule<{ term: string }>(
    "error",
    { vi: "Mỗi cách gọi một lần, dấu thanh và chữ hoa không kể", en: "Each synonym once, accents and capitals aside" },
    ({ term }) => ({
      message: { vi: `Cách gọi ${quote(term)} đã có ở trên.`, en: `The term ${quote(term)} stands above already.` },
      fix: { vi: "Gộp hai nhóm, hoặc bỏ cách gọi này ở một nhóm.", en: "Merge the two groups, or take the term out of one." },
    }),
  ),
  "document-unknown": rule<{ value: string; suggestion?: Bilingual | undefined }>(
    "error",
    { vi: "Văn bản có trong danh sách văn bản", en: "Documents are in the register" },
    ({ value, suggestion }) => ({
      message: {
        vi: `Văn bản ${quote(value)} chưa có trong documents.yml và không kèm tên, địa chỉ.`,
        en: `The document ${quote(value)} is not in documents.yml and carries no title and address.`,
      },
      fix: suggestion ?? {
        vi: "Thêm vào platforms/_registers/documents.yml, hoặc ghi thêm title và url.",
        en: "Add it to platforms/_registers/documents.yml, or give it a title and url.",
      },
    }),
  ),
  "document-number": rule<{ number: string; suggestion?: string | undefined; example: string }>(
    "error",
    { vi: "Số ký hiệu văn bản đúng dạng", en: "Document numbers are well formed" },
    ({ number, suggestion, example }) => ({
      message: {
        vi: `Số ký hiệu ${quote(number)} không đúng dạng của loại văn bản.`,
        en: `The number ${quote(number)} is malformed for its type of document.`,
      },
      fix: meant(suggestion, {
        vi: `Viết liền, đúng chữ viết tắt, ví dụ ${example}.`,
        en: `Write it without spaces and with the right codes, such as ${example}.`,
      }),
    }),
  ),
  "document-year": rule<{ number: string; year: string }>(
    "error",
    { vi: "Năm trong số ký hiệu là năm ban hành", en: "The year in a number is the year of issue" },
    ({ number, year }) => ({
      message: {
        vi: `Năm trong số ký hiệu ${quote(number)} khác năm ban hành ${year}.`,
        en: `The year in the number ${quote(number)} differs from the year of issue ${year}.`,
      },
      fix: { vi: "Sửa số ký hiệu hoặc ngày ban hành.", en: "Correct the number or the date." },
    }),
  ),
  "document-type": rule<Unknown>(
    "error",
    { vi: "Loại văn bản có trong thiết lập", en: "Document types are in the settings" },
    ({ value, suggestion }) => ({
      message: { vi: `Không có loại văn bản ${quote(value)}.`, en: `There is no document type ${quote(value)}.` },
      fix: meant(suggestion, { vi: "Dùng mã trong documentTypes của settings.yml.", en: "Use an id from documentTypes in settings.yml." }),
    }),
  ),
  "document-duplicate": rule<{ number: string }>("error", { vi: "Mỗi văn bản một lần", en: "Each document once" }, ({ number }) => ({
    message: {
      vi: `Văn bản ${quote(number)} cùng ngày đã có ở trên.`,
      en: `The document ${quote(number)} of that date stands above already.`,
    },
    fix: {
      vi: "Giữ một, xoá một; hai văn bản cùng số phải khác ngày.",
      en: "Keep one of the two; two documents of one number differ in date.",
    },
  })),
  "date-future": rule<{ date: string; today: string }>(
    "error",
    { vi: "Việc đã xảy ra không ở tương lai", en: "What has happened is not in the future" },
    ({ date, today }) => ({
      message: {
        vi: `Ngày ${showDate(date, "vi")} ở tương lai (hôm nay ${showDate(today, "vi")}).`,
        en: `The date ${showDate(date, "en")} is in the future (today is ${showDate(today, "en")}).`,
      },
      fix: { vi: "Sửa ngày, hoặc chờ đến ngày đó mới ghi.", en: "Correct the date, or record it when the day has come." },
    }),
  ),
  "owner-dissolved": rule<{ code: string; to: string; successor?: string | undefined }>(
    "error",
    { vi: "Cơ quan chủ quản còn hoạt động", en: "The owner is in being" },
    ({ code, to, successor }) => ({
      message: {
        vi: `Cơ quan chủ quản ${quote(code)} đã thôi hoạt động từ sau ${showDate(to, "vi")} mà không có sự kiện chuyển giao.`,
        en: `The owner ${quote(code)} ceased after ${showDate(to, "en")} and there is no transfer event.`,
      },
      fix: successor
        ? {
            vi: `Thêm sự kiện transferred từ ${code} đến ${successor} và ghi owner: ${successor}.`,
            en: `Add an event transferred from ${code} to ${successor} and set owner: ${successor}.`,
          }
        : { vi: "Thêm sự kiện transferred và ghi owner mới.", en: "Add an event transferred and set the new owner." },
    }),
  ),
  "owner-mismatch": rule<{ owner: string; to: string }>(
    "error",
    { vi: "Cơ quan chủ quản theo sự kiện chuyển giao", en: "The owner follows the transfers" },
    ({ owner, to }) => ({
      message: {
        vi: `Cơ quan chủ quản ghi là ${quote(owner)} nhưng sự kiện chuyển giao cuối cùng đến ${quote(to)}.`,
        en: `The owner is given as ${quote(owner)}, but the last transfer went to ${quote(to)}.`,
      },
      fix: { vi: `Ghi owner: ${to}, hoặc thêm sự kiện transferred.`, en: `Set owner: ${to}, or add a transferred event.` },
    }),
  ),
  "event-order": rule<{ date: string; before: string }>(
    "error",
    { vi: "Sự kiện theo thứ tự thời gian", en: "Events are in order of time" },
    ({ date, before }) => ({
      message: {
        vi: `Sự kiện ngày ${showDate(date, "vi")} đứng sau sự kiện ngày ${showDate(before, "vi")}.`,
        en: `The event of ${showDate(date, "en")} stands after that of ${showDate(before, "en")}.`,
      },
      fix: { vi: "Xếp sự kiện cũ trước, mới sau.", en: "Put the oldest first." },
    }),
  ),
  "event-transition": rule<{ type: string; stage?: Bilingual | undefined; allowed: readonly string[] }>(
    "error",
    { vi: "Sự kiện nối tiếp đúng quy trình", en: "Events follow the process" },
    ({ type, stage, allowed }) => ({
      message: stage
        ? {
            vi: `Sự kiện ${quote(type)} không thể đến sau giai đoạn «${stage.vi}».`,
            en: `The event ${quote(type)} can not follow the stage “${stage.en}”.`,
          }
        : { vi: `Sự kiện ${quote(type)} không thể là sự kiện đầu tiên.`, en: `The event ${quote(type)} can not be the first.` },
      fix: allowed.length
        ? { vi: `Ở đây có thể là: ${allowed.join(", ")}.`, en: `Possible here: ${allowed.join(", ")}.` }
        : { vi: "Sau giai đoạn này không còn sự kiện nào; xoá sự kiện.", en: "Nothing follows this stage; delete the event." },
    }),
  ),
  "event-document": rule<{ type: string }>(
    "error",
    { vi: "Sự kiện có văn bản làm căn cứ", en: "Events rest on a document" },
    ({ type }) => ({
      message: { vi: `Sự kiện ${quote(type)} không có văn bản.`, en: `The event ${quote(type)} has no document.` },
      fix: {
        vi: "Thêm document: số và ngày như trong documents.yml, hoặc title và url.",
        en: "Add a document: number and date as in documents.yml, or a title and url.",
      },
    }),
  ),
  "event-detail": rule<{ type: string; key: string }>(
    "error",
    { vi: "Sự kiện đủ chi tiết", en: "Events carry their details" },
    ({ type, key }) => ({
      message: { vi: `Sự kiện ${quote(type)} thiếu khoá ${quote(key)}.`, en: `The event ${quote(type)} lacks the key ${quote(key)}.` },
      fix: { vi: `Thêm ${key} vào sự kiện này.`, en: `Add ${key} to this event.` },
    }),
  ),
  "event-owner": rule<{ from: string; before: string }>(
    "error",
    { vi: "Chuyển giao từ cơ quan đang chủ quản", en: "A transfer comes from the owner" },
    ({ from, before }) => ({
      message: {
        vi: `Chuyển giao từ ${quote(from)} nhưng lúc đó cơ quan chủ quản là ${quote(before)}.`,
        en: `The transfer is from ${quote(from)}, but the owner was ${quote(before)}.`,
      },
      fix: {
        vi: `Ghi from: ${before}, hoặc thêm lần chuyển giao còn thiếu.`,
        en: `Set from: ${before}, or add the transfer that is missing.`,
      },
    }),
  ),
  "criteria-unknown": rule<Unknown>(
    "error",
    { vi: "Bộ tiêu chí có trong danh mục", en: "Criteria sets exist" },
    ({ value, suggestion }) => ({
      message: { vi: `Không có bộ tiêu chí ${quote(value)}.`, en: `There is no criteria set ${quote(value)}.` },
      fix: meant(suggestion, { vi: "Dùng tên tệp trong criteria/, không có đuôi .md.", en: "Use a file name in criteria/, without .md." }),
    }),
  ),
  "criteria-framework": rule<{ value: string }>(
    "error",
    { vi: "Bộ tiêu chí theo một khung", en: "Sets extend a framework" },
    ({ value }) => ({
      message: { vi: `${quote(value)} không phải khung tiêu chí.`, en: `${quote(value)} is not a framework.` },
      fix: {
        vi: "extends của một bộ tiêu chí phải nêu một khung (kind: framework); khung thì không có extends.",
        en: "A set extends a framework (kind: framework); a framework extends nothing.",
      },
    }),
  ),
  "criteria-platform": rule<{ value: string }>(
    "error",
    { vi: "Nền tảng áp dụng bộ tiêu chí, không phải khung", en: "Platforms use sets, not frameworks" },
    ({ value }) => ({
      message: {
        vi: `${quote(value)} là khung tiêu chí; không đánh giá nền tảng theo khung được.`,
        en: `${quote(value)} is a framework; platforms are not assessed against it.`,
      },
      fix: { vi: "Ban hành một bộ tiêu chí theo khung đó rồi nêu bộ tiêu chí.", en: "Issue a set that extends it and name that set." },
    }),
  ),
  "criteria-cycle": rule<{ key: string; value: string }>(
    "error",
    { vi: "Bộ tiêu chí không thay thế vòng quanh", en: "Criteria sets form no circle" },
    ({ key, value }) => ({
      message: {
        vi: `${key}: ${quote(value)} dẫn vòng trở lại chính bộ tiêu chí này.`,
        en: `${key}: ${quote(value)} leads back to this very set.`,
      },
      fix: { vi: "Bộ mới nêu bộ cũ; bộ cũ không nêu bộ mới.", en: "The newer set names the older, never the other way round." },
    }),
  ),
  "criteria-not-issued": rule<{ value: string; date?: string | undefined; issued?: string | undefined }>(
    "error",
    { vi: "Bộ tiêu chí đã ban hành mới được dùng", en: "Only issued sets are used" },
    ({ value, date, issued }) =>
      issued && date
        ? {
            message: {
              vi: `Bộ tiêu chí ${quote(value)} được dùng ngày ${showDate(date, "vi")}, trước khi ban hành (${showDate(issued, "vi")}).`,
              en: `The set ${quote(value)} is used on ${showDate(date, "en")}, before it was issued (${showDate(issued, "en")}).`,
            },
            fix: { vi: "Sửa ngày, hoặc dùng bộ tiêu chí đã có hiệu lực lúc đó.", en: "Correct the date, or use the set in force then." },
          }
        : {
            message: {
              vi: `Bộ tiêu chí ${quote(value)} còn là dự thảo (chưa có văn bản ban hành).`,
              en: `The set ${quote(value)} is still a draft (no document issues it).`,
            },
            fix: {
              vi: "Thêm document vào bộ tiêu chí khi đã ban hành, rồi mới dùng.",
              en: "Add the document to the set once it is issued; use it then.",
            },
          },
  ),
  "criteria-code-duplicate": rule<{ code: string }>(
    "error",
    { vi: "Mỗi mã tiêu chí một lần", en: "Each criterion code once" },
    ({ code }) => ({
      message: { vi: `Mã ${quote(code)} đã có ở trên.`, en: `The code ${quote(code)} stands above already.` },
      fix: { vi: "Đặt mã khác cho một trong hai.", en: "Give one of the two another code." },
    }),
  ),
  "criteria-group-unknown": rule<Unknown>(
    "error",
    { vi: "Nhóm của tiêu chí có trong bộ", en: "A criterion's group is in the set" },
    ({ value, suggestion }) => ({
      message: { vi: `Bộ tiêu chí không có nhóm ${quote(value)}.`, en: `The set has no group ${quote(value)}.` },
      fix: meant(suggestion, {
        vi: "Dùng mã nhóm trong groups, hoặc thêm nhóm vào đó.",
        en: "Use a code from groups, or add the group there.",
      }),
    }),
  ),
  "criteria-group-uncovered": rule<{ group: string; title: Bilingual; framework: string }>(
    "error",
    { vi: "Bộ tiêu chí phủ mọi nhóm của khung", en: "A set covers all groups of its framework" },
    ({ group, title, framework }) => ({
      message: {
        vi: `Bộ tiêu chí không có tiêu chí nào của nhóm ${quote(group)} (${title.vi}) trong khung ${quote(framework)}.`,
        en: `The set has no criterion of the group ${quote(group)} (${title.en}) of the framework ${quote(framework)}.`,
      },
      fix: { vi: `Thêm nhóm ${group} và ít nhất một tiêu chí.`, en: `Add the group ${group} and at least one criterion.` },
    }),
  ),
  "criteria-base-unknown": rule<Unknown & { framework?: string | undefined }>(
    "error",
    { vi: "Tiêu chí khung được dẫn có trong khung", en: "Base criteria are in the framework" },
    ({ value, suggestion, framework }) =>
      framework
        ? {
            message: {
              vi: `Khung ${quote(framework)} không có tiêu chí ${quote(value)}.`,
              en: `The framework ${quote(framework)} has no criterion ${quote(value)}.`,
            },
            fix: meant(suggestion, {
              vi: "Dùng mã tiêu chí của khung, hoặc bỏ khoá from nếu là tiêu chí bổ sung.",
              en: "Use a code of the framework, or leave out from when it is an addition.",
            }),
          }
        : {
            message: {
              vi: `Tiêu chí dẫn ${quote(value)} nhưng bộ tiêu chí không nêu khung (extends).`,
              en: `The criterion names ${quote(value)}, but the set names no framework (extends).`,
            },
            fix: { vi: "Thêm extends, hoặc bỏ khoá from.", en: "Add extends, or leave out from." },
          },
  ),
  "criteria-base-dropped": rule<{ base: string; title: Bilingual }>(
    "error",
    { vi: "Bỏ tiêu chí khung phải có lý do", en: "Dropping a base criterion needs a reason" },
    ({ base, title }) => ({
      message: {
        vi: `Bộ tiêu chí bỏ tiêu chí khung ${quote(base)} (${title.vi}) mà không nêu lý do.`,
        en: `The set drops the base criterion ${quote(base)} (${title.en}) without a reason.`,
      },
      fix: {
        vi: `Thêm tiêu chí có from: ${base}, hoặc ghi vào dropped kèm reason.`,
        en: `Add a criterion with from: ${base}, or list it under dropped with a reason.`,
      },
    }),
  ),
  "criteria-reason-missing": rule<{ code: string; base: string | undefined }>(
    "warning",
    { vi: "Tiêu chí thêm hoặc khác khung nên có lý do", en: "A criterion added or adapted should say why" },
    ({ code, base }) => ({
      message: base
        ? {
            vi: `Tiêu chí ${quote(code)} được đánh giá khác tiêu chí khung ${quote(base)} mà chưa nêu lý do.`,
            en: `Criterion ${quote(code)} is judged in another way than its base ${quote(base)} without a reason.`,
          }
        : {
            vi: `Tiêu chí ${quote(code)} không có trong khung mà chưa nêu lý do.`,
            en: `Criterion ${quote(code)} is not in the framework and gives no reason.`,
          },
      fix: {
        vi: "Ghi reason: vì sao thêm, hoặc vì sao đánh giá khác khung.",
        en: "Write reason: why it was added, or is judged in another way.",
      },
    }),
  ),
  "criteria-loosened": rule<{ code: string; base: string; what: Bilingual }>(
    "error",
    { vi: "Bộ tiêu chí không nới lỏng khung", en: "A set does not loosen its framework" },
    ({ code, base, what }) => ({
      message: {
        vi: `Tiêu chí ${quote(code)} nới lỏng tiêu chí khung ${quote(base)}: ${what.vi}.`,
        en: `The criterion ${quote(code)} loosens the base criterion ${quote(base)}: ${what.en}.`,
      },
      fix: { vi: "Giữ yêu cầu của khung hoặc đặt cao hơn.", en: "Keep the framework's demand or ask for more." },
    }),
  ),
  "criteria-measure": rule<{ code: string; lacks: "threshold" | "measure" | "kind" }>(
    "error",
    { vi: "Tiêu chí đo bằng số có đại lượng và ngưỡng", en: "Measured criteria have a measure and a threshold" },
    ({ code, lacks }) => {
      if (lacks === "kind") {
        return {
          message: {
            vi: `Tiêu chí ${quote(code)} có ngưỡng nhưng được đánh giá đạt/không đạt.`,
            en: `The criterion ${quote(code)} has a threshold but is judged yes or no.`,
          },
          fix: { vi: "Ghi kind: measured, hoặc bỏ threshold và measure.", en: "Set kind: measured, or leave out threshold and measure." },
        };
      }
      return {
        message: {
          vi: `Tiêu chí đo bằng số ${quote(code)} thiếu ${lacks}.`,
          en: `The measured criterion ${quote(code)} lacks its ${lacks}.`,
        },
        fix:
          lacks === "threshold"
            ? { vi: 'Thêm threshold, ví dụ { atLeast: 50, unit: "%" }.', en: 'Add a threshold, such as { atLeast: 50, unit: "%" }.' }
            : { vi: "Thêm measure, ví dụ user-share.", en: "Add a measure, such as user-share." },
      };
    },
  ),
  "assessment-criteria": rule<{ value: string; expected?: string | undefined }>(
    "error",
    { vi: "Đánh giá theo bộ tiêu chí của nền tảng", en: "Assessments are against the platform's set" },
    ({ value, expected }) => ({
      message: expected
        ? {
            vi: `Đánh giá theo ${quote(value)} nhưng nền tảng áp dụng ${quote(expected)}.`,
            en: `The assessment is against ${quote(value)}, but the platform uses ${quote(expected)}.`,
          }
        : {
            vi: `Đánh giá theo ${quote(value)} nhưng nền tảng chưa nêu bộ tiêu chí.`,
            en: `The assessment is against ${quote(value)}, but the platform names no criteria set.`,
          },
      fix: {
        vi: `Ghi criteria: ${expected ?? value} ở ${expected ? "bản đánh giá" : "platform.md"}.`,
        en: `Set criteria: ${expected ?? value} in ${expected ? "the assessment" : "platform.md"}.`,
      },
    }),
  ),
  "criterion-unknown": rule<Unknown & { set: string }>(
    "error",
    { vi: "Mã tiêu chí có trong bộ tiêu chí", en: "Criterion codes are in the set" },
    ({ value, suggestion, set }) => ({
      message: {
        vi: `Bộ tiêu chí ${quote(set)} không có tiêu chí ${quote(value)}.`,
        en: `The set ${quote(set)} has no criterion ${quote(value)}.`,
      },
      fix: meant(suggestion, { vi: "Dùng mã tiêu chí của bộ.", en: "Use a code of the set." }),
    }),
  ),
  "result-missing": rule<{ codes: readonly string[] }>(
    "warning",
    { vi: "Mỗi tiêu chí có kết quả", en: "Each criterion has a result" },
    ({ codes }) => ({
      message: {
        vi: `Chưa có kết quả cho: ${codes.join(", ")}; các tiêu chí này được coi là chưa rõ.`,
        en: `No result for: ${codes.join(", ")}; they count as unknown.`,
      },
      fix: { vi: "Thêm kết quả, hoặc ghi verdict: unknown.", en: "Add their results, or write verdict: unknown." },
    }),
  ),
  "verdict-missing": rule<{ code: string; measured: boolean }>(
    "error",
    { vi: "Kết quả có kết luận hoặc số đo", en: "Results have a verdict or a value" },
    ({ code, measured }) => ({
      message: measured
        ? {
            vi: `Tiêu chí ${quote(code)} đo bằng số nhưng chưa có value.`,
            en: `The criterion ${quote(code)} is measured but has no value.`,
          }
        : { vi: `Tiêu chí ${quote(code)} chưa có kết luận.`, en: `The criterion ${quote(code)} has no verdict.` },
      fix: measured
        ? { vi: "Ghi value là số đo được, hoặc verdict: unknown.", en: "Give the value that was measured, or verdict: unknown." }
        : { vi: "Ghi verdict: met, unmet, not-applicable hoặc unknown.", en: "Write verdict: met, unmet, not-applicable or unknown." },
    }),
  ),
  "verdict-contradicts": rule<{ code: string; verdict: Bilingual; computed: Bilingual; reason: Bilingual }>(
    "error",
    { vi: "Kết luận khớp số đo", en: "Verdicts agree with values" },
    ({ code, verdict, computed, reason }) => ({
      message: {
        vi: `Tiêu chí ${quote(code)} ghi «${verdict.vi}» nhưng số đo cho thấy «${computed.vi}»: ${reason.vi}`,
        en: `The criterion ${quote(code)} says “${verdict.en}”, but the value says “${computed.en}”: ${reason.en}`,
      },
      fix: {
        vi: "Bỏ verdict (kết luận được tính từ số đo), hoặc sửa value.",
        en: "Leave out the verdict (it is computed from the value), or correct the value.",
      },
    }),
  ),
  "value-contradicts": rule<{ code: string; value: string; computed: string }>(
    "error",
    { vi: "Tỷ lệ người dùng khớp số liệu sử dụng", en: "User shares agree with the usage records" },
    ({ code, value, computed }) => ({
      message: {
        vi: `Tiêu chí ${quote(code)} ghi ${value} % nhưng số liệu sử dụng cho ${computed} %.`,
        en: `The criterion ${quote(code)} gives ${value} %, but the usage records give ${computed} %.`,
      },
      fix: {
        vi: "Bỏ value (được tính từ số liệu sử dụng), hoặc sửa số liệu trong platform.md.",
        en: "Leave out the value (it is computed from the usage records), or correct the records in platform.md.",
      },
    }),
  ),
  "evidence-missing": rule<{ code: string }>(
    "error",
    { vi: "Kết luận đạt có minh chứng", en: "Met results have evidence" },
    ({ code }) => ({
      message: {
        vi: `Tiêu chí ${quote(code)} cần minh chứng mà chưa có; nó được coi là chưa rõ.`,
        en: `The criterion ${quote(code)} needs evidence and has none; it counts as unknown.`,
      },
      fix: { vi: "Thêm evidence: [{ title: …, url: … }].", en: "Add evidence: [{ title: …, url: … }]." },
    }),
  ),
  "not-applicable-refused": rule<{ code: string }>(
    "error",
    { vi: "Chỉ «không áp dụng» khi được phép", en: "Not applicable only where allowed" },
    ({ code }) => ({
      message: {
        vi: `Bộ tiêu chí không cho phép «không áp dụng» với ${quote(code)}.`,
        en: `The set does not allow “not applicable” for ${quote(code)}.`,
      },
      fix: { vi: "Kết luận met, unmet hoặc unknown.", en: "Judge it met, unmet or unknown." },
    }),
  ),
  "not-applicable-note": rule<{ code: string }>(
    "error",
    { vi: "«Không áp dụng» phải có giải thích", en: "Not applicable needs a note" },
    ({ code }) => ({
      message: {
        vi: `Tiêu chí ${quote(code)} «không áp dụng» mà không có giải thích.`,
        en: `The criterion ${quote(code)} is “not applicable” without a note.`,
      },
      fix: { vi: "Thêm note: { vi: … } nêu vì sao.", en: "Add a note: { vi: … } saying why." },
    }),
  ),
  "recognition-unbacked": rule<Decision>(
    "error",
    { vi: "Công nhận và tiềm năng dựa trên đánh giá", en: "Recognition and potential rest on an assessment" },
    ({ decision, cause }) => ({
      message: {
        vi: `${DECISIONS[decision].vi} không có căn cứ: ${cause.vi}.`,
        en: `${DECISIONS[decision].en} is not backed: ${cause.en}.`,
      },
      fix: {
        vi: "Thêm bản đánh giá của hội đồng, nhóm chuyên gia hoặc đơn vị được thuê theo bộ tiêu chí đã ban hành, có ngày trước quyết định và đủ kết quả; hoặc bỏ sự kiện.",
        en: "Add an assessment by a council, expert group or hired assessor against the issued set, dated before the decision and with that outcome; or delete the event.",
      },
    }),
  ),
  "recognition-unpublished": rule<Decision>(
    "warning",
    { vi: "Biên bản đánh giá được công bố", en: "Assessments are published" },
    ({ decision }) => ({
      message: {
        vi: `${DECISIONS[decision].vi} có trước danh mục này: biên bản đánh giá chưa công bố.`,
        en: `${DECISIONS[decision].en} is older than this catalogue: its assessment is not published.`,
      },
      fix: { vi: "Thêm bản đánh giá khi có nguồn.", en: "Add the assessment when there is a source." },
    }),
  ),
  "phase-order": rule<{ from: string; to: string }>(
    "error",
    { vi: "Phần việc của kế hoạch có ngày đúng thứ tự", en: "A plan's phases end after they start" },
    ({ from, to }) => ({
      message: {
        vi: `Ngày kết thúc ${showDate(to, "vi")} trước ngày bắt đầu ${showDate(from, "vi")}.`,
        en: `The end ${showDate(to, "en")} is before the start ${showDate(from, "en")}.`,
      },
      fix: { vi: "Sửa một trong hai ngày.", en: "Correct one of the two." },
    }),
  ),
} as const;
