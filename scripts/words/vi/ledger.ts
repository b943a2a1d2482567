/** What is said of the ledger: what a proof of it found, and what to do. */
import { quote } from "../../text/quote.ts";
import type { Sentences } from "../sentences.ts";
import { TERMS } from "../terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

interface OfEntry {
  readonly detail: string;
}

interface Verified {
  readonly entries: number;
  readonly signed: number;
  /** Of what came without the votes that it needed. */
  readonly unreached: number;
  /** Events of main that need an entry, and those from before the catalogue. */
  readonly needed: number;
  readonly before: number;
}

/** Only the App may write the branch: where it is said what a maintainer does to write it. */
const byHand = "theo mục “Sửa nhánh của sổ bằng tay” trong MAINTAINING.md";
const restore = `So nhánh decisions với bản sao trước đó, khôi phục bằng tệp cũ ${byHand} và tìm xem ai đã ghi; không sửa nội dung biên bản biểu quyết.`;
const byCouncil = `Chạy lại workflow record: nếu đã biểu quyết thì các phiếu được ghi, nếu chưa thì ghi là chưa đủ phiếu. Việc chưa biểu quyết thì gửi một đề xuất thay đổi để các ${t.agency} biểu quyết: thêm sự kiện xác nhận lại hoặc thu hồi, với ngày mới; hoặc, sau khi sổ đã ghi là chưa đủ phiếu, bỏ hay sửa chính sự kiện đó; hồ sơ đã thành ${t.thing} khác thì trả về nội dung cũ.`;

