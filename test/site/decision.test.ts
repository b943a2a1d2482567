/** The draft of the decision that an assessment leads to: which it is, and that all of it is from the records or a dotted line. */
import { describe, expect, test } from "vitest";
import { type AskedDecision, decisionAsked } from "../../scripts/catalogue/decision-asked.ts";
import type { Outcome } from "../../scripts/catalogue/score.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { draftDecisionOf } from "../../site/build/papers.ts";
import { decisionPaper } from "../../site/views/papers/decision.ts";
import { sitePen } from "../../site/views/papers/site-pen.ts";
import { ROOTS } from "./built.ts";
import { linesOfPapers } from "./letter-lines.ts";
import { deskIn } from "./on-paper.ts";

const { site } = deskIn(ROOTS.demo);
const entryOf = (id: string) => site.find.platforms.get(id) ?? expect.fail(id);

describe("what an assessment leaves to decide hangs on its result and on what was decided before it", () => {
  const before = { none: [], recognised: ["recognised"], potential: ["potential"], revoked: ["recognised", "revoked"] } as const;
  test.each<[Outcome, ...(AskedDecision | undefined)[]]>([
    ["eligible", "recognised", "recognised", "recognised", "recognised"],
    ["potential", "potential", "revoked", "potential", "potential"],
    ["not-eligible", "refused", "revoked", "revoked", "refused"],
    ["incomplete", undefined, undefined, undefined, undefined],
  ])("%s", (outcome, ...wanted) => {
    const found = Object.values(before).map((types) => {
      const events = ["listed", ...types].map((type, index) => ({ type, date: `2025-0${index + 1}-01`, document: { number: "1/QĐ-BMT" } }));
      const ofThatDay = { type: "recognised", date: "2026-01-05" };
      return decisionAsked({ date: "2026-01-05", data: { method: "council" }, score: { outcome } }, [...events, ofThatDay] as never);
    });
    expect(found).toEqual(wanted);
  });
  test("nothing after what its owner found", () => {
    expect(decisionAsked({ data: { method: "self" }, score: { outcome: "eligible" } }, [])).toBeUndefined();
  });
});

const made = (id: string, date?: string, lang: Lang = "vi") => {
  const entry = entryOf(id);
  const assessment = entry.assessments.findLast((one) => date === undefined || one.date === date) ?? expect.fail(date);
  return draftDecisionOf(site.locales[lang], { entry, assessment, open: 0 });
};
const linesOf = (...args: Parameters<typeof made>) => linesOfPapers(made(...args)?.letter.papers ?? []);

