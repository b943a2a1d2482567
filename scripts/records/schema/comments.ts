/** `criteria/<id>/comments/<key>.md`: what one party said of a draft criteria set, by one letter or one form, and what the issuer answered. */
import { MAIN_LANG } from "../../text/languages.ts";
import { type COMMENT_RESULT_NAMES, commentResult, opinion } from "./choices.ts";
import { date, key, longText, object, partDate, url } from "./common.ts";
import { criterionCode } from "./criterion.ts";
import type { DataOf } from "./data-of.ts";
import { whoFields } from "./parties.ts";

const answer = object(
  {
    result: key(
      { vi: "Kết quả", en: "Result" },
      { vi: "Tiếp thu, tiếp thu một phần hoặc không tiếp thu", en: "Accepted, accepted in part or not accepted" },
      commentResult,
    ),
    reason: key(
      { vi: "Nội dung giải trình", en: "Reason" },
      {
        vi: "Đã sửa dự thảo thế nào; vì sao không tiếp thu, hoặc chỉ tiếp thu một phần",
        en: "How the draft was changed; why it is not accepted, or only in part",
      },
      longText,
      { ask: { only: MAIN_LANG } },
    ),
    date: key(
      { vi: "Ngày trả lời", en: "Answered on" },
      {
        vi: "Từ ngày này, việc đã trả lời được nêu trong phần nhắc việc của bên góp ý",
        en: "From this day on, the reminder and feed of who commented say that it is answered",
      },
      date,
      { past: true },
    ),
  },
  ["result"],
);

const comment = object(
  {
    criterion: key(
      { vi: "Tiêu chí", en: "Criterion" },
      { vi: "Mã tiêu chí của dự thảo; để trống khi góp ý chung", en: "Code in the draft; left blank for a comment on the whole" },
      criterionCode,
    ),
    // The party's own words, in the language they came in: nobody translates them.
    text: key(
      { vi: "Ý kiến", en: "Comment" },
      { vi: "Nội dung góp ý, theo lời của bên góp ý", en: "What was said, in the words of who said it" },
      { type: "string", minLength: 1, maxLength: 5000 },
    ),
    answer: key(
      { vi: "Tiếp thu, giải trình", en: "Answer" },
      { vi: "Trả lời của {agency} ban hành; để trống khi chưa trả lời", en: "What the issuer answers; left blank until it does" },
      answer,
    ),
  },
  ["text"],
);

export const commentsSchema = object(
  {
    ...whoFields,
    date: key(
      { vi: "Ngày góp ý", en: "Date" },
      { vi: "Ngày của văn bản góp ý; góp ý bằng biểu mẫu thì là ngày gửi", en: "Day of the letter, or on which the form is sent" },
      partDate,
      { past: true },
    ),
    opinion: key(
      { vi: "Ý kiến chung", en: "Opinion" },
      { vi: "Thống nhất, có góp ý, chưa thống nhất hoặc không có ý kiến", en: "Agreed, with comments, disagreed or no opinion" },
      opinion,
      // Who fills in a form has something to say.
      { ask: false },
    ),
    letter: key(
      { vi: "Số, ký hiệu văn bản góp ý", en: "Number of the letter" },
      { vi: "Chỉ ghi khi góp ý bằng văn bản", en: "Only if the comments came by letter" },
      { type: "string", minLength: 1, maxLength: 60 },
    ),
    issue: key(
      { vi: "Biểu mẫu góp ý", en: "Form" },
      { vi: "Địa chỉ của góp ý gửi bằng biểu mẫu", en: "Address of what was sent by form" },
      url,
      { ask: false },
    ),
    comments: key(
      { vi: "Nội dung góp ý", en: "Comments" },
      { vi: "Từng ý kiến, mỗi tiêu chí một mục", en: "Each comment, one entry a criterion" },
      { type: "array", items: comment, minItems: 1 },
    ),
  },
  ["date", "opinion"],
);

export type PartyComments = DataOf<typeof commentsSchema>;
export type CriterionComment = NonNullable<PartyComments["comments"]>[number];
export type CommentResult = keyof typeof COMMENT_RESULT_NAMES;
