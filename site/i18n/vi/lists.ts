/** Vietnamese words of the lists that documents issue, and of what the catalogue has of them. */

import { showNumber } from "../../../scripts/text/formats.ts";
import { lowerFirst, upperFirst } from "../../../scripts/text/text.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

const n = (value: number): string => showNumber(value, lang);

/** The platforms whose status is "listed", against the list in force. */
interface ListedCounts {
  /** Platforms of the status. */
  readonly listed: number;
  /** Those of them that are on the list in force. */
  readonly inForce: number;
  /** Of the list in force. */
  readonly official: number;
  /** Platforms on it that have another status. */
  readonly otherStatus: number;
  /** Platforms on it that are not known by name. */
  readonly missing: number;
}

export const lists = {
  /** Head of the column that names each list. */
  listed: `${t.List}`,
  intro: `Các ${t.list} ${t.fullThing} do ${t.document} ban hành hoặc công bố: ${t.list} nào đang có hiệu lực, số lượng chính thức, bao nhiêu ${t.thing} đã biết tên và còn thiếu bao nhiêu. Số lượng chính thức lấy từ ${t.document}; trang này có thể chưa có đủ tên.`,
  describe: (name: string, document: string) =>
    `${name}, ban hành tại ${document}: các ${t.thing} đã biết tên, số lượng chính thức và phần còn thiếu.`,
  none: `Chưa ghi nhận ${t.document} nào ban hành ${t.list}.`,
  state: {
    "in-force": "Đang có hiệu lực",
    unclear: "Chưa rõ còn hiệu lực",
    amended: "Đã được sửa đổi",
    ended: "Hết hiệu lực",
    coming: "Chưa có hiệu lực",
  },
  stateHelp: {
    "in-force": `Trang này chưa ghi nhận ${t.list} nào thay thế.`,
    unclear: `Đã có ${t.list} ban hành sau, hoặc có thông tin chưa kiểm chứng về việc hết hiệu lực; chưa có nguồn nào cho biết ${t.list} cũ hơn hết hiệu lực.`,
    amended: `${t.List} đã được sửa đổi bằng ${t.document} sau.`,
    ended: `${t.List} đã bị thay thế, bị bãi bỏ hoặc đã hết thời hạn.`,
    coming: `${t.List} đã ban hành, chưa đến ngày có hiệu lực.`,
  },
  stateTitle: "Tình trạng",
  document: `${t.Document}`,
  from: "Áp dụng từ",
  takesEffect: (day: string) => `có hiệu lực từ ${day}`,
  /** After a day, or that a list is in force. */
  sinceIssue: "tính từ ngày ban hành, chưa có thông tin về ngày có hiệu lực",
  endedBy: "Hết hiệu lực theo",
  endedFrom: "Hết hiệu lực từ",
  amendedBy: "Sửa đổi tại",
  official: "Số lượng chính thức",
  named: "Đã biết tên",
  missing: "Còn thiếu",
  takenOff: `Đã đưa ra khỏi ${t.list}`,
  takenOffOrJoined: "Đã đưa ra hoặc sáp nhập",
  counted: (named: number, official: number) => `đã biết tên ${n(named)} trong ${n(official)} ${t.thing}`,
  stillMissing: (count: number) => `còn thiếu tên ${n(count)} ${t.thing}`,
  unverified: (count: number) => `${n(count)} ${t.thing} chưa kiểm chứng, không tính`,
  unverifiedTitle: "Chưa kiểm chứng",
  unverifiedHelp: `Chưa có nguồn nói các ${t.thing} này có tên trong ${t.list}; lý do ghi ở hồ sơ. Không tính vào số đã biết tên.`,
  /** How a platform stands with the lists: in filters, and on its card. */
  standing: {
    "in-force": `${t.List} có tên đang có hiệu lực`,
    unclear: `${t.List} có tên chưa rõ còn hiệu lực hoặc đã sửa đổi`,
    ended: `${t.List} mới nhất có tên đã hết hiệu lực`,
    coming: `${t.List} có tên chưa có hiệu lực`,
    none: `Không có tên trong ${t.list} đã ghi nhận`,
  },
  /** Of a platform: the newest list that names it, and what took its place. */
  endedSince: (document: string, date: string) => `${t.List} mới nhất có tên ${t.thing} này (${document}) hết hiệu lực từ ${date}.`,
  notNamedIn: (documents: string) => `${t.List} ban hành sau (${documents}) không có tên ${t.thing} này.`,
  notSeenIn: (documents: string) => `Chưa thấy tên ${t.thing} này trong phần đã biết của ${documents}.`,
  othersUnclear: (documents: string) => `Chưa rõ còn hiệu lực: ${t.list} có tên ${t.thing} này của ${documents}.`,
  /** On a platform that is on such lists only. */
  unclearOnly: `${t.List} có tên ${t.thing} này chưa rõ còn hiệu lực hoặc đã được sửa đổi.`,
  listEnded: `${t.List} hết hiệu lực`,
  gone: (count: number) => `${n(count)} ${t.thing} đã được đưa ra khỏi ${t.list}`,
  mergedAway: (count: number) => `${n(count)} ${t.thing} đã sáp nhập vào ${t.thing} khác (${t.document} vẫn tính)`,
  /** More are recorded than there can be. */
  overfull: (named: number, official: number) => `ghi nhận ${n(named)} ${t.thing}, không khớp với số lượng chính thức là ${n(official)}`,
  overfullGroup: (group: string, named: number, official: number) =>
    `“${group}”: ghi nhận ${n(named)} ${t.thing}, không khớp với số lượng chính thức của nhóm là ${n(official)}`,
  whole: (official: number) => `đã biết tên đủ ${n(official)} ${t.thing}`,
  /** How sure the names are; the meaning starts with the letter. */
  namesFrom: (count: number, named: number, meaning: string) =>
    `Tên ${count === named ? "các" : n(count)} ${t.thing} theo nguồn có độ tin cậy ${meaning}.`,
  validityFrom: (meaning: string) => `Tên ${t.list}, ngày và hiệu lực theo nguồn có độ tin cậy ${meaning}.`,
  countFrom: (meaning: string) => `Số lượng chính thức có độ tin cậy ${meaning}.`,
  lacking: (missing: number) => `Còn ${n(missing)} ${t.thing} của ${t.list} mà trang này chưa biết tên.`,
  /** Two numbers that stand side by side and are not one. */
  listedCounts: (status: string, { listed, inForce, official, otherStatus, missing }: ListedCounts) => {
    const others = [
      ...(otherStatus > 0 ? [`${n(otherStatus)} ${t.thing} được ghi ở tình trạng khác`] : []),
      ...(missing > 0 ? [`${n(missing)} ${t.thing} chưa biết tên`] : []),
    ].join(" và ");
    return `“${status}” (${n(listed)}) là số hồ sơ ở tình trạng này, không phải số lượng của một ${t.list}: ${n(inForce)} ${t.thing} có trong ${t.list} đang có hiệu lực, ${n(listed - inForce)} ${t.thing} không thuộc số đó. Số lượng chính thức của ${t.list} đang có hiệu lực là ${n(official)}${others ? `, gồm cả ${others}` : ""}.`;
  },
  sources: "Nguồn về số lượng và hiệu lực",
  check: "Để đối chiếu (trang chính thức chưa mở được)",
  atMost: (count: string) => `nhiều nhất ${count}`,
  /** @param sum how the bounds of the groups go with the number of all, where they do */
  ungrouped: (count: number, sum?: { readonly bounds: readonly number[]; readonly missing: number }) =>
    `Chưa rõ ${n(count)} ${t.thing} đã biết tên thuộc nhóm nào, nên số còn thiếu của từng nhóm là số nhiều nhất có thể${sum ? `: ${sum.bounds.map(n).join(" + ")}, trừ ${n(count)} ${t.thing} đó, còn ${n(sum.missing)}` : ""}.`,
  coverage: "Mức độ đầy đủ",
  coverageTable: "Số lượng chính thức và số đã biết tên, theo nhóm",
  group: "Nhóm",
  noOrdinal: `Nguồn chưa cho biết số thứ tự trong ${t.list}; thứ tự trong bảng là của trang này.`,
  all: "Tất cả",
  members: `Các ${t.thing} đã biết tên`,
  membersTable: (group: string | undefined) => `Bảng các ${t.thing} đã biết tên của ${t.list}${group ? `: ${group}` : ""}`,
  noMembers: `Trang này chưa biết tên ${t.thing} nào của ${t.list}.`,
  item: "Số thứ tự",
  platform: `${t.Thing}`,
  owner: `${t.Owner} hiện nay`,
  operation: `Thời gian vận hành theo ${t.list}`,
  agency: `${t.Agency}`,
  leadOfList: (title: string) => `${title} (theo ${t.list})`,
  leadOfPlan: `${t.Agency} theo kế hoạch`,
  leadIsOwner: (document: string, title: string) => `${document} ghi “${title}”; trang này ghi ${t.agency} đó là ${t.owner}.`,
  processIsOlder: (process: string, documents: readonly string[]) =>
    `${upperFirst(process)} ban hành trước ${documents.length > 1 ? "các " : ""}${t.list} có tên ${t.thing} (${documents.join("; ")}); chưa có nguồn cho biết các bước của ${process} áp dụng thế nào với ${documents.length > 1 ? `các ${t.list}` : t.list} đó.`,
  byLead: (title: string) => `Theo ${lowerFirst(title)}`,
  byAgency: `Theo ${t.owner} hiện nay`,
  agencyTable: (by: string) => `Số ${t.thing} đã biết tên: ${lowerFirst(by)}`,
  /** Of the event, where a list merely writes another name. */
  writtenName: `Tên ghi trong ${t.list} khác tên trước (so sánh của trang này)`,
  calledHere: (name: string) => `trên trang này: ${name}`,
  nowCalled: (name: string) => `nay là ${name}`,
  countedAbove: (standing: string) => `${standing} (đã đếm ở các dòng trên)`,
  csv: "Tải bảng này (CSV)",
  memberships: `Thuộc ${t.list}`,
  memberFrom: (from: string) => `từ ${from}`,
  memberSpan: (from: string, until: string) => `từ ${from} ${until}`,
  place: (group: string | undefined, item: string | undefined) =>
    [group && `nhóm ${group}`, item && `số ${item}`].filter(Boolean).join(", "),
  onDay: `Các ${t.list} ở ngày này`,
  onDayTable: `Các ${t.list} ở ngày này, số lượng chính thức và số đã biết tên`,
  noList: `Trang này chưa ghi nhận ${t.list} nào ban hành đến ngày này.`,
  inForce: `${t.List} đang có hiệu lực`,
  allLists: `Tất cả ${t.list}, kể cả ${t.list} đã hết hiệu lực hoặc chưa rõ còn hiệu lực`,
  chart: `Các ${t.list}: số lượng chính thức và số đã biết tên`,
  chartHelp: `Phần tô đậm là số ${t.thing} đã biết tên; phần rỗng là số còn thiếu so với số lượng chính thức.`,
  of: (named: string, official: string) => `${named}/${official}`,
};

export type ListWords = typeof lists;
