/**
 * What an entry of the ledger says: who decided what, and on which bytes. An entry stands in
 * `decisions/<platform id>/<pull request>.json` on the branch `decisions` (named by its commit where no pull request brought
 * it), in an envelope that `scripts/ledger` seals and opens; entries from before that are this alone. Written by the bot
 * once an event that recognises, calls potential or revokes is on main; nobody writes one by hand.
 */
import { agencyCode, date, formed, id, key, line, object, partDate } from "./common.ts";
import type { DataOf } from "./data-of.ts";
import { withEvents } from "./event.ts";
import { COUNCIL_EVENTS, EVENT_TYPES } from "./events.ts";

/** An event, or that the platform became another without one. */
const RECORDED = [...EVENT_TYPES, "identity"] as const;
const RECORDED_HELP = withEvents(
  {
    vi: "{events} hoặc sự kiện khác mà thiết lập giao biểu quyết; `identity` là thành {thing} khác",
    en: "{events}, or what else the settings have voted on; `identity`: it became another {thing}",
  },
  COUNCIL_EVENTS,
);
const commit = formed("version", "^[0-9a-f]{40}$");
const digest = formed("digest", "^[0-9a-f]{64}$");
/** How a vote counted: as one, or why not. */
export const VOTE_STATES = ["counted", "recused", "stale", "unread"] as const;
const agencies = { type: "array", items: agencyCode, uniqueItems: true } as const;

