/** Vietnamese words of the page with all platforms in one picture. */
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const programme = {
  /** What names begin with: a tile leaves it out. */
  beginnings: [t.FullThing, t.Thing],
  intro: (count: string) => `${count} ${t.thing} có hồ sơ, mỗi ${t.thing} một ô.`,
  inUse: (count: string) => `Đang sử dụng: ${count}.`,
  asOf: "Tình trạng tại ngày {date}.",
  by: "Xếp theo",
  groupings: { list: `${t.List}`, agency: `${t.Owner}`, domain: "Lĩnh vực", stage: "Tình trạng" },
  legend: "Chú giải",
  stage: "Màu và số trên ô: tình trạng",
  use: "Dấu trên ô: sử dụng",
  size: "Cỡ ô: số người dùng mới nhất, kể cả tài khoản",
  smallest: "ô nhỏ nhất: ít hơn, hoặc chưa có số liệu",
  from: "từ {number}",
  users: "{metric}: {value}, số liệu {date}",
  group: "{title} ({count})",
  offLists: `Không thuộc ${t.list} đang có hiệu lực`,
  domainUnknown: "Chưa có thông tin về lĩnh vực",
  svg: "Hình SVG",
  png: "Hình PNG",
  failed: "Trình duyệt không tạo được hình PNG; có thể dùng hình SVG.",
  caption: "{title}, {date}. {address}. Giấy phép {licence}.",
  description: `Toàn cảnh các ${t.fullThing}: mỗi ${t.thing} một ô, theo tình trạng, việc sử dụng và số người dùng.`,
};
