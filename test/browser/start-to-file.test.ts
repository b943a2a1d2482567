/**
 * Each job of the page for proposals from its first screen to the file, with no more than what it cannot do without: by touch on a
 * phone, and by keyboard alone. What it takes is counted, and may not grow.
 */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { showUnit } from "../../scripts/catalogue/measures.ts";
import { DRAFT_TASKS, type DraftTask } from "../../scripts/records/draft-tasks.ts";
import { catalogueOf } from "../site/built.ts";
import { ASSESSED, awaitSheets, criteriaAssessed } from "./open-assessment.ts";
import { newPage, type Visit, visit, type Watched } from "./visit.ts";

let site: Visit;
let opened: Watched | undefined;

beforeAll(async () => {
  site = await visit("demo");
});
afterEach(async () => {
  const complaints = opened?.complaints;
  await opened?.context.close();
  opened = undefined;
  expect(complaints).toEqual([]);
});

interface Taken {
  /** Taps of a finger, or keys pressed to come to something and to press it. */
  steps: number;
  /** Fields that are typed into. */
  inputs: number;
  /** What is typed, in letters. */
  letters: number;
}

/** What a person does, however they do it. */
interface Hand {
  readonly taken: Taken;
  readonly press: (selector: string) => Promise<void>;
  readonly type: (id: string, text: string) => Promise<void>;
  /** One of a list, by its place in it. */
  readonly choose: (id: string, index: number) => Promise<void>;
}

/** What the choices are called that stand side by side; undefined for those of a list that is folded away. */
const radiosOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => (element.getAttribute("type") === "radio" ? element.getAttribute("name") : undefined));

const field = (id: string) => `[id="f-${id}"]`;

function finger(page: Page): Hand {
  const taken: Taken = { steps: 0, inputs: 0, letters: 0 };
  const press = async (selector: string) => {
    taken.steps++;
    await page.locator(selector).first().tap();
  };
  return {
    taken,
    press,
    type: async (selector, text) => {
      await press(selector);
      taken.inputs++;
      taken.letters += text.length;
      await page.keyboard.insertText(text);
    },
    choose: async (selector, index) => {
      const name = await radiosOf(page, selector);
      // The list, and what is chosen in it.
      taken.steps += name ? 1 : 2;
      if (name) await page.locator(`[name="${name}"]`).nth(index).tap();
      else await page.locator(selector).selectOption({ index });
    },
  };
}

