/**
 * A repository made by a script: three hundred commits over three years with renames, moves, merges, transfers, deletions,
 * broken files, and messages that mean harm. It notes what it does, so that a test can hold the history against it.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { addDays } from "../../scripts/text/dates.ts";
import { HOSTILE } from "../site/hostile.ts";

const DEMO = join(import.meta.dirname, "../fixtures/demo");
export const COMMITS = 300;
/** What must never reach the site. */
export const PERSON = { name: "Nguyễn Văn Kín", mail: "nguyen.van.kin@example.org" };

export interface Described {
  /** "platform nen-tang-1" */
  readonly record: string;
  readonly action: "added" | "changed" | "removed" | "moved";
  readonly sentences: readonly string[];
}

/** What one commit must be described as. */
export interface Done {
  readonly why: string;
  readonly day: string;
  readonly pull?: number;
  readonly agency?: string;
  readonly described: readonly Described[];
  /** So many records at once that they are counted only. */
  readonly isImport: boolean;
}

export interface Script {
  readonly root: string;
  /** Oldest first; commits that change no record in meaning have nothing described. */
  readonly done: readonly Done[];
}

interface CommitOptions {
  readonly described?: readonly Described[];
  readonly isImport?: boolean;
  readonly pull?: number;
  readonly agency?: string;
  readonly author?: string;
  /** The message as written, where it is not the reason itself. */
  readonly message?: string;
}

const AUTHORS = { BĐX: "12+dx@users.noreply.github.com", BCP: "CP-Officer@users.noreply.github.com" } as const;
const NAMES =
  "Bến Đá Lửa Gió Cát Lúa Trăng Sóng Rừng Khói Tre Sen Sao Mưa Núi Hồ Kho Hoa Ong Đèn Võng Thuyền Gạo Muối Chè Dừa Mía Tôm Cua Ốc Nón Gốm Lụa Giấy Mực Trống Chiêng".split(
    " ",
  );

/** Makes it in a folder, in one go: a process for each of some thousand steps would take half a minute. */
export function runScript(root: string): Script {
  const done: Done[] = [];
  const stream = new Stream();
  let day = "2023-11-01";
  const note = (why: string, { described = [], isImport = false, pull, agency }: CommitOptions) =>
    // 23:30 in Greenwich is the next day in Viet Nam.
    done.push({ why, day: addDays(day, 1), ...(pull === undefined ? {} : { pull }), ...(agency ? { agency } : {}), described, isImport });
  const tools: Tools = {
    write: (path, text) => stream.write(path, text),
    move: (from, to) => stream.change(`R ${from} ${to}`),
    remove: (path) => stream.change(`D ${path}`),
    commit: (why, options = {}) => {
      const { pull, agency, author = agency && AUTHORS[agency as keyof typeof AUTHORS], message = why } = options;
      day = addDays(day, 3);
      stream.commit({ day, author, message: pull === undefined ? message : `${message} (#${pull})` });
      note(why, options);
    },
    merge: (why, pull, options, work) => {
      work();
      const branch = stream.commit({ day, author: options.author, message: "trên nhánh", branch: `nhanh-${pull}` });
      day = addDays(day, 3);
      stream.commit({ day, message: `Merge pull request #${pull} from ai-do/nhanh\n\n${why}`, merges: branch });
      note(why, { ...options, pull });
    },
  };
  begin(tools);
  trouble(tools);
  for (let index = 1; done.length < COMMITS - 7; index++) live(tools, index);
  while (done.length < COMMITS) tools.commit(`Sửa lời ở README lần ${done.length}`);
  mkdirSync(root, { recursive: true });
  gitIn(root)("init", "-q", "-b", "main");
  gitIn(root, stream.text())("fast-import", "--quiet");
  gitIn(root)("reset", "-q", "--hard");
  return { root, done };
}

/** Day of what git makes by itself: before the one on which the commands run. */
const MADE = "2026-11-20T03:00:00Z";

/** Git in a folder, as the person of the script. */
export const gitIn =
  (root: string, input?: string) =>
  (...args: string[]): string => {
    const env = {
      GIT_AUTHOR_DATE: MADE,
      GIT_COMMITTER_DATE: MADE,
      ...process.env,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
    };
    const who = [`user.name=${PERSON.name}`, `user.email=${PERSON.mail}`, "commit.gpgsign=false"].flatMap((setting) => ["-c", setting]);
    return execFileSync("git", [...who, ...args], {
      cwd: root,
      env,
      encoding: "utf8",
      stdio: ["pipe", "pipe", "pipe"],
      ...(input === undefined ? {} : { input }),
    });
  };

interface StreamCommit {
  readonly day: string;
  readonly author?: string | undefined;
  readonly message: string;
  /** Another than main, which then stays where it was: its changes come by the merge. */
  readonly branch?: string;
  /** Mark of the commit that this one merges. */
  readonly merges?: number;
}

