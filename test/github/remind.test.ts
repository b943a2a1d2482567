/** The reminders of agencies on GitHub: one each, written only where something changed, put off by those whose business it is. */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { dueByAgency } from "../../scripts/catalogue/due/by-agency.ts";
import { run } from "../../scripts/cli/run.ts";
import { putOffsIn } from "../../scripts/github/put-off.ts";
import { isReminderOf } from "../../scripts/report/reminder.ts";
import { demoOn } from "../demo-on.ts";
import { DEMO_LINKS } from "../site/built.ts";
import { type Reminders, setReminders } from "./reminder-stage.ts";
import { AT, BOT, DEMO, REPO } from "./stage.ts";

const RELEASE = { tags: ["release"] };
const DAY = "2026-11-24";
/** What it has of four agencies, as of a day. */
const fewOn = (...of: Parameters<typeof demoOn>): Catalogue => {
  const catalogue = demoOn(...of);
  return { ...catalogue, agencies: catalogue.agencies.filter(({ data }) => ["BMT", "BLX", "BCP", "BĐX"].includes(data.code)) };
};
const demo = fewOn(DAY);
/** The agencies that have one. */
const AGENCIES = demo.agencies.length;
let stage: Reminders;
beforeAll(async () => {
  stage = await setReminders(DAY);
});
afterAll(() => stage.github.close());

const bodyOf = (code: string): string => stage.find(code)?.body ?? "";
const numberOf = (code: string): number => stage.find(code)?.number ?? 0;
const codeOf = (agency: string, start: string, catalogue = demo): string =>
  dueByAgency(catalogue)
    .get(agency)
    ?.find(({ key }) => key.startsWith(start))?.code ?? "";

