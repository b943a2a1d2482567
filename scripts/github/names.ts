/** Names that GitHub's settings refer to: change one here, and change it in the rulesets and in labels.yml. */

/** The check runs that branch protection requires. */
export const CHECKS = { verdict: "catalogue/verdict", council: "Hội đồng / Council" } as const;

/** Labels that the bot sets, all of them in `.github/labels.yml`. */
export const LABELS = [
  "loại: đề xuất",
  "loại: cập nhật",
  "loại: bộ tiêu chí",
  "loại: đánh giá",
  "loại: quyết định",
  "loại: danh bạ",
  "loại: mã nguồn",
  "chờ: người đề xuất",
  "chờ: bộ thường trực",
  "chờ: cơ quan chủ quản",
  "chờ: hội đồng",
  "chờ: hợp nhất",
  "chú ý: ngoài cơ quan chủ quản",
  "chú ý: gần trùng tên",
  "chú ý: xung đột",
  "chú ý: mất kết quả",
] as const;
export type LabelName = (typeof LABELS)[number];

/** The branch that the bot keeps for an issue, and the issue of a branch. */
export const branchOfIssue = (issue: number): string => `de-xuat/van-de-${issue}`;
export const issueOfBranch = (branch: string): number | undefined => {
  const number = /^de-xuat\/van-de-([1-9]\d*)$/.exec(branch)?.[1];
  return number === undefined ? undefined : Number(number);
};