/** What `git fast-import` reads. */
class Stream {
  #lines: string[] = [];
  #changes: string[] = [];
  #mark = 0;
  #main: number | undefined;

  change(line: string): void {
    this.#changes.push(line);
  }
  write(path: string, text: string): void {
    this.change(`M 100644 inline ${path}\n${data(text)}`);
  }
  /** Commits what was changed since the last commit of main; its mark. */
  commit({ day, author = PERSON.mail, message, branch = "main", merges }: StreamCommit): number {
    const time = `${Date.parse(`${day}T23:30:00Z`) / 1000} +0000`;
    this.#lines.push(
      `commit refs/heads/${branch}`,
      `mark :${++this.#mark}`,
      `author ${PERSON.name} <${author}> ${time}`,
      `committer ${PERSON.name} <${PERSON.mail}> ${time}`,
      data(message && `${message.trimEnd()}\n`),
      ...(this.#main ? [`from :${this.#main}`] : []),
      ...(merges ? [`merge :${merges}`] : []),
      ...this.#changes,
      "",
    );
    if (branch !== "main") return this.#mark;
    this.#changes = [];
    this.#main = this.#mark;
    return this.#mark;
  }
  text(): string {
    return this.#lines.join("\n");
  }
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`;

interface Tools {
  readonly write: (path: string, text: string) => void;
  readonly move: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly commit: (why: string, options?: CommitOptions) => void;
  readonly merge: (why: string, pull: number, options: CommitOptions, work: () => void) => void;
}

const at = (id: string) => `platforms/${id}/platform.md`;
const one = (record: string, action: Described["action"], ...sentences: string[]): readonly Described[] => [{ record, action, sentences }];

/** The demonstration comes in as it is: registers and criteria first, then all platforms at once, and one that means harm. */
function begin({ commit, write }: Tools): void {
  const read = (path: string) => readFileSync(join(DEMO, path), "utf8");
  const copy = (folder: string) => {
    for (const found of readdirSync(join(DEMO, folder), { recursive: true, withFileTypes: true })) {
      const path = relative(DEMO, join(found.parentPath, found.name)).split(sep).join("/");
      if (found.isFile()) write(path, read(path));
    }
  };
  copy("criteria");
  write("platforms/_registers/domains.yml", read("platforms/_registers/domains.yml"));
  write("platforms/_registers/settings.yml", read("platforms/_registers/settings.yml"));
  const sets = readdirSync(join(DEMO, "criteria")).flatMap((name) => (name.endsWith(".md") ? [name.replace(".md", "")] : []));
  const domains = [...read("platforms/_registers/domains.yml").matchAll(/^- id: (\S+)\n {2}name: \{ vi: ([^,]+),/gm)];
  commit("Khởi đầu: tiêu chí", {
    described: [
      ...sets.flatMap((id) => one(`criteria ${id}`, "added", `Thêm bộ tiêu chí “${field(read(`criteria/${id}.md`), "title")}”`)),
      ...domains.flatMap(([, id, name]) => one(`domain ${id}`, "added", `Thêm lĩnh vực “${name}”`)),
    ],
  });
  copy("platforms");
  write(at(HOSTILE.id), HOSTILE.file);
  const agencies = read("platforms/_registers/agencies.yml");
  const logins = agencies
    .replace("team: example/bo-duong-xa", "team: example/bo-duong-xa, logins: [ dx ]")
    .replace("team: example/bo-cho-phien", "team: example/bo-cho-phien, logins: [ cp-officer ]");
  write("platforms/_registers/agencies.yml", logins);
  commit("Khởi đầu: mọi nền tảng", { isImport: true });
  write("platforms/_registers/agencies.yml", logins.replace("https://example.vn/bdx", "https://example.vn/bo-duong-xa"));
  commit("Cổng mới của Bộ Đường Xa", {
    agency: "BĐX",
    described: one("agency bdx", "changed", "Đổi trang web: “https://example.vn/bdx” → “https://example.vn/bo-duong-xa”"),
  });
}

/** The Vietnamese of a key in front matter. */
function field(text: string, key: string): string {
  const [, value = ""] = new RegExp(`^${key}:\\s*(?:\\{ vi: |\\n\\s+vi: )(.*?)(?:, en: .*)?$`, "m").exec(text) ?? [];
  return value.replace(/^"|"$/g, "");
}

/** Messages of strangers: markup, controls, reordering, a forged head of another commit, an address, no end. */
function trouble({ commit, write }: Tools): void {
  const id = "nen-tang-thu-loi";
  const version = (count: number) => write(at(id), platform("Nền tảng Thử Lời", "BĐX", count));
  const changed = (from: number, to: number) =>
    from === to ? [] : one(`platform ${id}`, "changed", "Sửa số liệu sử dụng ngày 01/02/2024 (người dùng): giá trị");
  version(1);
  commit('Thêm <script>alert(1)</script> ]]> & "nháy"', { described: one(`platform ${id}`, "added", "Thêm nền tảng “Nền tảng Thử Lời”") });
  version(2);
  commit("Đảo chữ ở đây", { message: "Đảo \u202echữ\u0007 \u001e ở\u200b đây", described: changed(1, 2) });
  version(3);
  commit(`${"dài ".repeat(39)}dài…`, { message: "dài ".repeat(5000), described: changed(2, 3) });
  version(4);
  commit("Hỏi … nhé", { message: `Hỏi ${PERSON.mail} nhé`, described: changed(3, 4) });
  version(5);
  commit("", { message: "", described: changed(4, 5) });
  version(6);
  const hash = "a".repeat(40);
  commit("Giả làm lần khác", {
    message: `Giả làm lần khác\n\n${hash}\n:100644 100644 ${hash} ${hash} M\nplatforms/gia/platform.md\nCo-authored-by: X <x@example.org>`,
    described: changed(5, 6),
  });
}

const platform = (name: string, owner: string, users: number, events = ""): string =>
  `---\nname: { vi: ${name}, en: ${inEnglish(name)} }\nowner: ${owner}\nevents:\n` +
  `  - { date: 2024-01-15, type: listed, document: { number: 05/QĐ-BSM, date: 2024-01-15 } }\n${events}` +
  `usage:\n  - { date: 2024-02-01, metric: users, value: ${users}, source: { title: Nguồn, url: https://example.vn/1 } }\n` +
  "sources:\n  - { title: Nguồn, url: https://example.vn/2 }\n---\n";

const TRANSFER = "  - { date: 2024-03-01, type: transferred, from: BĐX, to: BCP, document: { number: 05/QĐ-BSM, date: 2024-01-15 } }\n";
const RENAME = (before: string) =>
  `  - { date: 2024-04-01, type: renamed, previousName: { vi: ${before}, en: ${inEnglish(before)} }, document: { number: 05/QĐ-BSM, date: 2024-01-15 } }\n`;

/** Its name keeps its letters, as names do. */
const inEnglish = (name: string): string => name.replace("Nền tảng", "Platform").replace("đổi tên", "renamed");

/** The life of one platform, cut short for some: added, handed over, renamed, moved, broken, merged, deleted. */
function live({ write, move, remove, commit, merge }: Tools, index: number): void {
  const [id, moved] = [`nen-tang-${index}`, `nen-tang-moi-${index}`];
  const name = `Nền tảng ${NAMES[index % NAMES.length]} ${NAMES[(index * 7 + 3) % NAMES.length]} ${index}`;
  const newName = `${name} đổi tên`;
  write(at(id), platform(name, "BĐX", 10));
  commit(`Thêm nền tảng ${index}`, { pull: 1000 + index, described: one(`platform ${id}`, "added", `Thêm nền tảng “${name}”`) });
  write(at(id), platform(name, "BCP", 10, TRANSFER));
  commit(`Chuyển giao ${index}`, {
    agency: "BĐX",
    described: one(
      `platform ${id}`,
      "changed",
      "Đổi cơ quan chủ quản: “BĐX” → “BCP”",
      "Thêm sự kiện: Thay đổi cơ quan chủ quản (01/3/2024)",
    ),
  });
  write(at(id), platform(newName, "BCP", 10, TRANSFER + RENAME(name)));
  commit(`Đổi tên ${index}`, {
    agency: "BCP",
    described: one(
      `platform ${id}`,
      "changed",
      `Đổi tên nền tảng: “${name}” → “${newName}”; đổi tên nền tảng (bản tiếng Anh): “${inEnglish(name)}” → “${inEnglish(newName)}”`,
      "Thêm sự kiện: Đổi tên (01/4/2024)",
    ),
  });
  write("README.md", `lần ${index}`);
  commit(`Không đụng dữ liệu ${index}`);
  move(`platforms/${id}`, `platforms/${moved}`);
  commit(`Đổi mã ${index}`, { described: one(`platform ${moved}`, "moved", `Đổi mã hồ sơ: “${id}” → “${moved}”`) });
  write(at(moved), "---\nname: [\n---\n");
  commit(`Hỏng ${index}`);
  const numbers = ["Sửa số liệu sử dụng ngày 01/02/2024 (người dùng): giá trị"];
  merge(
    `Cập nhật số liệu ${index}`,
    index,
    { agency: "BCP", author: AUTHORS.BCP, described: one(`platform ${moved}`, "changed", ...numbers) },
    () => write(at(moved), platform(newName, "BCP", 20, TRANSFER + RENAME(name))),
  );
  if (index % 5 !== 0) return;
  remove(`platforms/${moved}`);
  commit(`Xóa ${index}`, { described: one(`platform ${moved}`, "removed", `Xóa nền tảng “${newName}”`) });
}
