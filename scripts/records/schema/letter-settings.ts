/**
 * In `settings.yml`, how an official letter is laid out: what stands above it, on which paper, and who gets it. By which rules
 * letters are written differs from country to country: without this a letter is a plain one.
 */
import { inEach } from "../../text/languages.ts";
import { id, key, object, text } from "./common.ts";

/** What leaves by letter: the letter, and the minutes and the draft of the decision of an assessment, which have headings of their own. */
export const PAPER_KINDS = ["letter", "minutes", "decision"] as const;

/** What may stand in a line in curly brackets, and is filled in. */
export const LETTER_PLACES = ["agency", "code", "subject", "year"] as const;
export const SUBJECT_PLACES = ["name"] as const;
const PLACES = LETTER_PLACES.map((place) => `{${place}}`).join(", ");

const points = { type: "number", minimum: 6, maximum: 36 } as const;
const millimetres = { type: "number", minimum: 5, maximum: 60 } as const;
const ticked = { type: "boolean" } as const;

const printedLine = object(
  {
    text: key(
      { vi: "Nội dung", en: "Text" },
      {
        vi: `Như in; các chỗ được điền: ${PLACES}`,
        en: `As printed; what is filled in: ${PLACES}`,
      },
      text,
    ),
    size: key(
      { vi: "Cỡ chữ", en: "Size" },
      { vi: "Theo point; để trống là cỡ chữ chung", en: "In points; if blank, that of the text" },
      points,
    ),
    bold: key({ vi: "Đậm", en: "Bold" }, { vi: "Chữ đậm", en: "In bold" }, ticked),
    italic: key({ vi: "Nghiêng", en: "Italic" }, { vi: "Chữ nghiêng", en: "In italics" }, ticked),
    capitals: key({ vi: "In hoa", en: "Capitals" }, { vi: "Chữ in hoa", en: "In capitals" }, ticked),
    rule: key(
      { vi: "Đường kẻ dưới", en: "Rule below" },
      { vi: "Kẻ dưới dòng: dài bằng dòng chữ, hoặc ngắn hơn", en: "A rule below it: as long as the line, or shorter" },
      {
        type: "string",
        enum: ["full", "short"],
        "x-names": { full: { vi: "Bằng dòng chữ", en: "As the line" }, short: { vi: "Ngắn hơn", en: "Shorter" } },
      } as const,
    ),
    on: key({ vi: "Chỉ có trên", en: "Only on" }, { vi: "Để trống là trên mọi văn bản", en: "If blank, on all" }, {
      type: "string",
      enum: PAPER_KINDS,
      "x-names": {
        letter: { vi: "Văn bản gửi đi", en: "Letters" },
        minutes: { vi: "Biên bản", en: "Minutes" },
        decision: { vi: "Dự thảo quyết định", en: "Draft decisions" },
      },
    } as const),
  },
  ["text"],
);
const lines = { type: "array", items: printedLine, minItems: 1, maxItems: 8 } as const;

const SIDES = {
  top: { vi: "Lề trên", en: "Top" },
  right: { vi: "Lề phải", en: "Right" },
  bottom: { vi: "Lề dưới", en: "Bottom" },
  left: { vi: "Lề trái", en: "Left" },
};
const margin = (side: keyof typeof SIDES) => key(SIDES[side], { vi: "Tính bằng mm", en: "In millimetres" }, millimetres);

/** What is sent by letter: what is written on the page for proposals, and the data that owners share. */
const JOB_TITLES = {
  platform: { vi: "Đề xuất", en: "Proposal" },
  correct: { vi: "Cập nhật", en: "Update" },
  usage: { vi: "Số liệu sử dụng", en: "Usage figures" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  assessment: { vi: "Đánh giá", en: "Assessment" },
  criteria: { vi: "Bộ tiêu chí", en: "Criteria set" },
  comments: { vi: "Ý kiến góp ý", en: "Comments" },
  consultation: { vi: "Lấy ý kiến", en: "Consultation" },
  sharing: { vi: "Chia sẻ dữ liệu", en: "Data sharing" },
} as const;
export const LETTER_JOBS = Object.keys(JOB_TITLES) as readonly (keyof typeof JOB_TITLES)[];
const subject = (job: keyof typeof JOB_TITLES) =>
  key(
    JOB_TITLES[job],
    {
      vi: "Như đứng sau tên {agency}, bắt đầu bằng động từ; {name} là tên hồ sơ",
      en: "As it stands after “sends its”; {name} is the name of the record",
    },
    text,
  );

export const letterField = key(
  { vi: "Thể thức gửi {document}", en: "Layout of letters" },
  {
    vi: "Khổ giấy, phần đầu và nơi nhận của {document} soạn sẵn từ trang đề xuất; để trống là thư thường",
    en: "Paper, heading and copies of the letters that are made on the page for proposals; if blank, a plain letter",
  },
  object({
    paper: key({ vi: "Khổ giấy", en: "Paper" }, { vi: "Để trống là A4", en: "If blank, A4" }, {
      type: "string",
      enum: ["A4", "Letter"],
      "x-names": { A4: inEach(() => "A4"), Letter: inEach(() => "Letter") },
    } as const),
    font: key({ vi: "Phông chữ", en: "Font" }, { vi: "Để trống là Times New Roman", en: "If blank, Times New Roman" }, {
      type: "string",
      minLength: 1,
      maxLength: 60,
    } as const),
    size: key({ vi: "Cỡ chữ", en: "Size" }, { vi: "Của nội dung, theo point", en: "Of the text, in points" }, points),
    margins: key(
      { vi: "Lề trang", en: "Margins" },
      { vi: "Lề của trang giấy", en: "Of the page" },
      object({ top: margin("top"), right: margin("right"), bottom: margin("bottom"), left: margin("left") }, [
        "top",
        "right",
        "bottom",
        "left",
      ]),
    ),
    left: key({ vi: "Phần đầu, bên trái", en: "Heading, left" }, { vi: "Các dòng, từ trên xuống", en: "Its lines, from above" }, lines),
    right: key({ vi: "Phần đầu, bên phải", en: "Heading, right" }, { vi: "Các dòng, từ trên xuống", en: "Its lines, from above" }, lines),
    subjects: key(
      { vi: "Trích yếu", en: "Subjects" },
      {
        vi: "Trích yếu của từng loại {document}; để trống là cách ghi thường dùng",
        en: "Of each kind of letter; if blank, the usual ones",
      },
      object(
        Object.fromEntries(LETTER_JOBS.map((job) => [job, subject(job)])) as Record<keyof typeof JOB_TITLES, ReturnType<typeof subject>>,
      ),
    ),
    minutesFor: key(
      { vi: "Đánh giá có biên bản", en: "Assessments with minutes" },
      {
        vi: "Mã các hình thức đánh giá được ghi thành biên bản; hình thức khác là phụ lục",
        en: "Codes of the methods of which minutes are taken; of others it is an annex",
      },
      { type: "array", items: id, minItems: 1, uniqueItems: true },
    ),
    copies: key(
      { vi: "Nơi nhận", en: "Copies" },
      { vi: "Các dòng dưới chữ “Nơi nhận”; để trống là không có", en: "The lines below the word “Copies”; if blank, none" },
      { type: "array", items: text, minItems: 1, maxItems: 12 },
    ),
    signature: key(
      { vi: "Ký tên", en: "Signature" },
      { vi: "Các dòng ở chỗ ký: quyền hạn, chức vụ, họ và tên", en: "The lines where it is signed: capacity, office, name" },
      lines,
    ),
  }),
);
