/**
 * Issues as people write them: what of each comes into the file, and what the reply says. Nothing that was written is in
 * neither; nothing throws; nothing is in the file that nobody wrote. `npm run bless` accepts a change of the table.
 */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerHeading, ISSUE_FORMS } from "../../scripts/authoring/intake/forms.ts";
import { makeFile, type ProposedFile } from "../../scripts/authoring/intake/make-file.ts";
import { type Answers, readIssue } from "../../scripts/authoring/intake/read-issue.ts";
import { planIntake } from "../../scripts/github/intake-plan.ts";
import { fold } from "../../scripts/text/text.ts";
import { isBlankAnswer } from "../../scripts/text/typed/answers.ts";
import { readText } from "../../scripts/text/typed/words.ts";
import { accept } from "../accept.ts";
import { KNOWN, PLACE, typedIssue } from "./typed-issue.ts";

type Changes = Readonly<Record<string, string>>;
const PLATFORM: Changes = {
  nameVi: "Nền tảng đặt lịch khám Bến Nước",
  group: "Do cơ quan nhà nước làm chủ quản · Owned by state bodies",
  owner: "Bộ Chợ Phiên",
  summaryVi: "Đặt lịch khám ở trạm y tế bên sông.",
  documentNumber: "77/BCP-CĐS",
  documentDate: "02/11/2026",
  documentTitle: "Công văn đề xuất (hư cấu)",
  documentUrl: "https://example.vn/77",
  sourceTitle: "Trang giới thiệu (hư cấu)",
  sourceUrl: "https://example.vn/ben-nuoc/gioi-thieu",
};
const USAGE: Changes = {
  platform: "Nền tảng giao hàng Thúng Chai",
  date: "31/10/2026",
  metric: "Người dùng · Users",
  value: "15.600.000",
  sourceTitle: "Báo cáo tháng 10",
  sourceUrl: "https://example.vn/bao-cao",
};
const CRITERIA: Changes = {
  titleVi: "Bộ tiêu chí nền tảng bến nước",
  framework: "Khung 2023",
  issuer: "Bộ Chợ Phiên",
  scope: "Nền tảng ở bến.",
};

function bodyOf(form: keyof typeof ISSUE_FORMS, answers: Changes): string {
  const ids = ISSUE_FORMS[form].questions.map(({ id }) => id);
  expect(Object.keys(answers).filter((id) => !ids.includes(id))).toEqual([]);
  return ISSUE_FORMS[form].questions.map((one) => `### ${answerHeading(one)}\n\n${answers[one.id] ?? "_No response_"}`).join("\n\n");
}
const platform = (changes: Changes) => bodyOf("platform", { ...PLATFORM, ...changes });
const usage = (changes: Changes) => bodyOf("usage", { ...USAGE, ...changes });
const criteria = (changes: Changes) => bodyOf("criteria", { ...CRITERIA, ...changes });

const ASKED = { platform: PLATFORM, usage: USAGE, criteria: CRITERIA };

/** What people type, in pieces that are put together anyhow. */
const TYPED = [
  ...["Đặt lịch khám", "cho xã", "QĐ 186", "15,6 triệu", "hơn 2.500 tỷ đồng", "ngày 2/11/26", "tháng 10/2026", "Bộ Chợ Phiên", "(BCP)"],
  ...["https://example.vn/tin", "www.example.vn", "chưa rõ", "không", "n/a", "“Bến Nước”", "&nbsp;", "<b>đậm</b>", "| ô | khác |", "> dẫn"],
  ...[
    "\n",
    "\n\n",
    "\n- ",
    "```",
    "\n### ",
    "\n#### ",
    " ",
    ": ",
    " # ",
    "\t",
    "\u00a0",
    "\u200b",
    "ＮỀＮ",
    "NÒn t¶ng",
    "Ðò",
    "---",
    "…",
    "🚀",
  ],
];

