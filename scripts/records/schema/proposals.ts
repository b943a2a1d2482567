/**
 * `proposals.json`: what is under review on GitHub when the site is built, for the page "đang xét". Made by
 * `catalogue github proposals`; titles are untrusted and are shown as text only.
 */
import { agencyCode, date, formed, key, object, url } from "./common.ts";
import type { DataOf } from "./data-of.ts";

/** Who must act on a pull request. */
export const WAITING = ["proposer", "owner", "council", "keeper", "maintainers", "merge", "convener"] as const;
export type Waiting = (typeof WAITING)[number];

const count = { type: "integer", minimum: 0 } as const;

export const proposalsSchema = object(
  {
    readOn: key({ vi: "Đọc ngày", en: "Read on" }, { vi: "Ngày đọc từ GitHub", en: "Day it was read from GitHub" }, date),
    proposals: key(
      { vi: "Đề xuất", en: "Proposals" },
      {
        vi: "Đề xuất thay đổi đang xét, và biểu mẫu chưa đủ thông tin",
        en: "Change requests under review, and forms that are not complete yet",
      },
      {
        type: "array",
        items: object(
          {
            kind: key(
              { vi: "Loại", en: "Kind" },
              { vi: "Đề xuất thay đổi hoặc biểu mẫu", en: "Change request or form" },
              { type: "string", enum: ["pull", "issue"] },
            ),
            number: key({ vi: "Số", en: "Number" }, { vi: "Số trên GitHub", en: "Number on GitHub" }, { type: "integer", minimum: 1 }),
            title: key(
              { vi: "Tiêu đề", en: "Title" },
              { vi: "Như người gửi viết", en: "As its author wrote it" },
              { type: "string", maxLength: 1000 },
            ),
            url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Trang trên GitHub", en: "Its page on GitHub" }, url),
            agency: key(
              { vi: "{Agency} đề xuất", en: "Proposing {agency}" },
              { vi: "Để trống nếu người gửi không thuộc {agency} nào", en: "Blank when its author is not from {aAgency}" },
              agencyCode,
            ),
            opened: key({ vi: "Mở ngày", en: "Opened" }, { vi: "Ngày mở", en: "Day it was opened" }, date),
            waiting: key(
              { vi: "Đang chờ", en: "Waiting for" },
              { vi: "Ai phải làm việc tiếp theo", en: "Who must act next" },
              { type: "string", enum: WAITING },
            ),
            since: key({ vi: "Chờ từ", en: "Since" }, { vi: "Ngày bắt đầu chờ người đó", en: "Day from which it waits for them" }, date),
            draft: key({ vi: "Bản nháp", en: "Draft" }, { vi: "Chưa gửi xét", en: "Not yet sent for review" }, { type: "boolean" }),
            filled: key(
              { vi: "Đã điền", en: "Filled in" },
              { vi: "Số mục đã điền và tổng số mục của biểu mẫu", en: "Fields filled in, and all fields of the form" },
              object(
                {
                  done: key({ vi: "Đã điền", en: "Done" }, { vi: "Số mục", en: "Fields" }, count),
                  all: key({ vi: "Tất cả", en: "All" }, { vi: "Số mục", en: "Fields" }, count),
                },
                ["done", "all"],
              ),
            ),
          },
          ["kind", "number", "title", "url", "opened", "waiting", "since", "draft"],
        ),
      },
    ),
    schedules: key(
      { vi: "Lượt chạy theo lịch", en: "Scheduled runs" },
      {
        vi: "Các workflow có lịch chạy, đọc từ GitHub; không có khi không đọc được",
        en: "The workflows with a schedule, as read from GitHub; absent when they could not be read",
      },
      {
        type: "array",
        items: object(
          {
            workflow: key(
              { vi: "Workflow", en: "Workflow" },
              { vi: "Tên workflow", en: "Name of the workflow" },
              formed("workflow", "^\\w+$"),
            ),
            active: key(
              { vi: "Đang bật", en: "On" },
              { vi: "GitHub tắt khi kho 60 ngày không có thay đổi", en: "GitHub turns it off after 60 days without a change" },
              { type: "boolean" },
            ),
            ranOn: key(
              { vi: "Chạy gần nhất", en: "Last run" },
              {
                vi: "Ngày chạy theo lịch gần nhất; không có khi chưa chạy lần nào",
                en: "Day of its last scheduled run; absent when there was none",
              },
              date,
            ),
          },
          ["workflow", "active"],
        ),
      },
    ),
  },
  ["readOn", "proposals"],
);

export type OpenProposals = DataOf<typeof proposalsSchema>;
export type ScheduledRun = NonNullable<OpenProposals["schedules"]>[number];
export type OpenProposal = OpenProposals["proposals"][number];
