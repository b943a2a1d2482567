/**
 * `decisions/<platform id>/<pull request>.json` on the branch `decisions`: who decided what, and on which bytes. Written
 * by the bot when a pull request that recognises, calls potential or revokes is merged; nobody writes one by hand.
 */
import { inEach } from "../../text/languages.ts";
import { agencyCode, date, id, key, object } from "./common.ts";
import type { DataOf } from "./data-of.ts";
import { eventNames } from "./event.ts";
import { COUNCIL_EVENTS } from "./events.ts";

const commit = { type: "string", pattern: "^[0-9a-f]{40}$" } as const;
const agencies = { type: "array", items: agencyCode, uniqueItems: true } as const;

export const decisionSchema = object(
  {
    platform: key({ vi: "{Thing}", en: "{Thing}" }, { vi: "Mã {thing}", en: "Id of the {thing}" }, id),
    pull: key(
      { vi: "Số đề xuất thay đổi", en: "Change request" },
      { vi: "Số của đề xuất thay đổi trên GitHub", en: "Number of the change request on GitHub" },
      { type: "integer", minimum: 1 },
    ),
    events: key(
      { vi: "Nội dung biểu quyết ghi nhận", en: "What was recorded" },
      { vi: "Sự kiện được thêm vào hồ sơ", en: "Events added to the record" },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            type: key(
              { vi: "Loại", en: "Type" },
              inEach((lang) => eventNames(COUNCIL_EVENTS, lang)),
              { type: "string", enum: COUNCIL_EVENTS },
            ),
            date: key({ vi: "Ngày", en: "Date" }, { vi: "Ngày của sự kiện", en: "Day of the event" }, date),
          },
          ["type", "date"],
        ),
      },
    ),
    decidedOn: key(
      { vi: "Ngày cập nhật lên trang", en: "Published on" },
      { vi: "Theo múi giờ của trang", en: "In the time zone of the catalogue" },
      date,
    ),
    commit: key({ vi: "Phiên bản được cập nhật", en: "Version published" }, { vi: "Trên nhánh chính", en: "On the main branch" }, commit),
    head: key(
      { vi: "Phiên bản được biểu quyết", en: "Version voted on" },
      { vi: "Phiếu chỉ tính trên phiên bản này", en: "Votes count on this one only" },
      commit,
    ),
    files: key(
      { vi: "Tệp được xét", en: "Files reviewed" },
      { vi: "Đường dẫn và mã băm SHA-256 khi cập nhật", en: "Path and SHA-256 when it was published" },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            path: key(
              { vi: "Đường dẫn", en: "Path" },
              { vi: "Tính từ gốc kho", en: "From the root of the repository" },
              { type: "string", minLength: 1, maxLength: 400 },
            ),
            sha256: key(
              { vi: "SHA-256", en: "SHA-256" },
              { vi: "Mã băm của tệp", en: "Hash of the file" },
              { type: "string", pattern: "^[0-9a-f]{64}$" },
            ),
          },
          ["path", "sha256"],
        ),
      },
    ),
    proposer: key(
      { vi: "Cơ quan đề xuất", en: "Proposing agency" },
      {
        vi: "Mã cơ quan của người gửi; để trống nếu không thuộc cơ quan nào",
        en: "Code of the sender's agency; blank when not from an agency",
      },
      agencyCode,
    ),
    recused: key(
      { vi: "Phiếu không tính", en: "Not counted" },
      { vi: "Cơ quan đề xuất hoặc chủ quản đã bỏ phiếu", en: "The proposing or the {owner}, where it voted" },
      agencies,
    ),
    approvals: key(
      { vi: "Đồng ý", en: "Approvals" },
      { vi: "Mã các cơ quan, mỗi cơ quan một phiếu", en: "Codes of agencies, one vote each" },
      agencies,
    ),
    objections: key({ vi: "Không đồng ý", en: "Objections" }, { vi: "Mã các cơ quan", en: "Codes of agencies" }, agencies),
    quorum: key(
      { vi: "Số phiếu cần có", en: "Votes needed" },
      { vi: "Theo thiết lập khi cập nhật; để trống nếu chưa đặt", en: "As set when it was published; blank when not set" },
      { type: "integer", minimum: 1 },
    ),
    reached: key(
      { vi: "Đủ phiếu", en: "Enough votes" },
      { vi: "Đã đủ phiếu khi cập nhật hay chưa", en: "Whether there were enough votes when it was published" },
      { type: "boolean" },
    ),
  },
  ["platform", "pull", "events", "decidedOn", "commit", "head", "files", "recused", "approvals", "objections", "reached"],
);

export type Decision = DataOf<typeof decisionSchema>;
