/** Who had a part in commits, by account or by address. */
import { expect, test } from "vitest";
import { type Writer, writersOf } from "../../scripts/github/writers.ts";

const account = (login: string): Writer => ({ login, mail: `${login}@nha.example` });
const address = (mail: string): Writer => ({ login: undefined, mail });

test.each<[string, Writer[], string, string[]]>([
  ["accounts, each once", [account("an"), account("an"), account("binh")], "", ["an", "binh"]],
  ["no account: the domain alone", [address("Ai.Do@CDS.example.vn")], "", ["@cds.example.vn"]],
  ["GitHub itself, and Apps", [account("web-flow"), account("bot[bot]"), address("noreply@github.com")], "", []],
  ["an App that GraphQL gives no account", [address("12+bot[bot]@users.noreply.github.com")], "", []],
  ["no address, an empty one, one without a domain", [address(""), { login: undefined, mail: null }, address("an")], "", []],
  ["a co-author by GitHub's own address", [], "Đổi\n\nCo-authored-by: An <7+an@users.noreply.github.com>", ["an"]],
  ["by the old form of it, in small letters", [], "co-authored-by: An <an@users.noreply.github.com>", ["an"]],
  ["a quotation of one in the middle of a line", [], "như Co-authored-by: An <an@users.noreply.github.com>", []],
])("%s", (_, by, message, writers) => {
  expect(writersOf([{ by, message }])).toEqual(writers);
});