export const decisionSchema = object(
  {
    platform: key({ vi: "{Thing}", en: "{Thing}" }, { vi: "Mã {thing}", en: "Id of the {thing}" }, id),
    pull: key(
      { vi: "Số đề xuất thay đổi", en: "Change request" },
      {
        vi: "Số của đề xuất thay đổi trên GitHub; để trống nếu cập nhật không qua đề xuất thay đổi",
        en: "Number of the change request on GitHub; blank when it was published without one",
      },
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
            type: key({ vi: "Loại", en: "Type" }, RECORDED_HELP, { type: "string", enum: RECORDED }),
            date: key({ vi: "Ngày", en: "Date" }, { vi: "Ngày của sự kiện", en: "Day of the event" }, partDate),
            removed: key(
              { vi: "Bỏ khỏi hồ sơ", en: "Taken out" },
              {
                vi: "“Có” nếu nội dung biểu quyết là bỏ sự kiện đã cập nhật khi chưa đủ phiếu",
                en: "True when what was decided is to take out an event that was published without the votes it needed",
              },
              { type: "boolean" },
            ),
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
            sha256: key({ vi: "SHA-256", en: "SHA-256" }, { vi: "Mã băm của tệp", en: "Hash of the file" }, digest),
            before: key(
              { vi: "SHA-256 trước đó", en: "SHA-256 before" },
              {
                vi: "Mã băm của tệp ở phiên bản liền trước; để trống nếu tệp mới có",
                en: "Hash of the file just before; blank for a new file",
              },
              digest,
            ),
          },
          ["path", "sha256"],
        ),
      },
    ),
    proposer: key(
      { vi: "{Agency} đề xuất", en: "Proposing {agency}" },
      {
        vi: "Mã {agency} của người gửi; để trống nếu không thuộc {agency} nào",
        en: "Code of the sender's {agency}; blank when not from {aAgency}",
      },
      agencyCode,
    ),
    recused: key(
      { vi: "Phiếu không tính", en: "Not counted" },
      { vi: "{Agency} đề xuất hoặc chủ quản đã bỏ phiếu", en: "The proposing or the {owner}, where it voted" },
      agencies,
    ),
    approvals: key(
      { vi: "Đồng ý", en: "Approvals" },
      { vi: "Mã các {agency}, mỗi {agency} một phiếu", en: "Codes of {agencies}, one vote each" },
      agencies,
    ),
    objections: key({ vi: "Không đồng ý", en: "Objections" }, { vi: "Mã các {agency}", en: "Codes of {agencies}" }, agencies),
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
    votes: key(
      { vi: "Các phiếu", en: "Votes" },
      { vi: "Từng phiếu như khi biểu quyết, kể cả phiếu không tính", en: "Each vote as it was judged, those that do not count too" },
      {
        type: "array",
        items: object(
          {
            agency: key({ vi: "{Agency}", en: "{Agency}" }, { vi: "Mã {agency}", en: "{Agency} code" }, agencyCode),
            vote: key(
              { vi: "Ý kiến", en: "Opinion" },
              { vi: "Đồng ý hay không đồng ý", en: "Approval or objection" },
              { type: "string", enum: ["approval", "objection"] },
            ),
            state: key(
              { vi: "Cách tính", en: "How it counted" },
              {
                vi: "Được tính, không tính vì là {agency} đề xuất hoặc {owner}, phiếu trên phiên bản cũ, hay không đọc được nhóm của {agency}",
                en: "Counted, recused, on an earlier version, or the {agency}'s team could not be read",
              },
              { type: "string", enum: VOTE_STATES },
            ),
            reviews: key(
              { vi: "Lượt xét duyệt", en: "Reviews" },
              { vi: "Số của lượt xét duyệt trên GitHub", en: "Ids of the reviews on GitHub" },
              { type: "array", items: { type: "integer", minimum: 1 } },
            ),
          },
          ["agency", "vote", "state", "reviews"],
        ),
      },
    ),
    policy: key(
      { vi: "Quy định áp dụng", en: "Policy applied" },
      { vi: "Ai quyết định, ngoài số phiếu cần có", en: "Who decides, beside the votes needed" },
      object(
        {
          deciders: key(
            { vi: "Bên quyết định", en: "Deciders" },
            { vi: "Như thiết lập khi biểu quyết", en: "As set when it was judged" },
            { type: "array", items: line, uniqueItems: true },
          ),
          include: key({ vi: "Phải có", en: "Must include" }, { vi: "{Agency} phải đồng ý", en: "{Agencies} that must approve" }, agencies),
        },
        ["deciders"],
      ),
    ),
    kept: key(
      { vi: "Lưu khi biểu quyết", en: "Kept when judged" },
      {
        vi: "Phiếu lấy từ kết quả đã lưu khi biểu quyết; “không” là không có kết quả nào được lưu",
        en: "Whether the votes are those kept when it was judged; false: none were kept",
      },
      { type: "boolean" },
    ),
    chain: key(
      { vi: "Vị trí trong sổ", en: "Place in the ledger" },
      { vi: "Nối biên bản biểu quyết với biên bản biểu quyết liền trước", en: "Ties the entry to the one before" },
      object(
        {
          sequence: key(
            { vi: "Số thứ tự", en: "Number" },
            { vi: "Từ 1, không đứt quãng", en: "From 1, without gaps" },
            { type: "integer", minimum: 1 },
          ),
          previous: key(
            { vi: "Biên bản biểu quyết liền trước", en: "Previous entry" },
            {
              vi: "SHA-256 của tệp biên bản biểu quyết liền trước; để trống ở biên bản biểu quyết đầu",
              en: "SHA-256 of its file; blank in the first entry",
            },
            digest,
          ),
          recordedOn: key(
            { vi: "Ngày ghi sổ", en: "Recorded on" },
            { vi: "Khóa ký phải có hiệu lực ngày này", en: "The signing key is valid on that day" },
            date,
          ),
          tip: key(
            { vi: "Phiên bản sổ liền trước", en: "Version of the ledger before" },
            { vi: "Phiên bản của nhánh decisions mà biên bản biểu quyết nối vào", en: "Version of the branch decisions it was added to" },
            commit,
          ),
          inherits: key(
            { vi: "Biên bản biểu quyết có từ trước", en: "Entries from before" },
            {
              vi: "Các biên bản biểu quyết chưa ký có trước biên bản biểu quyết đầu, kèm mã băm",
              en: "Unsigned entries older than the first, with their hashes",
            },
            {
              type: "array",
              items: object(
                {
                  path: key({ vi: "Đường dẫn", en: "Path" }, { vi: "Trên nhánh decisions", en: "On the branch decisions" }, line),
                  sha256: key({ vi: "SHA-256", en: "SHA-256" }, { vi: "Mã băm của tệp", en: "Hash of the file" }, digest),
                },
                ["path", "sha256"],
              ),
            },
          ),
        },
        ["sequence", "recordedOn"],
      ),
    ),
  },
  ["platform", "events", "decidedOn", "commit", "head", "files", "recused", "approvals", "objections", "reached"],
);

export type Decision = DataOf<typeof decisionSchema>;
export type DecisionVote = NonNullable<Decision["votes"]>[number];
