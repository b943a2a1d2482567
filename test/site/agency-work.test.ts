/** What the page of an agency says that it has to do: each task stands with one agency, what is due first, first. */
import { expect, test } from "vitest";
import { actingAgency, proposalsOf } from "../../scripts/catalogue/acting-agency.ts";
import type { OpenProposal } from "../../scripts/records/schema/proposals.ts";
import { createContext } from "../../site/context.ts";
import { render } from "../../site/pages/agency.11ty.tsx";
import { tasksOf, writtenAs } from "../../site/views/agency-work.ts";
import { keptBy } from "../../site/views/keeper.ts";
import { itemsOf } from "../../site/views/page-lists.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const catalogue = catalogueOf("demo");

test("every platform on which an agency acts stands with that agency, and nowhere else", () => {
  const shown = catalogue.agencies.flatMap(({ data: { code } }) => tasksOf({ catalogue }, code).map(({ id }) => `${code} ${id}`));
  const acting = catalogue.platforms.flatMap((entry) => {
    const code = actingAgency(catalogue, entry);
    return code ? [`${code} ${entry.id}`] : [];
  });
  expect(acting.length).toBeGreaterThan(3);
  expect(shown.sort()).toEqual(acting.sort());
});

test("what is due stands before what has no day, the earliest first", () => {
  for (const { data } of catalogue.agencies) {
    const days = tasksOf({ catalogue }, data.code).map(({ lifecycle }) => lifecycle.due ?? "9");
    expect(days).toEqual([...days].sort());
  }
});

test("an agency sees what it proposed, the keeper also what waits for it", () => {
  const proposal = (number: number, agency: string | undefined, waiting: OpenProposal["waiting"]) =>
    ({ kind: "pull", number, title: "", url: "", opened: "", since: "", draft: false, waiting, ...(agency && { agency }) }) as OpenProposal;
  const keeper = keptBy(catalogue) ?? "";
  const other = catalogue.agencies.find(({ data }) => data.code !== keeper)?.data.code ?? "";
  const read = [
    proposal(1, other, "council"),
    proposal(2, undefined, "keeper"),
    proposal(3, keeper, "merge"),
    proposal(4, undefined, "owner"),
  ];
  const numbers = (code: string) => proposalsOf(catalogue, read, code).map((one) => one.number);
  expect(numbers(other)).toEqual([1]);
  expect(numbers(keeper)).toEqual([2, 3]);
});

test("what is done by writing leads to the job by which it is written", () => {
  expect(
    ["make-plan", "reassess-overdue", "issue-criteria", "raise-user-share", "recognise", "meet-criteria"].map(
      (task) => writtenAs(task as never)?.job,
    ),
  ).toEqual(["plan", "assessment", "criteria", "usage", "correct", undefined]);
});

test("the page of an agency names its own feed, and says how its calendar is subscribed to", () => {
  const site = createContext(
    { catalogue: catalogueOf("demo"), baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" },
    { css: "", mark: "" },
  );
  const item = [...itemsOf("agency", site)].find(({ path }) => path === "/co-quan/blx/");
  const html = item ? render({ item: item as Parameters<typeof render>[0]["item"] }) : "";
  expect(html).toMatch(/<link rel="alternate" type="application\/atom\+xml" title="[^"]*BLX" href="[^"]*\/co-quan\/blx\/due\.xml"/);
  expect(html).toContain("chọn thêm lịch theo địa chỉ");
});
