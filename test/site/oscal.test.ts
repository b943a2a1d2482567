/**
 * The criteria and assessments in OSCAL: each document is valid against NIST's own schema (shapes/, from the release 1.2.1,
 * public domain, blanks taken out), every reference leads somewhere, and no criterion, evidence or note is lost.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { oscalFiles, oscalIndex } from "../../site/open-data/oscal/oscal.ts";
import { plainMarkdown, uuidOf } from "../../site/open-data/oscal/parts.ts";
import type { SiteFile } from "../../site/routes.ts";
import { BASE_URL, catalogueOf } from "./built.ts";
import { eachRoot } from "./each-root.ts";

interface Control {
  readonly id: string;
  readonly parts?: readonly { readonly id?: string }[];
}
interface Result {
  readonly findings?: readonly { readonly target: { readonly "target-id": string; readonly status: { readonly state: string } } }[];
  readonly observations?: readonly { readonly "relevant-evidence"?: readonly { readonly href: string }[] }[];
  readonly "reviewed-controls": { readonly "control-selections": readonly Readonly<Record<string, readonly { "control-id": string }[]>>[] };
}
// biome-ignore lint/suspicious/noExplicitAny: the shapes are NIST's, and checked by NIST's schema.
type Documents = Readonly<Record<string, any>>;

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, "shapes/oscal_complete_schema-1.2.1.json"), "utf8"));
const ajv = new Ajv({
  strict: false,
  // Quicker to compile: each runs a few times only.
  code: { optimize: false },
  formats: {
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
    uri: (text: string) => URL.canParse(text),
    "uri-reference": true,
    email: true,
  },
});
ajv.addSchema({ ...SCHEMA, oneOf: undefined }, "oscal");
const MODELS: readonly { readonly required: readonly [string] }[] = SCHEMA.oneOf;
const validators = new Map(
  MODELS.map((model) => [model.required[0], ajv.compile(JSON.parse(JSON.stringify(model).replaceAll('"#/', '"oscal#/')))]),
);
function faults(document: object): string[] {
  const valid = validators.get(Object.keys(document)[0] ?? "");
  if (!valid) return ["no model of OSCAL"];
  return valid(document) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The documents and their list, with the hash of each. */
function oscalOf(catalogue: Catalogue): SiteFile[] {
  const addresses = makeAddresses(BASE_URL);
  const made: SiteFile[] = [];
  const files = oscalFiles(catalogue, addresses);
  let step = files.next();
  for (; !step.done; step = files.next()) made.push(step.value);
  const head = { schemaVersion: "1.0", generated: catalogue.today, build: "b" };
  return [...made, oscalIndex(step.value, addresses, { head, hashOf: (path) => `of ${path}` })];
}

eachRoot("OSCAL of %s", (root) => {
  const catalogue = catalogueOf(root);
  const files: Documents = Object.fromEntries(
    oscalOf(catalogue).map(({ path, content }) => [BASE_URL + path.slice(1), JSON.parse(content)]),
  );
  const named: readonly { model: string; id: string; url: string }[] = files[`${BASE_URL}api/v1/oscal.json`].documents;
  const of = (model: string) => named.filter((one) => one.model === model).map(({ id, url }) => ({ id, url, body: files[url][model] }));
  const controlsAt = (url: string): Control[] => files[url].catalog.groups.flatMap(({ controls }: { controls: Control[] }) => controls);

  test("every document is named, and valid by NIST's schema", () => {
    expect(named.map(({ url }) => url).sort()).toEqual(
      Object.keys(files)
        .filter((url) => !url.endsWith("/oscal.json"))
        .sort(),
    );
    expect(named.flatMap(({ url }) => faults(files[url]).map((fault) => `${url} ${fault}`))).toEqual([]);
    expect(named.length).toBeGreaterThan(catalogue.criteria.length);
  });

  test("a criterion of a set is one control, taken from the framework's catalog or the set's own", () => {
    for (const { id, url, body } of of("profile")) {
      const taken = body.imports.flatMap((one: { href: string; "include-controls"?: [{ "with-ids": string[] }] }) => {
        const there = controlsAt(one.href).map((control) => control.id);
        const ids = one["include-controls"]?.[0]["with-ids"] ?? there;
        expect([url, ids.filter((control) => !there.includes(control))]).toEqual([url, []]);
        return ids;
      });
      expect([id, new Set(taken).size]).toEqual([id, catalogue.criteria.find((set) => set.id === id)?.data.criteria.length]);
    }
  });

  test("a finding is about an objective that is there; what does not apply is excluded; all evidence is kept", () => {
    const objectives = new Set(
      of("catalog").flatMap(({ url }) => controlsAt(url).flatMap(({ parts = [] }) => parts.flatMap(({ id }) => id ?? []))),
    );
    for (const { id, body } of of("assessment-results")) {
      const assessments = catalogue.platforms.find((platform) => platform.id === id)?.assessments ?? [];
      const results: readonly Result[] = body.results;
      expect([id, results.length]).toEqual([id, assessments.length]);
      for (const [index, result] of results.entries()) {
        const { score } = assessments[index] ?? {};
        const states = (result.findings ?? []).map(({ target }) => target.status.state);
        expect((result.findings ?? []).filter(({ target }) => !objectives.has(target["target-id"]))).toEqual([]);
        expect(states.filter((state) => state === "satisfied").length).toBe(score?.total.met);
        expect(states.length).toBe(score?.total.applicable);
        const [selection] = result["reviewed-controls"]["control-selections"];
        expect(selection?.["exclude-controls"]?.length ?? 0).toBe(score?.total.notApplicable);
        const evidence = (result.observations ?? []).flatMap((one) => one["relevant-evidence"] ?? []).map(({ href }) => href);
        expect(evidence).toEqual(score?.results.flatMap((one) => one.evidence.map(({ url }) => url)));
      }
    }
    for (const { id, body } of of("plan-of-action-and-milestones"))
      expect([id, body["poam-items"].length]).toEqual([
        id,
        catalogue.platforms.find((platform) => platform.id === id)?.latest?.score?.missing.length,
      ]);
  });

  test("what identifies is unique, and the same in every build", () => {
    const uuids = Object.values(files).flatMap((file) => [...JSON.stringify(file).matchAll(/"uuid":"([^"]+)"/g)].map(([, uuid]) => uuid));
    expect(new Set(uuids).size).toBe(uuids.length);
    expect([...oscalFiles(catalogue, makeAddresses(BASE_URL))]).toEqual([...oscalFiles(catalogue, makeAddresses(BASE_URL))]);
  });
});

test("the schema bites: what it requires can not be missing", () => {
  const [path, text] = [...oscalFiles(catalogueOf("demo"), makeAddresses(BASE_URL))].map(({ path, content }) => [path, content])[0] ?? [];
  const file = JSON.parse(text ?? "");
  expect([path, faults(file)]).toEqual([path, []]);
  for (const key of ["uuid", "metadata"]) expect(faults({ catalog: { ...file.catalog, [key]: undefined } })).not.toEqual([]);
});

test("identities are those of RFC 9562; plainMarkdown words make no markup", () => {
  // Name-based, as the namespace of addresses has them.
  expect(uuidOf("https://www.example.com/")).toBe("3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559");
  expect(plainMarkdown("*a*\n [b](c) <i>")).toBe("\\*a\\* \\[b\\](c) \\<i\\>");
});