export const ledger = {
  faults: {
    "entry-changed": {
      message: ({ detail }) => `Biên bản biểu quyết đã bị sửa sau khi ghi sổ: ${detail}.`,
      fix: () => restore,
    } satisfies Sentences<OfEntry>,
    "entry-removed": {
      message: ({ detail }) => `Biên bản biểu quyết đã bị xóa khỏi sổ: ${detail}.`,
      fix: () => restore,
    } satisfies Sentences<OfEntry>,
    "entry-reordered": {
      message: ({ detail }) => `Thứ tự các biên bản biểu quyết đã bị đổi: ${detail}.`,
      fix: () => restore,
    } satisfies Sentences<OfEntry>,
    "entry-forged": {
      message: ({ detail }) => `Biên bản biểu quyết ký bằng khóa không có trong thiết lập của trang: khóa ${detail}.`,
      fix: () =>
        `Không tin biên bản biểu quyết này. Tìm xem ai đã ghi và xóa tệp ${byHand}; nếu khóa vừa được thay thì ghi khóa công khai cũ lại vào signingKeys kèm ngày cuối.`,
    } satisfies Sentences<OfEntry>,
    "entry-unsigned": {
      message: ({ detail }) => `Biên bản biểu quyết chưa ký, trong khi sổ đã được ký từ ngày ${detail}.`,
      fix: () => `Không tin biên bản biểu quyết này; xóa tệp khỏi nhánh decisions ${byHand} rồi chạy lại workflow record.`,
    } satisfies Sentences<OfEntry>,
    "entry-key-time": {
      message: ({ detail }) => `Khóa ký biên bản biểu quyết chưa có hoặc không còn hiệu lực vào ngày ghi sổ (${detail}).`,
      fix: () =>
        "Kiểm tra hiệu lực của khóa ở signingKeys trong settings.yml; nếu đúng như vậy thì không tin biên bản biểu quyết này: workflow record ghi lại sự kiện bằng khóa đang dùng.",
    } satisfies Sentences<OfEntry>,
    "entry-undone": {
      message: ({ detail }) => `Nhánh chính không còn sự kiện của biên bản biểu quyết: ${detail}.`,
      fix: () =>
        "Tìm xem ai đã bỏ sự kiện này, rồi gửi một đề xuất thay đổi đưa nó trở lại đúng nguyên văn như lúc biểu quyết (lấy ở phiên bản trước khi bị bỏ): các phiếu đã ghi trong sổ khi đó có giá trị như trước.",
    } satisfies Sentences<OfEntry>,
    "event-rewritten": {
      message: ({ detail }) =>
        `Sự kiện trên nhánh chính mang nội dung khác với nội dung đã biểu quyết, mà nội dung này chưa được biểu quyết: ${detail}.`,
      fix: () =>
        `Tìm xem ai đã sửa sự kiện này, rồi gửi một đề xuất thay đổi đưa về đúng nguyên văn như lúc biểu quyết (lấy ở phiên bản trước khi bị sửa): các phiếu đã ghi trong sổ khi đó có giá trị như trước; nội dung mới mới là đúng thì gửi đề xuất thay đổi để các ${t.agency} biểu quyết.`,
    } satisfies Sentences<OfEntry>,
    "commit-ahead": {
      message: ({ detail }) => `Nhánh chính có commit ghi ngày chưa đến: ${detail}. Ngày này không được tính.`,
      fix: () => "Tìm xem ai đã đẩy commit này và chỉnh lại đồng hồ của máy đã tạo; sổ không cần sửa.",
    } satisfies Sentences<OfEntry>,
    "ledger-strange": {
      message: () => "Nhánh decisions có tệp hay thư mục không thuộc sổ; tên này không được đọc.",
      fix: () => `Tìm xem ai đã ghi, rồi xóa ${byHand}.`,
    } satisfies Sentences<OfEntry>,
    "events-reordered": {
      message: ({ detail }) => `Các sự kiện đã biểu quyết không còn theo thứ tự được đưa lên nhánh chính, từ sự kiện: ${detail}.`,
      fix: () => "Tìm xem ai đã đổi thứ tự, rồi xếp lại như trước.",
    } satisfies Sentences<OfEntry>,
    "record-unread": {
      message: () => "Không đọc được hồ sơ này trên nhánh chính, nên không biết hồ sơ có sự kiện nào chưa có biên bản biểu quyết.",
      fix: () => "Sửa lỗi mà npx catalogue check nêu, rồi kiểm chứng lại.",
    } satisfies Sentences<OfEntry>,
    "entry-planted": {
      message: ({ detail }) => `Biên bản biểu quyết không ứng với việc gì trên nhánh chính: ${detail}.`,
      fix: () =>
        `Biên bản biểu quyết được đặt vào sổ mà không có sự kiện, hoặc nhánh chính đã bị đẩy đè hay gộp ngược nên không còn theo dòng commit cũ: khi đó đưa nhánh chính về commit cũ. Nếu không, tìm xem ai đã ghi và xóa tệp ${byHand}.`,
    } satisfies Sentences<OfEntry>,
    "entry-twice": {
      message: ({ detail }) => `Sự kiện đã có biên bản biểu quyết khác: ${detail}.`,
      fix: () => restore,
    } satisfies Sentences<OfEntry>,
    "entry-hash": {
      message: ({ detail }) => `Mã băm trong biên bản biểu quyết không phải của tệp trên nhánh chính ở phiên bản đó: ${detail}.`,
      fix: () => "Tệp được cập nhật không phải là tệp đã biểu quyết, hoặc biên bản biểu quyết sai. So hai phiên bản trước khi tin.",
    } satisfies Sentences<OfEntry>,
    "entry-votes": {
      message: ({ detail }) => `Các phiếu trong biên bản biểu quyết không khớp nhau: ${detail}.`,
      fix: () => restore,
    } satisfies Sentences<OfEntry>,
    "entry-rules": {
      message: ({ detail }) => `Biên bản biểu quyết ghi yêu cầu thấp hơn thiết lập của trang khi đó: ${detail}.`,
      fix: () =>
        "Không tin biên bản biểu quyết này: người ghi có khóa của sổ. Thay khóa ngay (npx catalogue github keys --rotate), đặt ngày cuối của khóa cũ (to trong signingKeys) trước ngày ghi biên bản; workflow record ghi lại sự kiện bằng khóa mới, theo các phiếu mà GitHub còn lưu.",
    } satisfies Sentences<OfEntry>,
    "chain-cut": {
      message: ({ detail }) => `Sổ đã mất phần đầu: ${detail}.`,
      fix: () => restore,
    } satisfies Sentences<OfEntry>,
    "ledger-replaced": {
      message: ({ detail }) => `Nhánh của sổ đã bị thay bằng nhánh khác: ${detail}.`,
      fix: () => `Khôi phục nhánh decisions từ bản sao có commit đó ${byHand}, rồi kiểm chứng lại.`,
    } satisfies Sentences<OfEntry>,
    "event-unrecorded": {
      message: ({ detail }) => `Sự kiện có trên nhánh chính nhưng không có biên bản biểu quyết: ${detail}.`,
      fix: () => byCouncil,
    } satisfies Sentences<OfEntry>,
    "ledger-folder": {
      message: ({ detail }) => `Thư mục ${quote(detail)} không được nằm cạnh dữ liệu: sổ chỉ ở nhánh decisions.`,
      fix: () => "Xóa thư mục này.",
    } satisfies Sentences<OfEntry>,
    "history-cut": {
      message: () => "Bản sao Git này không có đủ lịch sử của nhánh chính nên không kiểm chứng được.",
      fix: () => "Lấy đủ bằng: git fetch --unshallow",
    } satisfies Sentences<OfEntry>,
  },
  /** Parts of the sentences above. */
  detail: {
    signature: "chữ ký không khớp nội dung",
    next: (next: string) => `biên bản biểu quyết sau (${next}) nối vào nội dung khác`,
    inherited: "biên bản biểu quyết đầu của sổ nêu mã băm khác",
    inCommit: (commit: string) => `ở commit ${commit} của nhánh decisions`,
    numbers: (from: number, to: number) => (from === to ? `thiếu số ${from}` : `thiếu số ${from} đến ${to}`),
    path: (path: string) => `không còn ${quote(path)}`,
    first: (sequence: number) => `biên bản biểu quyết đầu mang số ${sequence}`,
    firstNames: "biên bản biểu quyết đầu nối vào một biên bản biểu quyết không còn",
    days: (before: string, after: string) => `ghi ngày ${after} nhưng đứng sau biên bản biểu quyết ngày ${before}`,
    place: (sequence: number, expected: number) => `mang số ${sequence} nhưng được ghi thứ ${expected}`,
    twice: (sequence: number) => `hai biên bản biểu quyết cùng mang số ${sequence}`,
    tip: (commit: string) => `biên bản biểu quyết nối vào commit ${commit}, không phải commit liền trước của nhánh`,
    lost: (commit: string) => `không còn commit ${commit} đã biết`,
    notOnMain: (commit: string) => `commit ${commit} không ở nhánh chính`,
    noEvent: (event: string, commit: string) => `commit ${commit} không thêm ${event}`,
    notInherited: "biên bản biểu quyết kiểu cũ mà biên bản biểu quyết đầu của sổ không nêu",
    approvals: (said: string, counted: string) => `ghi ${said} đồng ý, các phiếu cho ra ${counted}`,
    reached: "kết quả không theo số phiếu",
    quorum: (said: number, asked: number) => `ghi cần ${said} phiếu, thiết lập cần ${asked} phiếu`,
    include: (agency: string) => `không ghi phiếu bắt buộc của ${agency}`,
    deciders: "không ghi bên có thẩm quyền quyết định",
    noPlatform: (path: string) => `không nêu ${path}`,
    fileBefore: (path: string) => `${path} trước khi cập nhật`,
    says: (commit: string, day: string) => `${commit} ghi ngày ${day}`,
    event: (platform: string, event: string, commit: string) => `${platform}: ${event} (commit ${commit})`,
    nobody: `không ${t.agency} nào`,
  },
  verified: ({ entries, signed, unreached, needed, before }: Verified) =>
    entries === 0
      ? `Sổ chưa có biên bản biểu quyết nào; ${needed} sự kiện cần biểu quyết trên nhánh chính${before > 0 ? `, ${before} sự kiện có từ trước ngày trang bắt đầu nên không cần` : ""}.`
      : `Sổ có ${entries} biên bản biểu quyết, ${signed === entries ? "tất cả đã ký" : signed === 0 ? "chưa ký" : `${entries - signed} chưa ký`}${unreached > 0 ? `, ${unreached} ghi là chưa đủ phiếu` : ""}; ${needed} sự kiện cần biểu quyết trên nhánh chính${before > 0 ? `, ${before} sự kiện có từ trước ngày trang bắt đầu nên không cần` : ""}.`,
  whole: (needed: number) =>
    needed === 0
      ? "Chưa có sự kiện nào cần biên bản biểu quyết."
      : "Mọi sự kiện có biên bản biểu quyết, mọi biên bản biểu quyết có sự kiện, sổ nguyên vẹn.",
  faulty: (count: number) => `Sổ có ${count} sai lệch.`,
  votesGone: (path: string) =>
    `${path}: biên bản này ký bằng khóa đã hết hiệu lực, mà GitHub không còn lưu các phiếu của đề xuất thay đổi nên không ghi lại được. Chưa ghi gì thêm. Người bảo trì đối chiếu biên bản với hồ sơ lưu của các ${t.agency}; nếu đúng thì lùi ngày cuối của khóa (to trong signingKeys) đến sau ngày ghi biên bản; nếu không thì gửi một đề xuất thay đổi để biểu quyết lại.`,
  beside: (count: number) =>
    `${count} biên bản biểu quyết ghi phiên bản không còn trên dòng chính của nhánh chính mà chỉ còn trong lịch sử: có người đã gộp nhánh chính vào nhánh của mình rồi đẩy lên. Các phiếu vẫn có giá trị vì nội dung đã biểu quyết vẫn ở nhánh chính; nên đưa nhánh chính về dòng cũ.`,
  allowed: (count: number) => `${count} sự kiện chưa có biên bản biểu quyết: trang ghi rõ như vậy.`,
  none: "Trang này không dùng sổ ghi nhận (settings.yml không đặt quorum hay signingKeys): không có gì để kiểm chứng.",
  noLog: "Chưa kiểm chứng được gì: thư mục dữ liệu không ở đầu một kho Git nên không có lịch sử.",
  noBranch: "Chưa có nhánh decisions.",
  unknownLedger: (ref: string) => `--ledger ${quote(ref)} không phải là nhánh, commit hay thư mục có decisions/.`,
  stopped: (waiting: number) =>
    `Sổ đã bị sửa nên không ghi tiếp; ${waiting} sự kiện còn chờ biên bản. Làm theo hướng dẫn ở từng tệp nêu trên của nhánh decisions rồi chạy lại: mọi sự kiện sẽ được ghi.`,
  otherContent: (platform: string, pull: number) =>
    `${platform}: nội dung được đưa lên nhánh chính không phải là nội dung đã biểu quyết ở #${pull}, nên các phiếu không được tính.`,
  notBelieved: (path: string, why: string) => `${path}: chưa ghi, vì biên bản biểu quyết này sẽ không được tin. ${why}`,
  tooLarge: (path: string) => `${path}: biên bản biểu quyết quá lớn để đọc lại, nên không ghi. Chia đề xuất thành nhiều lần.`,
  usedVotes: (platform: string, pull: number, other: number) =>
    `${platform}: các phiếu về commit của #${pull} đã tính cho #${other}, nên không tính lần nữa.`,
  restored: (commit: string) => `Nhánh decisions đã bị xóa: khôi phục ở commit ${commit}.`,
  otherDay: (here: string, there: string) => `Đồng hồ của máy chạy ghi ngày ${here}, của GitHub là ${there}: tính theo GitHub.`,
  keyUnknown: (secret: string, publicKey: string) =>
    `Khóa ở ${secret} không có trong signingKeys của settings.yml, hoặc hôm nay không có hiệu lực; không ghi sổ. Khóa công khai của nó: ${publicKey}`,
  keyMissing: (secret: string) => `Sổ được ký (signingKeys trong settings.yml) nhưng thiếu bí mật ${secret}; không ghi sổ.`,
  keyBroken: (secret: string) => `${secret} không phải là khóa riêng do npx catalogue github keys tạo ra; không ghi sổ.`,
  keyThere: (id: string) => `settings.yml đã có khóa đang dùng (${id}). Thay khóa: npx catalogue github keys --rotate`,
  keyMade: (secret: string, environment: string, path: string) =>
    `Dòng trên là khóa riêng, chỉ hiện một lần: lưu vào bí mật ${secret} của môi trường ${environment} trên GitHub. Khóa công khai đã ghi vào ${path}: gửi thay đổi này lên nhánh chính.`,
  keyRotated: (days: number) => `Khóa cũ còn hiệu lực ${days} ngày nữa; đưa thay đổi lên nhánh chính rồi thay bí mật trong thời gian đó.`,
};
