/** What a new catalogue begins with: choices of its own, and none of another's policy by silence. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { pathOf } from "../../scripts/records/paths.ts";
import { readTemplate, TEMPLATES, type TemplateName } from "../../scripts/start/template.ts";

const textsOf = (name: string) => readTemplate(join(PACKAGE, "scripts/templates"), name).files;

test.each(TEMPLATES)("%s: what is counted, who takes part and assesses is named, and groups are none of its own accord", (name) => {
  const settings = textsOf(name).get(pathOf("settings")) ?? "";
  for (const kind of ["metrics", "agencyKinds", "methods"]) expect(settings).toMatch(new RegExp(`^  ${kind}:$`, "m"));
  expect(settings).toMatch(/^unusedFields: \[ group,/m);
});

test("a province, and anybody else, is not told who issues criteria or convenes", () => {
  const told = TEMPLATES.map((name) => /^(?:criteriaBy|convenedBy):/m.test(textsOf(name).get(pathOf("settings")) ?? ""));
  expect(Object.fromEntries(TEMPLATES.map((name, index) => [name, told[index]]))).toEqual({
    "vn-ministry": true,
    "vn-province": false,
    plain: false,
  });
});

test.each<[TemplateName, string, string]>([
  ["vn-province", "Ủy ban nhân dân tỉnh Hoa Ban", "province"],
  ["vn-province", "Sở Khoa học và Công nghệ tỉnh Hoa Ban", "department"],
  ["vn-province", "UBND xã Tổ Chim", "commune"],
  ["vn-province", "Hội Tin học", "other"],
  ["vn-ministry", "Bộ Mây Trắng", "ministry"],
  ["vn-ministry", "Cục Gió Nhẹ", "department"],
  ["plain", "Wren Foundation", "organisation"],
])("%s: %s is a %s", (name, agency, kind) => {
  const { kindOfName, agencyKinds } = readTemplate(join(PACKAGE, "scripts/templates"), name);
  expect(kindOfName(agency)).toBe(kind);
  expect(agencyKinds).toContain(kind);
});