/** What is written in each, and what of it matters. */
const BODIES: Readonly<Record<string, string>> = {
  "as asked": platform({}),
  "first answer opens a code block and never closes it": platform({ nameVi: "```\nNền tảng đặt lịch khám Bến Nước" }),
  "an answer in the middle opens a code block": platform({ summaryVi: "~~~\nĐặt lịch khám ở trạm y tế." }),
  "two code blocks left open": platform({ nameVi: "```\nNền tảng Bến Nước", summaryVi: "```\nĐặt lịch khám." }),
  "summary is a list": platform({ summaryVi: "- Đặt lịch khám\n- Trả kết quả\n- Nhắc tái khám" }),
  "summary is a table": platform({ summaryVi: "| Việc | Nơi |\n|---|---|\n| Đặt lịch | Bến Nước |" }),
  "summary has a table from Word": platform({ summaryVi: "Lượt khám theo năm:\n\nNăm\t2024\t2025\nLượt khám\t1,5 triệu\thơn 67 triệu" }),
  "whom to ask, with a telephone": platform({
    summaryVi: "Gồm:\n- đặt lịch;\n- trả kết quả.\n\nĐầu mối: Nguyễn Văn An, ĐT 024.3943.1234, an@bcp.gov.vn",
  }),
  "summary too long": platform({ summaryVi: "dài ".repeat(600) }),
  "summary is two paragraphs": platform({ summaryVi: "Đặt lịch khám ở trạm\ny tế.\n\nNhắc lịch tái khám." }),
  "summary has headings and a quote": platform({ summaryVi: "#### Mục tiêu\n\n> Đặt lịch khám nhanh" }),
  "name in bold, in quotation marks": platform({ nameVi: "**“Nền tảng Bến Nước”**" }),
  "name in a legacy font": platform({ nameVi: "NÒn t¶ng ®Æt lÞch kh¸m BÕn N­íc" }),
  "name with a foreign Đ": platform({ nameVi: "Nền tảng Ðò ngang Bến Nước" }),
  "name with HTML": platform({ nameVi: "Nền tảng&nbsp;Bến Nước" }),
  "answers with tags of HTML": platform({
    ...{ nameVi: "<p><b>Nền tảng Bến Nước</b></p>", owner: "<strong>Bộ Chợ Phiên</strong>", documentNumber: "<span>77/BCP-CĐS</span>" },
    ...{ summaryVi: "<p>Đặt lịch khám.</p><ul><li>Trả kết quả</li></ul>", website: '<a href="https://example.vn/w">Trang</a>' },
  }),
  "answers with the names of their fields": platform({
    ...{ nameVi: "Tên nền tảng: Nền tảng Bến Nước", abbreviation: "Viết tắt: BN", owner: "Cơ quan chủ quản: Bộ Chợ Phiên" },
    ...{ documentNumber: "Số: 77/BCP-CĐS", documentDate: "Ngày ban hành: 02/11/2026", summaryVi: "Mô tả: đặt lịch khám." },
  }),
  "answers that point to others": platform({ nameEn: "Như trên", summaryEn: "nt", enterprise: "(as above)" }),
  "number with its letterhead": platform({
    documentNumber: "BỘ CHỢ PHIÊN\nSố: 77/BCP-CĐS",
    documentDate: "Hà Nội, ngày 02 tháng 11 năm 2026",
  }),
  "number and its day in two lines": platform({ documentNumber: "77/BCP-CĐS\nngày 02/11/2026", documentDate: "" }),
  "answers that are numbered": platform({
    nameVi: "1. Nền tảng Bến Nước",
    owner: "a) Bộ Chợ Phiên",
    summaryVi: "1/ Đặt lịch khám.\n2/ Trả kết quả.",
  }),
  "choices with boxes": platform({
    ...{
      group: "- [x] Do cơ quan nhà nước làm chủ quản · Owned by state bodies\n- [ ] Do doanh nghiệp làm chủ quản · Owned by enterprises",
    },
    ...{ pillars: "☒ Chính phủ số · Digital government ☐ Kinh tế số · Digital economy" },
  }),
  "boxes, none ticked": platform({
    group: "- [ ] Do cơ quan nhà nước làm chủ quản · Owned by state bodies\n- [ ] Do doanh nghiệp làm chủ quản · Owned by enterprises",
  }),
  "summary that speaks of languages": platform({
    ...{ summaryVi: "Tiếng Việt: có; tiếng Anh: chưa.", nameEn: "Name (English): River Landing" },
  }),
  "name with a colon": platform({ nameVi: "Nền tảng: Bến Nước" }),
  "name with lost letters": platform({ nameVi: "N\ufffdn t\ufffdng B\ufffdn N\ufffdc" }),
  "name in two lines": platform({ nameVi: "Nền tảng Bến Nước\nNền tảng Bến Sông" }),
  "name of a known platform, with a foreign Đ": platform({ nameVi: "Nền tảng Ðịa chỉ số Tổ Chim" }),
  "blanks in all their forms": platform({
    ...{ nameEn: "Chưa rõ", abbreviation: "Không", summaryEn: "(không)", website: "chưa có.", enterprise: "n/a" },
    ...(ISSUE_FORMS.platform.questions.some(({ id }) => id === "domain") ? { domain: "—" } : {}),
  }),
  "document written out": platform({
    documentNumber: "Công văn số 77/BCP‑CĐS ngày 02/11/2026 của Bộ Chợ Phiên về việc đề xuất nền tảng",
    documentDate: "",
  }),
  "document and day disagree": platform({ documentNumber: "Công văn số 77/BCP-CĐS ngày 03/11/2026" }),
  "document of another issuer": platform({ documentNumber: "Công văn số 77/BCP-CĐS của Bộ Lá Xanh" }),
  "document in small letters": platform({ documentNumber: "77/bcp-cđs" }),
  "document without its agency": platform({ documentNumber: "QĐ 186" }),
  "day in two figures": platform({ documentDate: "2/11/26" }),
  "day without signs": platform({ documentDate: "02112026" }),
  "day is a quarter": platform({ documentDate: "quý IV/2026" }),
  "two days": platform({ documentDate: "02/11/2026 và 20/10/2026" }),
  "end of a quarter": platform({ documentDate: "Đến hết quý I/2026" }),
  "no such day": platform({ documentDate: "31/11/2026" }),
  "month before the day": platform({ documentDate: "10/31/2026" }),
  "day with its month in words": platform({ documentDate: "ngày 02 tháng mười một năm 2026" }),
  "day of another calendar": platform({ documentDate: "mùng 2 tháng Chạp năm 2026" }),
  "day that nobody filled in": platform({ documentDate: "ngày   tháng   năm 2026" }),
  "day with an hour": platform({ documentDate: "02/11/2026 10:30" }),
  "second document": platform({ documentNumber: "77/BCP-CĐS; Tờ trình số 45/TTr-BCP ngày 20/10/2026" }),
  "document that replaces another": platform({
    documentNumber: "77/BCP-CĐS thay thế Công văn số 70/BCP-CĐS ngày 01/10/2026",
    documentDate: "",
  }),
  "document that is answered": platform({ documentNumber: "Trả lời công văn số 77/BCP-CĐS" }),
  "document that is not": platform({ documentNumber: "Không phải 77/BCP-CĐS" }),
  "document of somebody unknown": platform({ documentNumber: "77/BCP-CĐS của Bộ Không Có" }),
  "unit of the owner": platform({ owner: "Cục Chuyển đổi số, Bộ Chợ Phiên" }),
  "unit that belongs to the owner": platform({ owner: "Vụ Công nghệ thuộc BCP" }),
  "head of the owner": platform({ owner: "Bộ trưởng Bộ Chợ Phiên" }),
  "owner with others": platform({ owner: "Bộ Chợ Phiên chủ trì, phối hợp với Bộ Lá Xanh" }),
  "two owners": platform({ owner: "Bộ Chợ Phiên, Bộ Lá Xanh" }),
  "owner with its code": platform({ owner: "Bộ Chợ Phiên (BCP)" }),
  "owner with another name in brackets": platform({ owner: "Bộ Chợ Phiên (trước đây là Bộ Sao Mai)" }),
  "owner with a telephone": platform({ owner: "Bộ Chợ Phiên; liên hệ 0912345678" }),
  "a sum that begins like a telephone": platform({ summaryVi: "Nền tảng xử lý 84.500.000.000 đồng tiền phí mỗi năm." }),
  "name in an old encoding in part": platform({ nameVi: "Nền tảng đặt lÞch kh¸m Bến Nước" }),
  "two numbers of documents": platform({ documentNumber: "186, 187/QĐ-BCP" }),
  "owner that is denied": platform({ owner: "Vụ Sổ không thuộc Bộ Chợ Phiên" }),
  "owner in doubt": platform({ owner: "Bộ Chợ Phiên?" }),
  "only who cooperates": platform({ owner: "phối hợp với Bộ Chợ Phiên" }),
  "owner in part": platform({ owner: "Ủy ban Trăng" }),
  "owner with a slip": platform({ owner: "Bộ Chơ Phien" }),
  "owner that is no more": platform({ owner: "BSM" }),
  "website with a blank": platform({ website: "https://example.vn/van ban 77.pdf" }),
  "website with a stop": platform({ website: "https://example.vn/ben-nuoc." }),
  "website on paper": platform({ website: "gửi qua trục liên thông văn bản" }),
  "website with a page": platform({ website: "vanban.bcp.gov.vn, trang 12" }),
  "source as a link": platform({ sourceTitle: "[Trang giới thiệu](https://example.vn/b)", sourceUrl: "" }),
  "source as a link beside its address": platform({
    sourceTitle: "[Trang giới thiệu](https://example.vn/b)",
    sourceUrl: "https://example.vn/a",
  }),
  "website as a link": platform({ website: "[Trang chủ](https://example.vn/ben-nuoc)" }),
  "two websites": platform({ website: "https://example.vn/a và https://example.vn/b" }),
  "website with letters": platform({ website: "https://example.vn/bến-nước" }),
  "purposes, one unknown": platform({ pillars: "Chính phủ số · Digital government, Bến cảng số" }),
  "telephone and mail": platform({ summaryVi: "Đặt lịch khám. Liên hệ: 0912 345 678, an@example.vn." }),
  "number of an identity card": platform({ summaryVi: "Người lập: An, CCCD 001099012345." }),
  "text before the form": `Kính gửi quý Bộ,\nchúng tôi xin đề xuất như sau.\n\n${platform({})}`,
  "a question twice": `${platform({})}\n\n### ${answerHeading(ISSUE_FORMS.platform.questions[0] as never)}\n\nTên khác hẳn`,
  "figure about right": usage({ value: "hơn 15,6 triệu người dùng", marketValue: "100 triệu dân" }),
  "figure in money": usage({ metric: "Giá trị thanh toán · Value of payments", value: "2.500 tỷ đồng" }),
  "figure that may be two": usage({ value: "15,600" }),
  "a range": usage({ value: "10 – 12 triệu" }),
  "several figures": usage({ value: "5.000.000 (2025); 6.000.000 (2026)" }),
  "figure in words": usage({ value: "rất nhiều" }),
  "figure a year": usage({ metric: "Giá trị thanh toán · Value of payments", value: "khoảng 2.500 tỷ đồng/năm" }),
  "figure with its source": usage({ value: "15,6 triệu (Tổng cục Thống kê, 2025)" }),
  "figure behind its day": usage({ value: "Tính đến 31/10/2026: 15.600.000 người dùng" }),
  "a ratio": usage({ value: "tỷ lệ 1: 5" }),
  "figure that was added up": usage({ value: "Lũy kế 15,6 triệu; trong tháng 1,2 triệu" }),
  "figure of both": usage({ value: "15.600.000 người/17.000.000 người" }),
  "figure of growth": usage({ value: "tăng 20% so với 2025" }),
  "figure of other things": usage({ value: "hơn 15,6 triệu tài khoản" }),
  "a quarter": usage({ date: "quý I/2026" }),
  "platform in part": usage({ platform: "Thúng Chai" }),
  "about a month": usage({ date: "khoảng tháng 10/2026" }),
  "month alone": usage({ date: "tháng 10/2026" }),
  "framework by its number": criteria({}),
  "a plain letter": "Kính gửi Quý cơ quan, tôi muốn đưa nền tảng của xã tôi vào danh mục. Xin hướng dẫn.",
  nothing: "",
};

