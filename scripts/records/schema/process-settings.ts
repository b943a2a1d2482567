/**
 * In `settings.yml`, the document of the process that platforms go through (what its items say is in the list of documents), the
 * portal, and which numbers decide nothing.
 */
import { date, formed, id, key, line, object, partDate, text, url } from "./common.ts";
import { FRESH_MONTHS, LINK_DAYS, REMINDER_DAYS, SMALLEST_MARKET, WAIVER_MONTHS } from "./usual.ts";

/** Steps that may be an item of that document; assessing and recognising may be of the same. */
const STEP_TITLES = {
  propose: { vi: "Đề xuất", en: "Proposal" },
  criteria: { vi: "Bộ tiêu chí", en: "Criteria" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  assess: { vi: "Đánh giá", en: "Assessment" },
  recognised: { vi: "{Recognition}", en: "{Recognition}" },
  sharing: { vi: "Chia sẻ dữ liệu", en: "Data sharing" },
  potential: { vi: "Tiềm năng", en: "Potential" },
};
export const PROCESS_STEPS = Object.keys(STEP_TITLES) as readonly (keyof typeof STEP_TITLES)[];
const itemField = (step: (typeof PROCESS_STEPS)[number]) =>
  key(STEP_TITLES[step], { vi: "Số thứ tự của mục", en: "Number of the item" }, {
    type: "integer",
    minimum: 1,
    maximum: 100,
  } as const);

export const processField = key(
  { vi: "{Document} về quy trình", en: "{Document} of the process" },
  {
    vi: "{Document} có các mục mà quy trình theo: thống kê đếm theo từng mục",
    en: "The {document} whose items the process follows: the statistics count by them",
  },
  object(
    {
      number: key({ vi: "Số, ký hiệu", en: "Number" }, { vi: "Như trong danh sách {document}", en: "As in the list of {documents}" }, line),
      date: key(
        { vi: "Ngày ban hành", en: "Date" },
        { vi: "Như trong danh sách {document}", en: "As in the list of {documents}" },
        partDate,
      ),
      name: key(
        { vi: "Cách gọi", en: "What it is called" },
        {
          vi: "Như đứng giữa câu; để trống là loại và số của {document}",
          en: "As within a sentence; if blank, its type and number",
        },
        text,
      ),
      items: key(
        { vi: "Các mục", en: "Items" },
        { vi: "Mỗi bước là mục số mấy của {document}", en: "Which item of the {document} each step is" },
        object(
          Object.fromEntries(PROCESS_STEPS.map((step) => [step, itemField(step)])) as Record<
            (typeof PROCESS_STEPS)[number],
            ReturnType<typeof itemField>
          >,
        ),
      ),
    },
    ["number", "date"],
  ),
);

export const portalField = key(
  { vi: "Cổng thông tin", en: "Portal" },
  {
    vi: "Cổng mà {owner} chia sẻ dữ liệu để cập nhật",
    en: "The portal that {owners} share their data for",
  },
  object(
    {
      name: key({ vi: "Tên cổng", en: "Name" }, { vi: "Tên đầy đủ, như đứng giữa câu", en: "Full name, as within a sentence" }, text),
      url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Địa chỉ của cổng", en: "Where it is" }, url),
      annex: key(
        { vi: "Nội dung của phụ lục", en: "Contents of the annex" },
        { vi: "Phụ lục gửi cho cổng gồm những gì, như giữa câu", en: "What the annex for the portal holds, as within a sentence" },
        text,
      ),
    },
    ["name", "url"],
  ),
);

const least = { type: "integer", minimum: 1, maximum: 1_000_000_000 } as const;

export const smallestMarketField = key(
  { vi: "Thị trường tiềm năng nhỏ nhất", en: "Smallest potential market" },
  {
    vi: "Thị trường nhỏ hơn mức này không được dùng để xét, vì thường là số ghi theo nghìn hoặc triệu",
    en: "A market below this decides nothing, for it is mostly one written in thousands or millions",
  },
  object({
    people: key(
      { vi: "Số người", en: "People" },
      { vi: `Để trống là ${SMALLEST_MARKET.people}`, en: `If blank, ${SMALLEST_MARKET.people}` },
      least,
    ),
    others: key(
      { vi: "Số khác", en: "Others" },
      { vi: `Ví dụ số {agency}; để trống là ${SMALLEST_MARKET.others}`, en: `Such as {agencies}; if blank, ${SMALLEST_MARKET.others}` },
      least,
    ),
  }),
);

export const signingKeysField = key(
  { vi: "Khóa ký sổ", en: "Signing keys" },
  {
    vi: "Khóa công khai để kiểm chứng sổ ghi nhận; lệnh npx catalogue github keys tạo và thay",
    en: "Public keys that verify the ledger; npx catalogue github keys makes and rotates them",
  },
  {
    type: "array",
    minItems: 1,
    items: object(
      {
        publicKey: key(
          { vi: "Khóa công khai", en: "Public key" },
          { vi: "Ed25519, SPKI dạng base64", en: "Ed25519, SPKI in base64" },
          formed("publicKey", "^[A-Za-z0-9+/]{59}=$"),
        ),
        from: key({ vi: "Từ ngày", en: "From" }, { vi: "Ngày đầu có hiệu lực", en: "First day it is valid" }, date),
        to: key(
          { vi: "Đến ngày", en: "To" },
          { vi: "Ngày cuối có hiệu lực; để trống nếu còn dùng", en: "Last day it is valid; blank while in use" },
          date,
        ),
      },
      ["publicKey", "from"],
    ),
  },
);

export const freshMonthsField = key(
  { vi: "Số tháng còn mới", en: "Months until old" },
  {
    vi: `Số liệu sử dụng và minh chứng cũ hơn số tháng này được nhắc xem lại; để trống là ${FRESH_MONTHS}`,
    en: `Usage figures and evidence older than this are to be looked at again; if blank, ${FRESH_MONTHS}`,
  },
  { type: "integer", minimum: 1, maximum: 120 },
);

const few = { type: "integer", minimum: 1, maximum: 365 } as const;

export const linksField = key(
  { vi: "Kiểm tra địa chỉ", en: "Web addresses" },
  {
    vi: "Các địa chỉ trang web trong dữ liệu được kiểm tra thường xuyên ra sao: npx catalogue links",
    en: "How often web addresses in the data are looked at: npx catalogue links",
  },
  object({
    everyDays: key(
      { vi: "Mỗi mấy ngày", en: "Every so many days" },
      {
        vi: `Mỗi địa chỉ được kiểm tra ít nhất một lần trong số ngày này; để trống là ${LINK_DAYS.everyDays}`,
        en: `Each address is looked at once in so many days; if blank, ${LINK_DAYS.everyDays}`,
      },
      few,
    ),
    deadAfterDays: key(
      { vi: "Sau mấy ngày là hỏng", en: "Dead after days" },
      {
        vi: `Địa chỉ không mở được suốt số ngày này thì bị cảnh báo; để trống là ${LINK_DAYS.deadAfterDays}`,
        en: `An address that cannot be opened for so long is a warning; if blank, ${LINK_DAYS.deadAfterDays}`,
      },
      few,
    ),
    failures: key(
      { vi: "Số ngày không mở được", en: "Days of failure" },
      {
        vi: `Phải không mở được trong ít nhất số ngày khác nhau này; để trống là ${LINK_DAYS.failures}`,
        en: `It must have failed on so many different days; if blank, ${LINK_DAYS.failures}`,
      },
      few,
    ),
  }),
);

export const remindersField = key(
  { vi: "Nhắc việc", en: "Reminders" },
  {
    vi: "Mỗi {agency} được nhắc việc ra sao: npx catalogue github remind",
    en: "How each {agency} is reminded of what it has to do: npx catalogue github remind",
  },
  object({
    aheadDays: key(
      { vi: "Nhắc trước mấy ngày", en: "Days ahead" },
      {
        vi: `Việc đến hạn trong số ngày này được nhắc; để trống là ${REMINDER_DAYS.ahead}`,
        en: `What is due within so many days is reminded of; if blank, ${REMINDER_DAYS.ahead}`,
      },
      few,
    ),
    putOffDays: key(
      { vi: "Hoãn nhiều nhất mấy ngày", en: "Put off for at most" },
      {
        vi: `Một việc được hoãn nhắc nhiều nhất số ngày này; để trống là ${REMINDER_DAYS.putOff}`,
        en: `One thing may be put off for so many days at most; if blank, ${REMINDER_DAYS.putOff}`,
      },
      few,
    ),
  }),
);

export const waiversPolicyField = key(
  { vi: "Miễn tiêu chí", en: "Waivers" },
  { vi: "Được miễn tiêu chí đến mức nào", en: "How far criteria may be waived" },
  object({
    mostMonths: key(
      { vi: "Nhiều nhất mấy tháng", en: "For at most so many months" },
      { vi: `Để trống là ${WAIVER_MONTHS}`, en: `If blank, ${WAIVER_MONTHS}` },
      { type: "integer", minimum: 1, maximum: 120 },
    ),
    never: key(
      { vi: "Không bao giờ miễn", en: "Never waived" },
      { vi: "Tên các tiêu chí xét riêng không được miễn", en: "Names of the key criteria that cannot be waived" },
      { type: "array", items: id, minItems: 1, uniqueItems: true },
    ),
  }),
);