describe("one after the other", () => {
  test("--dry writes nothing, and says what would be", RELEASE, async () => {
    const { writes, said } = await stage.remind(demo, true);
    expect(writes).toEqual([]);
    expect(said.filter((line) => line.startsWith("create-issue"))).toHaveLength(AGENCIES);
    expect(said.filter((line) => line.startsWith("<!-- catalogue:reminder "))).toHaveLength(AGENCIES);
    expect(said).toContain("### Đã quá hạn");
  });

  test("each agency that has something to do has one, asked of its people; again, and on a day that changes nothing, nothing is written", async () => {
    const { writes } = await stage.remind(demo);
    expect(writes).toEqual(Array.from({ length: AGENCIES }, () => "issues/create 201"));
    expect([...(stage.find("BCP")?.assignees ?? [])]).toEqual(["cho-giang", "cho-hoa"]);
    expect([...(stage.find("BCP")?.labels ?? [])]).toEqual(["loại: nhắc việc"]);
    expect(bodyOf("BCP")).toContain("Kính gửi @example/bo-cho-phien.");
    expect(bodyOf("BLX")).toMatch(/### Đã quá hạn\n\n- \*\*Nền tảng [^*]+\*\*: đánh giá lại, hạn ngày 20\/8\/2026 `[0-9a-f]{8}`/);
    expect(bodyOf("BLX")).toMatch(/### Overdue\n\n- \*\*[^*]+\*\*: reassessment, due 20 August 2026/);
    expect(stage.github.violations).toEqual([]);
    expect((await stage.remind(demo)).writes).toEqual([]);
    expect((await stage.remind(fewOn("2026-11-25"))).writes).toEqual([]);
  });

  test("what comes due is announced to its agency, once, and its list changed", async () => {
    const day = "2026-12-11"; // a reassessment was due the day before, and is due of another agency within 45 days
    const { writes } = await stage.remind(fewOn(day));
    expect(writes.filter((one) => one.startsWith("issues/create-comment")).length).toBe(writes.length / 2);
    const [news] = stage.comments(numberOf("BMT"));
    expect(news?.body).toMatch(
      /^<!-- catalogue:reminder-news 1 -->\n\n@example\/bo-may-trang\n\n### Việc mới:\n\n- \*\*[^*]+\*\*: đánh giá lại, hạn ngày 10\/12\/2026/,
    );
    expect((await stage.remind(fewOn(day))).writes).toEqual([]);
  });

  test("a comment whose run was cut short before it remembered is not made again", RELEASE, async () => {
    const before = demoOn("2026-12-11", { "settings.yml": ["quorum: 3", "quorum: 3\nreminders: { aheadDays: 365 }"] });
    stage.github.failNext({ operation: "issues/update", status: 403, times: 9 });
    const { failed } = await stage.remind(before);
    expect(failed.length).toBeGreaterThan(0);
    const count = () => failed.map((code) => stage.comments(numberOf(code)).length);
    const made = count();
    stage.github.forget();
    await stage.remind(before);
    expect(count()).toEqual(made);
    expect((await stage.remind(before)).writes).toEqual([]);
  });
});

describe("put off", () => {
  const OVERDUE = demoOn("2026-12-11");
  const settled = async () => {
    await stage.remind(OVERDUE);
    expect((await stage.remind(OVERDUE)).writes).toEqual([]);
  };

  test("by a member of the agency until a day: silent till then, its reason told, closed where nothing else is left, and back on that day", async () => {
    await settled();
    const number = numberOf("BMT");
    for (const { code } of dueByAgency(OVERDUE).get("BMT") ?? [])
      await stage.comment("may-an", number, `/snooze ${code} 31/12/2026 chờ **kết quả** của @example <img src=x>`);
    await stage.remind(OVERDUE);
    expect(stage.find("BMT")?.state).toBe("closed");
    expect(bodyOf("BMT")).toMatch(
      /### Đã hoãn nhắc\n\n- .* — đến ngày 31\/12\/2026, theo `may-an`: `chờ \*\*kết quả\*\* của @example <img src=x>`/,
    );
    expect((await stage.remind(OVERDUE)).writes).toEqual([]);
    expect((await stage.remind(fewOn("2026-12-30"))).writes.filter((one) => one.includes("BMT"))).toEqual([]);
    await stage.remind(fewOn("2026-12-31"));
    expect(stage.find("BMT")?.state).toBe("open");
    expect(bodyOf("BMT")).not.toContain("Đã hoãn nhắc");
  });

  test("not by strangers, nor without reason, for too long or of nothing: members are answered, once", async () => {
    await settled();
    const [number, body, code] = [numberOf("BMT"), bodyOf("BMT"), codeOf("BMT", "reassess ", OVERDUE)];
    await stage.comment("la", number, `/snooze ${code} 01/01/2027 vì thế`);
    await stage.comment("duong-chi", number, `/snooze ${code} 01/01/2027 vì thế`);
    const refused: readonly (readonly [string, RegExp])[] = [
      [`/snooze ${code} 01/01/2027`, /Lệnh chưa đủ/],
      [`/snooze ${code} 01/12/2026 vì thế`, /không ở sau ngày/],
      [`/snooze ${code} 01/01/2028 vì thế`, /nhiều nhất 180 ngày/],
      ["/snooze 00000000 01/01/2027 vì thế", /Không có việc nào mang mã này/],
    ];
    for (const [command] of refused) await stage.comment("may-an", number, command);
    expect((await stage.remind(OVERDUE)).writes).toEqual(refused.map(() => "issues/create-comment 201"));
    for (const [index, { body: answer }] of stage.comments(number).slice(-refused.length).entries())
      expect(answer).toMatch(refused[index]?.[1] ?? "");
    expect(bodyOf("BMT")).toBe(body);
    expect((await stage.remind(OVERDUE)).writes).toEqual([]);
  });

  test("a command that somebody edited counts for nothing; the newest about a thing counts", RELEASE, async () => {
    await settled();
    const [number, code] = [numberOf("BĐX"), codeOf("BĐX", "task ", OVERDUE)];
    const id = await stage.comment("duong-chi", number, `/snooze ${code} 20/12/2026 vì thế`);
    await stage.remind(OVERDUE);
    expect(bodyOf("BĐX")).toContain("Đã hoãn nhắc");
    stage.later();
    await stage.as("song-dung").rest.issues.updateComment({ ...AT, comment_id: id, body: `/snooze ${code} 30/12/2026 vì thế` });
    await stage.remind(OVERDUE);
    expect(bodyOf("BĐX")).not.toContain("Đã hoãn nhắc");
    expect(stage.comments(number).some(({ user, body }) => user === BOT && body.includes("đã bị sửa"))).toBe(true);
    await stage.comment("duong-chi", number, `/snooze ${code} 20/12/2026 vì thế`);
    await stage.comment("duong-chi", number, `/unsnooze ${code}`);
    await stage.remind(OVERDUE);
    expect(bodyOf("BĐX")).not.toContain("Đã hoãn nhắc");
    expect((await stage.remind(OVERDUE)).writes).toEqual([]);
  });
});

test("by the command: it reads the data and what is known of addresses, and does the same", RELEASE, async () => {
  const other = await setReminders(DAY);
  onTestFinished(() => other.github.close());
  const remind = async (...more: string[]) => {
    let said = "";
    const code = await run({
      argv: ["github", "remind", "--data", DEMO, "--results", DEMO_LINKS, "--today", DAY, ...more],
      cwd: DEMO,
      stdout: { write: () => true },
      stderr: { write: (text) => (said += text) },
      env: { GITHUB_REPOSITORY: REPO, GITHUB_API_URL: other.github.url, GITHUB_TOKEN: "bot", BOT_LOGIN: BOT, CATALOGUE_HASTE: "1" },
      now: new Date(`${DAY}T02:00:00Z`),
    });
    return { code, said };
  };
  expect(await remind("--dry")).toMatchObject({
    code: 0,
    said: expect.stringContaining("create-issue “Nhắc việc: Bộ Đường Xa (hư cấu) (BĐX)”"),
  });
  expect(other.issues()).toEqual([]);
  expect(await remind()).toMatchObject({ code: 0, said: expect.stringContaining("Nhắc việc: 7 thao tác trên GitHub.") });
  expect(other.find("BĐX")?.body).toContain("### Địa chỉ không còn mở được");
  expect((await remind()).said).toContain("Nhắc việc: 0 thao tác");
});

test("--dry without a token asks nobody: the words of each reminder, from the data alone", async () => {
  const said = { stdout: "", stderr: "" };
  const code = await run({
    argv: ["github", "remind", "--data", DEMO, "--today", DAY, "--dry"],
    cwd: DEMO,
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
    env: {},
    now: new Date(`${DAY}T02:00:00Z`),
  });
  expect(code).toBe(0);
  const lines = said.stdout.split("\n");
  expect(lines.filter((line) => line.startsWith("create-issue"))).toHaveLength(7);
  expect(lines).toContain("### Đã quá hạn");
  expect(said.stderr).toContain("Chỉ từ dữ liệu");
});

describe("commands in comments", () => {
  const items = dueByAgency(demo).get("BLX") ?? [];
  const [first, second] = items.map(({ code }) => code);
  const at = (id: number, body: string) => ({ id, author: "x", body, day: DAY, edited: false });
  const read = (bodies: readonly string[], { today = DAY, heard = [] as readonly number[], of = items } = {}) =>
    putOffsIn(
      bodies.map((body, index) => at(index + 1, body)),
      { items: of, mayAsk: () => true, heard, today, mostDays: 180 },
    );

  test("one that was obeyed is never answered as wrong, its day over or its thing done", () => {
    const command = [`/snooze ${first} 2026-12-10 vì thế`];
    const { heard } = read(command);
    const done = items.filter(({ code }) => code !== first);
    for (const today of ["2026-12-09", "2026-12-10", "2027-03-01"]) {
      const later = read(command, { today, heard, of: done });
      expect([later.refused, later.heard, later.putOff]).toEqual([[], [1], []]);
    }
  });

  test("each counts, several in a comment and behind a greeting; which of them is not taken is said", () => {
    const { putOff, refused } = read([
      `Chào bạn,\r\n/snooze ${first} 10/12/2026 vì thế\r\n\r\n/snooze ${second} 11/12/2026 vì kia\r\n/snooze 00000000 11/12/2026 vì kia`,
      `Lệnh /snooze ${first} và > /snooze là lời nói; /snoozed cũng vậy`,
    ]);
    expect(putOff.map(({ item, until, reason }) => [item.code, until, reason])).toEqual([
      [first, "2026-12-10", "vì thế"],
      [second, "2026-12-11", "vì kia"],
    ]);
    expect(refused).toEqual([{ id: 1, why: "unknown", command: "/snooze 00000000 11/12/2026 vì kia" }]);
  });
});

test("a reminder is known by its mark, wherever in the text it stands, and by no mark within a line", () => {
  const body = "<!-- catalogue:reminder BLX -->\n…";
  expect([body, `Ghi chú:\r\n${body}`, `\n\n${body}`].map((text) => isReminderOf(text, "BLX"))).toEqual([true, true, true]);
  expect(isReminderOf(`\`${body}`, "BLX")).toBe(false);
});

describe("what others do to it", () => {
  test(
    "a text that was changed is put right; without its label it is still found; one more of the same is closed; a copy by another is none",
    RELEASE,
    async () => {
      await stage.remind(demo);
      const number = numberOf("BLX");
      const body = bodyOf("BLX");
      await stage.as("song-dung").rest.issues.update({ ...AT, issue_number: number, body: `Xem thêm:\r\n${body}\n@everyone`, labels: [] });
      await stage.as("la").rest.issues.create({ ...AT, title: "x", body });
      const { data: double } = await stage.as("bot").rest.issues.create({ ...AT, title: "x", body });
      const count = stage.issues().length;
      await stage.remind(demo);
      expect(bodyOf("BLX")).toBe(body);
      expect(stage.issues()).toHaveLength(count);
      expect(stage.issues().find((one) => one.number === double.number)?.state).toBe("closed");
      expect(stage.issues().filter(({ user, state }) => user === "la" && state === "open")).toHaveLength(1);
      expect((await stage.remind(demo)).writes).toEqual([]);
    },
  );

  test("done, it is closed; closed by hand while something is due, it is open again", RELEASE, async () => {
    const nobodys = demoOn(DAY, {
      "nen-tang-giao-hang-thung-chai/platform.md": [/owner: BCP/, "owner: BNS"],
      "criteria/san-thuong-mai-so-du-thao.md": [/issuer: BCP/, "issuer: BNS"],
    });
    await stage.remind(nobodys);
    expect(stage.find("BCP")?.state).toBe("closed");
    expect(bodyOf("BCP")).toContain("Hiện cơ quan không có việc nào cần làm.");
    expect((await stage.remind(nobodys)).writes).toEqual([]);
    await stage.remind(demo);
    expect(stage.find("BCP")?.state).toBe("open");
    await stage.as("cho-hoa").rest.issues.update({ ...AT, issue_number: numberOf("BCP"), state: "closed" });
    await stage.remind(demo);
    expect(stage.find("BCP")?.state).toBe("open");
  });

  test("names and titles of others ping nobody, link nowhere and close no fold", async () => {
    const evil = "x @example/bo-may-trang </details> <b> [a](https://evil.example) #1 --> ``";
    const named = demoOn(DAY, { "nen-tang-so-suc-khoe-que-chi/platform.md": [/name: \{ vi: [^,]+,/, `name: { vi: "${evil}",`] });
    await stage.remind(named);
    const body = bodyOf("BLX");
    expect(body).not.toContain("x @example/bo-may-trang");
    expect(body).not.toMatch(/[^\\]<b>|[^\\]\[a\]\(|x [^\n]*[^\\]<\/details>/);
    expect(body).toContain("x \u2060@\u2060example/bo-may-trang");
  });
});