test("a withdrawal cites what it withdraws, and why", () => {
  const id = "nen-tang-hop-truc-tuyen-tieng-vong";
  expect(made(id, "2025-10-08")?.name).toBe(`du-thao-quyet-dinh-2025-10-08-${id}.docx`);
  expect(linesOf(id, "2025-10-08")).toEqual([
    ...["BỘ SÔNG DÀI (HƯ CẤU)", "Số: ……/QĐ-BSD", "XỨ SỞ TƯỞNG TƯỢNG", "Gió - Mây - Sông", "……………, ngày …… tháng …… năm 2026"],
    "QUYẾT ĐỊNH",
    "Về việc thu hồi công nhận đối với Nền tảng họp trực tuyến Tiếng Vọng",
    "Dự thảo soạn sẵn từ hồ sơ: chỗ để trống (……) do cơ quan ban hành điền.",
    "THẨM QUYỀN BAN HÀNH ……………………",
    "Căn cứ …………………… quy định chức năng, nhiệm vụ, quyền hạn của Bộ Sông Dài (hư cấu);",
    "Căn cứ Nghị định số 07/2023/NĐ-HĐXM ngày 20/3/2023 của Hội đồng Xứ Mây (hư cấu) về lập và duy trì Danh mục nền tảng số;",
    "Căn cứ Quyết định số 05/QĐ-BSM ngày 15/01/2024 của Bộ Sương Mù (hư cấu) về việc công bố Danh mục nền tảng số, đợt 1;",
    "Căn cứ Quyết định số 58/QĐ-BSD ngày 15/10/2024 của Bộ Sông Dài (hư cấu) về việc công nhận nền tảng họp trực tuyến Tiếng Vọng;",
    "Căn cứ Quyết định số 12/QĐ-BSM ngày 20/02/2024 của Bộ Sương Mù (hư cấu) về việc ban hành Bộ tiêu chí nền tảng phục vụ người dân;",
    "Căn cứ Biên bản số 26/BB-BSD ngày 08/10/2025 của Bộ Sông Dài (hư cấu) họp Hội đồng đánh giá lại nền tảng Tiếng Vọng, năm 2025;",
    "Theo đề nghị của …………………….",
    "QUYẾT ĐỊNH:",
    "Điều 1. Thu hồi công nhận đối với Nền tảng họp trực tuyến Tiếng Vọng theo Quyết định số 58/QĐ-BSD ngày 15/10/2024 của Bộ Sông Dài (hư cấu) về việc công nhận nền tảng họp trực tuyến Tiếng Vọng.",
    "Cơ quan chủ quản: Bộ Sông Dài (hư cấu)",
    "Đánh giá ngày 08/10/2025 theo Bộ tiêu chí nền tảng phục vụ người dân (2024): đạt 19/21 tiêu chí có áp dụng.",
    "Tiêu chí bắt buộc không đạt:",
    "Thời gian khôi phục sau sự cố (DL3): Đo được 7,5 giờ; ngưỡng tối đa 4 giờ.",
    "Diễn tập ứng phó sự cố ít nhất một lần mỗi năm (VH5)",
    "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày …… tháng …… năm …….",
    "Điều 3. …………………… và Bộ Sông Dài (hư cấu) chịu trách nhiệm thi hành Quyết định này./.",
    ...["Nơi nhận:", "- Như Điều 3;", "- ……………………;", "- Lưu: VT, ………."],
    "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ",
    "(Chữ ký của người có thẩm quyền, dấu hoặc chữ ký số của cơ quan)",
    "………………………………",
  ]);
});

test.each([
  [
    "vi",
    "nen-tang-giao-hang-thung-chai",
    [
      "Điều 1. Xét duyệt Nền tảng giao hàng Thúng Chai là nền tảng số tiềm năng.",
      "Điều 2. Nền tảng giao hàng Thúng Chai được đánh giá lại chậm nhất ngày 11/8/2027.",
    ],
  ],
  [
    "vi",
    "nen-tang-hop-truc-tuyen-tieng-vong",
    [
      "Điều 1. Không công nhận Nền tảng họp trực tuyến Tiếng Vọng là nền tảng số.",
      "Tiêu chí không đạt hoặc chưa kết luận, được miễn có thời hạn:",
    ],
  ],
  [
    "en",
    "nen-tang-ve-duong-sat-tren-may",
    ["DECISION", "Article 1. Railway in the Clouds ticket platform is recognised as a digital platform."],
  ],
] as const)("%s: %s", (lang, id, wanted) => {
  const lines = linesOf(id, undefined, lang);
  expect(lines).toEqual(expect.arrayContaining([...wanted]));
  expect(lines.join("\n")).not.toMatch(/undefined|\[object|NaN|null|\{\w+\}|\b\d{4}-\d\d/);
});

test("what is not known is dotted: who decides, minutes without a number, an assessment of no known day", () => {
  const { data, assessments } = entryOf("kho-du-lieu-mo-hat-giong");
  const { document: _, ...assessed } = assessments.at(-1)?.data ?? expect.fail();
  const locale = site.locales.vi;
  const of = {
    name: "Kho",
    today: "2026-11-24",
    data: { ...assessed, method: "council" },
    platform: data,
    score: assessments.at(-1)?.score,
    open: 1,
  };
  const plain = {
    ...locale,
    site: { ...site, catalogue: { ...site.catalogue, settings: { ...site.catalogue.settings, letter: undefined } } },
  };
  const lines = linesOfPapers([decisionPaper(of, locale.words.decision, sitePen(plain as never)) ?? expect.fail()]);
  expect(lines.slice(0, 2)).toEqual(["……………………", "……………, ngày …… tháng …… năm 2026"]);
  expect(lines).toContain("Căn cứ Báo cáo đánh giá số ……/…… ngày …… tháng …… năm …… đối với Kho;");
  expect(lines).toContain("Bản nháp: còn 1 mục thiếu hoặc sai.");
  expect(lines.find((line) => line.startsWith("Đánh giá ngày ……………………"))).toBeDefined();
});
