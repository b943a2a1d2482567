/**
 * `decisions/<platform id>/<pull request>.json` on the branch `decisions`: who decided what, and on which bytes. Written
 * by the bot when a pull request that recognises, calls potential or revokes is merged; nobody writes one by hand.
 */
import { agencyCode, date, id, key, object } from "./common.ts";
import type { DataOf } from "./data-of.ts";
import { COUNCIL_EVENTS } from "./events.ts";

const commit = { type: "string", pattern: "^[0-9a-f]{40}$" } as const;
const agencies = { type: "array", items: agencyCode, uniqueItems: true } as const;

export const decisionSchema = object(
  {
    platform: key({ vi: "Nền tảng", en: "Platform" }, { vi: "Mã nền tảng", en: "Id of the platform" }, id),
    pull: key(
      { vi: "Số yêu cầu", en: "Pull request" },
      { vi: "Số của yêu cầu thay đổi trên GitHub", en: "Number of the pull request on GitHub" },
      { type: "integer", minimum: 1 },
    ),
    events: key(
      { vi: "Nội dung quyết định", en: "What was decided" },
      { vi: "Sự kiện được thêm vào hồ sơ", en: "Events added to the record" },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            type: key(
              { vi: "Loại", en: "Type" },
              { vi: "Công nhận, tiềm năng hoặc thu hồi", en: "Recognised, potential or revoked" },
              { type: "string", enum: COUNCIL_EVENTS },
            ),
            date: key({ vi: "Ngày", en: "Date" }, { vi: "Ngày của sự kiện", en: "Day of the event" }, date),
          },
          ["type", "date"],
        ),
      },
    ),
    decidedOn: key(
      { vi: "Ngày hợp nhất", en: "Merged on" },
      { vi: "Theo múi giờ của danh mục", en: "In the time zone of the catalogue" },
      date,
    ),
    commit: key({ vi: "Commit hợp nhất", en: "Merge commit" }, { vi: "Trên nhánh chính", en: "On the main branch" }, commit),
    head: key(
      { vi: "Commit được biểu quyết", en: "Commit voted on" },
      { vi: "Phiếu chỉ tính trên commit này", en: "Votes count on this one only" },
      commit,
    ),
    files: key(
      { vi: "Tệp được xét", en: "Files judged" },
      { vi: "Đường dẫn và mã băm SHA-256 khi hợp nhất", en: "Path and SHA-256 when it was merged" },
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
      { vi: "Mã cơ quan của người gửi; bỏ trống nếu không thuộc cơ quan nào", en: "Code of the sender's agency; left out when of none" },
      agencyCode,
    ),
    recused: key(
      { vi: "Phiếu không tính", en: "Recused" },
      { vi: "Cơ quan đề xuất hoặc chủ quản đã bỏ phiếu", en: "The proposer's or owning agency, where it voted" },
      agencies,
    ),
    approvals: key(
      { vi: "Chấp thuận", en: "Approvals" },
      { vi: "Mã các cơ quan, mỗi cơ quan một phiếu", en: "Codes of agencies, one vote each" },
      agencies,
    ),
    objections: key({ vi: "Không đồng ý", en: "Objections" }, { vi: "Mã các cơ quan", en: "Codes of agencies" }, agencies),
    quorum: key(
      { vi: "Số phiếu cần có", en: "Quorum" },
      { vi: "Theo thiết lập khi hợp nhất; bỏ trống nếu chưa đặt", en: "As set when it was merged; left out when none was" },
      { type: "integer", minimum: 1 },
    ),
    reached: key(
      { vi: "Đủ phiếu", en: "Quorum reached" },
      { vi: "Hợp nhất khi đã đủ phiếu hay chưa", en: "Whether it was merged with the quorum" },
      { type: "boolean" },
    ),
  },
  ["platform", "pull", "events", "decidedOn", "commit", "head", "files", "recused", "approvals", "objections", "reached"],
);

export type Decision = DataOf<typeof decisionSchema>;
