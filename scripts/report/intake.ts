/** The bot's one live answer on an issue that proposes something: Vietnamese, with English in a fold. Pure. */
import type { Form } from "../authoring/intake/forms.ts";
import type { IntakeFault } from "../authoring/intake/read-issue.ts";
import type { Problem } from "../problems/problem.ts";
import type { Lang } from "../text/languages.ts";
import { code, fold, link, prose } from "./markdown.ts";

export interface IntakeReply {
  readonly form: Form;
  readonly faults: readonly IntakeFault[];
  /** What the rules say of the file made from the answers. */
  readonly problems: readonly Problem[];
  /** How many of the form's fields were answered. */
  readonly answered: number;
  readonly path?: string;
  /** Address of the entry that is this one already. */
  readonly duplicate?: { readonly id: string; readonly url: string };
  /** Number of the pull request, once it is there. */
  readonly pull?: number;
  /** A person has pushed to the branch. */
  readonly manual: boolean;
  readonly withdrawn: boolean;
}

const SAY = {
  vi: {
    thanks: "Cảm ơn bạn.",
    withdrawn: "## Đã rút\n\nVấn đề này đã đóng; yêu cầu thay đổi kèm theo cũng được đóng. Mở lại vấn đề để tiếp tục.",
    duplicate: (entry: string) =>
      `## Đã có trong danh mục\n\nNền tảng này đã có: ${entry}. Muốn sửa hồ sơ đã có, mở trang của nền tảng rồi bấm «Sửa hồ sơ này». Nếu đây là nền tảng khác, sửa tên ở trên cho phân biệt được.`,
    manual: (pull: string) =>
      `## Có người đã sửa trực tiếp\n\nNhánh của yêu cầu ${pull} đã được sửa tay, nên từ nay biểu mẫu ở trên không ghi đè nữa. Sửa tiếp ngay trong yêu cầu đó.`,
    ready: (pull: string) =>
      `## Hợp lệ\n\nYêu cầu thay đổi ${pull} (bản nháp) đã được mở với hồ sơ của bạn. Sửa nội dung ở trên thì yêu cầu tự cập nhật; đóng vấn đề này thì yêu cầu được đóng theo.`,
    opening: "## Hợp lệ\n\nĐang mở yêu cầu thay đổi với hồ sơ của bạn.",
    incomplete: (count: number) =>
      `## Còn ${count} điều cần bổ sung\n\nBấm «…» rồi «Edit» ở nội dung đầu tiên để sửa; nhận xét này tự cập nhật.`,
    kept: (pull: string) => `Yêu cầu ${pull} giữ nguyên bản hợp lệ gần nhất.`,
    answered: (answered: number, all: number) => `Đã điền ${answered} trên ${all} mục; mục nào chưa có nguồn thì cứ để trống.`,
    file: "Tệp",
    whole: "Biểu mẫu",
    english: "In English",
  },
  en: {
    thanks: "Thank you.",
    withdrawn: "## Withdrawn\n\nThis issue is closed, and so is its pull request. Open the issue again to go on.",
    duplicate: (entry: string) =>
      `## Already in the catalogue\n\nThis platform is there: ${entry}. To correct its entry, open its page and press “Correct this record”. If this is another platform, change the name above so that they can be told apart.`,
    manual: (pull: string) =>
      `## Changed by hand\n\nSomeone has edited the branch of ${pull}, so the form above no longer overwrites it. Go on in that pull request.`,
    ready: (pull: string) =>
      `## Valid\n\nThe pull request ${pull} (a draft) holds your proposal. Edit the text above and it follows; close this issue and it is closed as well.`,
    opening: "## Valid\n\nThe pull request with your proposal is being opened.",
    incomplete: (count: number) =>
      `## ${count} thing${count === 1 ? "" : "s"} to add or mend\n\nPress “…” and “Edit” on the first post; this comment follows.`,
    kept: (pull: string) => `The pull request ${pull} keeps the last valid version.`,
    answered: (answered: number, all: number) => `${answered} of ${all} fields are filled in; leave blank what has no source.`,
    file: "File",
    whole: "The form",
    english: "In English",
  },
} as const;

/** The whole answer, without the hidden state before it. */
export function intakeReply(reply: IntakeReply): string {
  return [body(reply, "vi"), fold(SAY.vi.english, body(reply, "en"))].join("\n\n");
}

/** Whether the file made from the answers can be proposed. */
export const isReady = ({ faults, problems, duplicate, path }: IntakeReply): boolean =>
  path !== undefined && duplicate === undefined && faults.length === 0 && problems.every(({ level }) => level !== "error");

function body(reply: IntakeReply, lang: Lang): string {
  const say = SAY[lang];
  const pull = reply.pull === undefined ? "" : `#${reply.pull}`;
  if (reply.withdrawn) return say.withdrawn;
  if (reply.duplicate) return say.duplicate(link(reply.duplicate.id, reply.duplicate.url));
  if (reply.manual) return say.manual(pull);
  const file = reply.path ? [`${say.file}: ${code(reply.path)}`] : [];
  const answered = say.answered(reply.answered, reply.form.fields.length);
  if (isReady(reply)) return [pull ? say.ready(pull) : say.opening, ...warnings(reply, lang), answered, ...file].join("\n\n");
  const needed = [
    ...reply.faults.map((fault) => faultItem(fault, lang)),
    ...reply.problems.filter(({ level }) => level === "error").map((one) => problemItem(one, lang)),
  ];
  return [say.incomplete(needed.length), needed.join("\n"), ...(pull ? [say.kept(pull)] : []), answered].join("\n\n");
}

const faultItem = ({ field, message }: IntakeFault, lang: Lang): string =>
  `- **${field ? prose(field.label[lang]) : SAY[lang].whole}** ${prose(message[lang])}`;
const problemItem = ({ message, fix }: Problem, lang: Lang): string => `- ${prose(message[lang])}${fix ? ` ${prose(fix[lang])}` : ""}`;

function warnings({ problems }: IntakeReply, lang: Lang): string[] {
  const items = problems.filter(({ level }) => level === "warning").map((one) => problemItem(one, lang));
  return items.length > 0 ? [items.join("\n")] : [];
}
