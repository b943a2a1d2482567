/**
 * Examples for the open data page, to copy and paste. A test takes them out of the built page and runs them, so what
 * stands here works.
 */
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import type { DataWords } from "../i18n/vi/data.ts";

export type ExampleId = keyof DataWords["examples"];
type ExampleLanguage = "shell" | "python" | "r" | "formula" | "address";

interface Example {
  readonly id: ExampleId;
  readonly language: ExampleLanguage;
  readonly code: string;
}

/** @param api address of a file of the API: "platforms.csv" */
export function examples(api: (path: string) => string, firstPlatform: string | undefined): Example[] {
  return [
    { id: "status", language: "shell", code: `curl -s ${api("status.json")}` },
    ...(firstPlatform
      ? [
          {
            id: "one",
            language: "shell",
            code: `curl -s ${api(`platforms/${firstPlatform}.json`)} | python3 -m json.tool --no-ensure-ascii`,
          } as const,
        ]
      : []),
    { id: "csv", language: "shell", code: `curl -sO ${api("platforms.csv")}` },
    { id: "sheets", language: "formula", code: `=IMPORTDATA("${api("platforms.csv")}")` },
    { id: "excel", language: "formula", code: powerQuery(api("platforms.csv")) },
    { id: "calc", language: "address", code: api("platforms.csv") },
    { id: "python", language: "python", code: tableInPython(api("platforms.csv")) },
    { id: "harvest", language: "shell", code: harvestInPython(api("harvest.py"), api("").replace(/api\/v1\/$/, "")) },
    { id: "r", language: "r", code: countInR(api("platforms.csv")) },
  ];
}

const powerQuery = (address: string): string => `let
  Source = Csv.Document(Web.Contents("${address}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Platforms = Table.PromoteHeaders(Source)
in
  Platforms`;

const tableInPython = (address: string): string => `import csv, io, urllib.request

with urllib.request.urlopen("${address}") as response:
    text = io.TextIOWrapper(response, encoding="utf-8-sig", newline="")
    for row in csv.DictReader(text):
        print(row["id"], row["stage"], row["name.${MAIN_LANG}"], sep="\\t")`;

const harvestInPython = (client: string, site: string): string => `curl -sO ${client}
python3 harvest.py ${site} copy`;

/** By the names, which tell apart what a source confirms and what none does; the codes do not. */
const countInR = (address: string): string => `platforms <- read.csv("${address}", fileEncoding = "UTF-8-BOM", check.names = FALSE)
print(table(platforms$stageName.${MAIN_LANG}))`;