/** The file and the whole reply. */
interface Outcome {
  readonly file: string;
  readonly path: string;
  readonly reply: string;
}

/** Two tests ask what becomes of each. */
const outcomes = new Map<string, Outcome>();
function outcomeOf(body: string): Outcome {
  const outcome = outcomes.get(body) ?? planned(body);
  outcomes.set(body, outcome);
  return outcome;
}

function planned(body: string): Outcome {
  const write = planIntake(typedIssue(body), KNOWN, PLACE).find((action) => action.do === "write-file");
  const pull = write ? { pull: { number: 9, open: true, draft: true, merged: false } } : {};
  const answer = planIntake({ ...typedIssue(body), ...pull }, KNOWN, PLACE).find((action) => action.do === "create-comment");
  return { file: write?.text ?? "", path: write?.path ?? "", reply: answer?.do === "create-comment" ? answer.body : "" };
}

/** Its lines that speak of answers. */
const said = (reply: string): string[] =>
  (reply.split("<details>")[0] ?? "").split("\n").filter((line) => /^(?:##|- )/.test(line) && !/chưa có tiếng Anh/.test(line));

test("the table", () => {
  const rows = Object.entries(BODIES).map(([name, body]) => {
    const { path, reply } = outcomeOf(body);
    return [`# ${name}`, `-> ${path || "no file"}`, ...said(reply), ""].join("\n");
  });
  accept(join(import.meta.dirname, "../fixtures/issues-as-written.txt"), `${rows.join("\n")}`);
});

const words = (text: string): string[] => fold(text).match(/[a-z]{3,}|\d{2,}/g) ?? [];

/** Words of answers that are neither in the file nor in what is said of it; what is chosen or measured stands in the file by its code or value. */
function lostWords({ form, answers }: Answers, made: ProposedFile, alsoSaid = ""): string[] {
  const told = fold([...made.problems, ...made.notes].map(({ message }) => message.vi).join("\n"));
  const kept = `${fold(made.text ?? "")}\n${told}\n${fold(alsoSaid)}`;
  return [...answers].flatMap(([id, answer]) => {
    if (isBlankAnswer(answer)) return [];
    const question = form.questions.find((one) => one.id === id);
    // Until it can be written the answers stay in the form; what keeps it from that is quoted.
    const isWritten = made.text !== undefined && made.problems.length === 0;
    if (!isWritten && !made.problems.some((one) => one.question === question)) return [];
    const lost = words(readText(answer).text).filter((word) => !kept.includes(word));
    const isText = question?.kind === "line" || question?.kind === "text" || question?.kind === "paragraphs";
    return isText || !(made.text ?? told) ? lost.map((word) => `${id}: ${word}`) : [];
  });
}

describe("nothing without a word, nothing invented", () => {
  test.each(Object.entries(BODIES))("%s", (name, body) => {
    const { file, reply } = outcomeOf(body);
    expect(reply).not.toBe("");
    if (/telephone|identity/.test(name)) return void expect(`${file}${reply}`).not.toMatch(/0912|an@example|001099012345/);
    const read = readIssue(body);
    expect(read ? lostWords(read, makeFile(read, KNOWN), reply) : []).toEqual([]);
  });

  test("whatever is typed into whichever fields", () => {
    const forms = fc.constantFrom(...(["platform", "usage", "criteria"] as const));
    const typed = fc.array(fc.constantFrom(...TYPED), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
    const some = fc.array(fc.tuple(fc.nat(), typed), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(forms, some, (form, answers) => {
        const ids = ISSUE_FORMS[form].questions.map(({ id }) => id);
        const changed = Object.fromEntries(answers.map(([at, text]) => [ids[at % ids.length] ?? "", text]));
        const read = readIssue(bodyOf(form, { ...ASKED[form], ...changed }));
        expect(read && lostWords(read, makeFile(read, KNOWN))).toEqual([]);
      }),
      { seed: Number(process.env.SEED ?? 20261127), numRuns: 40 * Number(process.env.PROPERTIES ?? 1) },
    );
  });
});
