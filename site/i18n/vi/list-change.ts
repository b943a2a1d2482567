/** Vietnamese words of what a list has that the one before had not, and the other way round. */
import { showNumber } from "../../../scripts/text/formats.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

const n = (value: number): string => showNumber(value, lang);

export const listChange = {
  comparison: `So với ${t.list} trước`,
  comparedWith: "So với",
  seeComparison: "Xem so sánh đầy đủ",
  droppedOut: (count: number, documents: string) =>
    count === 0
      ? `Không có ${t.thing} nào trong số đã biết tên của ${t.list} trước (${documents}) bị bỏ ra`
      : `${n(count)} ${t.thing} có trong ${t.list} trước (${documents}) không còn trong ${t.list} này`,
  droppedUnsure: (count: number, documents: string) =>
    count === 0
      ? `Mọi ${t.thing} đã biết tên của ${t.list} trước (${documents}) đều thấy trong ${t.list} này`
      : `${n(count)} ${t.thing} có trong ${t.list} trước (${documents}) chưa thấy trong phần đã biết tên của ${t.list} này`,
  cameIn: (count: number) => `${n(count)} ${t.thing} mới có so với ${t.list} trước.`,
  beforeUnknown: (named: number, official: number, documents: string) =>
    `Trang này chỉ biết tên ${n(named)} trong ${n(official)} ${t.thing} của ${documents}, nên có thể còn ${t.thing} khác không còn trong ${t.list}.`,
  partly: `Cả hai hoặc một trong hai ${t.list} chưa biết đủ tên, nên những thay đổi dưới đây chỉ là giữa các ${t.thing} đã biết tên; ${t.thing} chưa thấy có thể vẫn có mặt trong phần chưa biết tên.`,
  came: (count: number) => `Mới có (${n(count)})`,
  cameUnsure: (count: number) => `Chưa thấy trong phần đã biết tên của ${t.list} trước (${n(count)})`,
  left: (count: number) => `Không còn (${n(count)})`,
  moved: (count: number) => `Nay có trong ${t.list} khác cùng thay thế (${n(count)})`,
  leftUnsure: (count: number) => `Chưa thấy trong phần đã biết tên của ${t.list} mới (${n(count)})`,
  stayed: (count: number) => `Có ở cả hai (${n(count)})`,
  stayedAsNamed: (count: number) => `Có ở cả hai, không ghi nhận đổi tên (${n(count)})`,
  renamed: (count: number) => `${t.List} ghi tên khác tên trước (so sánh của trang này) (${n(count)})`,
  unseen: (count: number, named: number, document: string, unknown: number) =>
    `${n(count)} ${t.thing} không thấy trong ${n(named)} tên đã biết của ${document}; chưa rõ có trong ${n(unknown)} tên chưa biết hay không`,
  alsoOn: (documents: string) => `có trong ${t.list} của ${documents}`,
  renamedFrom: (name: string) => `trước là ${name}`,
};