function keyboard(page: Page): Hand {
  const taken: Taken = { steps: 0, inputs: 0, letters: 0 };
  const key = async (name: string) => {
    taken.steps++;
    await page.keyboard.press(name);
  };
  /** Where something stands, seen from what has the focus. */
  const whereIs = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((target) => {
        const now = document.activeElement;
        if (target === now) return "here";
        return now && now.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING ? "before" : "behind";
      });
  const to = async (selector: string) => {
    await page.locator(selector).first().waitFor();
    for (let presses = 0; presses < 150; presses++) {
      const place = await whereIs(selector);
      if (place === "here") return;
      await key(place === "before" ? "Shift+Tab" : "Tab");
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };
  return {
    taken,
    press: async (selector) => {
      await to(selector);
      await key(/checkbox|radio/.test((await page.locator(selector).first().getAttribute("type")) ?? "") ? "Space" : "Enter");
    },
    type: async (selector, text) => {
      await to(selector);
      taken.inputs++;
      taken.letters += text.length;
      await page.keyboard.insertText(text);
    },
    choose: async (selector, index) => {
      await to(selector);
      for (let presses = 0; presses < index; presses++) await key("ArrowDown");
    },
  };
}

const PLATFORM = "#chon-nen-tang";
const START = ".begin button[type=submit]";
const ONWARDS = ".topic button[type=submit]";
const BUS = ASSESSED;
const SET = "ket-noi-du-lieu-2026";

interface Job {
  /** Of the address by which people come. */
  readonly of?: string;
  /** Of a sheet whose it is. */
  readonly owner?: string;
  /** What is chosen on the first screen beside the job. */
  readonly choose?: string;
  readonly write: (hand: Hand, page: Page) => Promise<void>;
  /** What the file then holds. */
  readonly says: string;
  readonly most: { readonly taps: number; readonly keys: number; readonly inputs: number };
}

/** From one page to the next. */
async function onwards({ press }: Hand, page: Page): Promise<void> {
  const heading = () => page.locator(".work-head h2").textContent();
  const before = await heading();
  await press(ONWARDS);
  await expect.poll(heading).not.toBe(before);
}

const JOBS: Readonly<Record<DraftTask, Job>> = {
  platform: {
    write: async (hand, page) => {
      const { type } = hand;
      await type(field("name-vi"), "Nền tảng mượn dù Mưa Bóng Mây");
      await type(field("summary-vi"), "Cho mượn dù ở mọi bến tàu.");
      await onwards(hand, page);
      await type(field("events-0-date"), "5/3/2026");
      await onwards(hand, page);
      await type(field("events-0-document-number"), "88/BĐX-CĐS");
      // The document is its own source.
      await onwards(hand, page);
    },
    says: "vi: Nền tảng mượn dù Mưa Bóng Mây",
    most: { taps: 12, keys: 75, inputs: 7 },
  },
  correct: {
    of: "nen-tang-lich-am-duong-trang-khuyet",
    write: async (hand, page) => {
      const { press, type } = hand;
      await press(".topics a[href$='/4']");
      await type(field("abbreviation"), "LAD");
      await onwards(hand, page);
      await press(".topics > .buttons button:last-child");
    },
    says: "abbreviation: LAD",
    most: { taps: 8, keys: 85, inputs: 1 },
  },
  usage: {
    of: "nen-tang-giao-hang-thung-chai",
    write: async (hand, page) => {
      const { type, choose } = hand;
      const item = await page.locator(".item [id^='f-usage-'][id$='-date']").first().getAttribute("id");
      const at = (key: string) => `[id="${item?.replace(/date$/, key)}"]`;
      await type(at("date"), "30/9/2026");
      await choose(at("metric"), 1);
      await type(at("value"), "15,6 triệu");
      await type(at("source-title"), "Báo cáo quý III");
      await type(at("source-url"), "example.vn/bao-cao");
      await onwards(hand, page);
    },
    says: "value: 15600000",
    most: { taps: 11, keys: 75, inputs: 4 },
  },
  plan: {
    of: "nen-tang-chieu-sang-den-long",
    write: async (hand, page) => {
      const { press, type } = hand;
      await press(".topics a[href$='/1']");
      const tasks = ["Viết phần mềm", "Lắp đèn thử", "Bật đèn", "Giao việc trực", "Trực đèn", "Thay bóng"];
      for (const [index, task] of tasks.entries()) await type(field(`phases-${index}-title-vi`), task);
      await onwards(hand, page);
    },
    says: "Thay bóng",
    most: { taps: 12, keys: 105, inputs: 6 },
  },
  assessment: { of: BUS, write: assess, says: "Báo cáo đánh giá", most: { taps: 60, keys: 330, inputs: 7 } },
  ballot: {
    of: BUS,
    owner: "phieu-3",
    write: judge,
    says: "kind: none",
    most: { taps: 60, keys: 330, inputs: 5 },
  },
  criteria: {
    write: async (hand, page) => {
      const { press, type } = hand;
      await press(".topics a[href$='/1']");
      await type(field("title-vi"), "Bộ tiêu chí nền tảng mượn dù");
      // Its groups and criteria are those of the framework.
      for (let step = 1; step <= 3; step++) await onwards(hand, page);
    },
    says: "vi: Bộ tiêu chí nền tảng mượn dù",
    most: { taps: 9, keys: 120, inputs: 1 },
  },
  comments: {
    // What waits for an answer stands first.
    choose: '[name="viec-gop-y"] >> nth=0',
    write: async (hand, page) => {
      await hand.choose(field("comments-0-answer-result"), 1);
      await hand.type(field("comments-0-answer-reason-vi"), "Đã bổ sung việc ghi theo lô.");
      await onwards(hand, page);
    },
    says: "result: partly",
    most: { taps: 9, keys: 110, inputs: 1 },
  },
};

/** A member judges alone: no conflict of interest, every criterion met, one at a time. */
async function judge(hand: Hand, page: Page): Promise<void> {
  const { press, type, choose } = hand;
  await onwards(hand, page);
  await choose(field("conflict-kind"), 1);
  await onwards(hand, page);
  for (const { id, kind, measure, threshold } of criteriaAssessed()) {
    if (measure === "user-share") continue;
    const answer = field(`results-${id}-${kind === "measured" ? "value" : "verdict"}`);
    if (!(await page.locator(answer).isVisible())) await press(".results-bar button");
    await page.locator(answer).waitFor();
    // As people write it: with its unit.
    if (kind === "measured") await type(answer, `${threshold?.atLeast ?? threshold?.atMost} ${showUnit(threshold?.unit ?? "", "vi")}`);
    else await choose(answer, 1);
  }
  await onwards(hand, page);
}

/** Every criterion that nobody has answered is met, by one report. */
async function assess(hand: Hand, page: Page): Promise<void> {
  const { press, type, choose } = hand;
  await press(".topics a[href$='/1']");
  await choose(field("method"), 1);
  await onwards(hand, page);
  await type(field("assessors-0-organisation"), "Viện Sương");
  await choose(field("assessors-0-role"), 1);
  await onwards(hand, page);
  await page.locator(field("results-KT1-verdict")).waitFor();
  const criteria = catalogueOf("demo").criteria.find(({ id }) => id === SET)?.data.criteria ?? [];
  for (const { id, group, kind, measure, threshold } of criteria) {
    if (measure === "user-share") continue;
    const answer = kind === "measured" ? "value" : "verdict";
    const isShown = await page.locator(field(`results-${id}-${answer}`)).isVisible();
    if (!isShown) await press(`.criteria-group summary:has-text("${group} ")`);
    if (kind === "measured") await type(field(`results-${id}-value`), String(threshold?.atLeast ?? threshold?.atMost));
    else await choose(field(`results-${id}-verdict`), 1);
  }
  await press(`${field("results-KT1")} button:has-text("Thêm mục")`);
  await type(field("results-KT1-evidence-0-title"), "Báo cáo đánh giá");
  await type(field("results-KT1-evidence-0-url"), "https://example.vn/bao-cao");
  await press(".results > fieldset > details.more > summary, details.more:has(#minh-chung-chung) > summary");
  await choose("#minh-chung-chung", 1);
  const boxes = page.locator("details.more .checks input[type=checkbox]");
  for (let index = 1; index <= (await boxes.count()); index++) await press(`details.more .checks label:nth-of-type(${index}) input`);
  await press("details.more .checks button");
  await onwards(hand, page);
}

/** From the review to the file in hand. @returns its text */
async function toFile({ press }: Hand, page: Page): Promise<string> {
  await page.locator(".review").waitFor();
  await expect.poll(() => page.locator(".standing").textContent()).toContain("Đủ và đúng");
  await press(".review > .buttons button");
  await page.locator(".send").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), press('.send button:has-text("Tải tệp về")')]);
  return await readFile(await download.path(), "utf8");
}

