/** `catalogue github keys [--rotate]`: a new pair of keys for the ledger, the public one into the settings, the other for the secret. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, type Node, parseDocument } from "yaml";
import { ENVIRONMENT } from "../github/setup-facts.ts";
import { LEDGER_SECRET } from "../github/setup-judgement.ts";
import { keyId, makeKeys } from "../ledger/envelope.ts";
import { keyOn } from "../ledger/signatures.ts";
import { readSettings } from "../records/load.ts";
import { pathOf } from "../records/paths.ts";
import { settingsIn } from "../records/settings-in.ts";
import { addDays } from "../text/dates.ts";
import { cliWords } from "../words/cli-words.ts";
import { ledgerWords } from "../words/words.ts";
import type { Call } from "./command.ts";
import { UsageError } from "./options.ts";

/** Days for which the old key stays valid: until the change is on main and the secret is replaced, nothing must be lost. */
const OVERLAP = 14;

/** Prints the private key, which is kept nowhere else. @throws UsageError when there is a key and none is to be replaced */
export const keys = ({ root, today, lang, values, shell }: Call): number => {
  const words = ledgerWords[lang];
  const settings = settingsIn(readSettings(root));
  if (!settings) throw new UsageError(cliWords[lang].needsSettings);
  const old = keyOn(settings.signingKeys ?? [], today);
  if (old && values.rotate !== true) throw new UsageError(words.keyThere(keyId(old.publicKey).slice(0, 12)));
  const { publicKey, privateKey } = makeKeys();
  const file = join(root, pathOf("settings"));
  const until = old && { publicKey: old.publicKey, to: addDays(today, OVERLAP) };
  const text = withKey(readFileSync(file, "utf8"), `{ publicKey: ${publicKey}, from: ${today} }`, until);
  writeFileSync(file, text);
  shell.stdout.write(`${privateKey}\n`);
  shell.stderr.write(`${words.keyMade(LEDGER_SECRET, ENVIRONMENT, pathOf("settings"))}\n`);
  if (old) shell.stderr.write(`${words.keyRotated(OVERLAP)}\n`);
  return 0;
};

/** The settings with one more key, as they are written but for that. @param until the last day of a key that is there */
function withKey(text: string, added: string, until: { readonly publicKey: string; readonly to: string } | undefined): string {
  const all = parseDocument(text).get("signingKeys", true);
  if (!isSeq(all) || all.items.length === 0) return `${text.trimEnd()}\nsigningKeys:\n  - ${added}\n`;
  const items = all.items.filter(isMap);
  const old = items.find((item) => item.get("publicKey") === until?.publicKey);
  const edits = [{ at: endOf(items.at(-1)), text: all.flow ? `, ${added}` : `\n${indentOf(text, items[0])}- ${added}` }];
  if (old && until)
    edits.push({
      at: endOf(old.get("from", true)),
      text: old.flow ? `, to: ${until.to}` : `\n${indentOf(text, items[0])}  to: ${until.to}`,
    });
  return edits.sort((a, b) => b.at - a.at).reduce((now, { at, text: more }) => now.slice(0, at) + more + now.slice(at), text);
}

/** Where the content of a node ends, or begins its line. */
const endOf = (node: unknown): number => (node as Node).range?.[1] ?? 0;
function indentOf(text: string, node: Node | undefined): string {
  const start = text.lastIndexOf("\n", node?.range?.[0] ?? 0) + 1;
  return /^ */.exec(text.slice(start))?.[0] ?? "";
}