const WAYS = {
  touch: { hand: finger, look: { viewport: { width: 360, height: 740 }, hasTouch: true } },
  keyboard: { hand: keyboard, look: { viewport: { width: 1280, height: 800 } } },
} as const;

test.each(DRAFT_TASKS.flatMap((task) => (["touch", "keyboard"] as const).map((way) => [task, way] as const)))(
  "%s by %s",
  { tags: ["release"], timeout: 120_000 },
  async (task, way) => {
    const { hand: handOf, look } = WAYS[way];
    opened = await newPage(site.browser, look);
    const { page } = opened;
    const { of, owner, choose, write, says, most } = JOBS[task];
    await awaitSheets(page);
    page.setDefaultTimeout(20_000);
    const hand = handOf(page);
    await page.goto(`${site.url}de-xuat/?viec=${task}${of ? `&nen-tang=${of}` : ""}`);
    await page.locator(".begin").waitFor();
    if (choose) await hand.press(choose);
    if (owner) await page.locator("#f-ma-phieu").selectOption(owner);
    else if (of) expect(await page.locator(PLATFORM).inputValue()).not.toBe("");
    await hand.press(START);
    await page.locator(".topic, .topic-list").first().waitFor();
    await write(hand, page);
    const file = await toFile(hand, page);
    expect(file).toContain(says);
    const steps = way === "touch" ? most.taps : most.keys;
    expect(hand.taken.steps, JSON.stringify(hand.taken)).toBeLessThanOrEqual(steps);
    expect(hand.taken.inputs, JSON.stringify(hand.taken)).toBeLessThanOrEqual(most.inputs);
  },
);
