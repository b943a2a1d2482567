/** A package.json that people write: of one that is no JSON a command says so. */
import { existsSync, readFileSync } from "node:fs";
import { Refusal } from "../text/refusal.ts";
import { cliWords } from "../words/cli-words.ts";

type Dependencies = Readonly<Record<string, string>>;

/** Empty where there is none. @throws Refusal for one that can not be read */
export function readPackageFile(file: string): { readonly dependencies?: Dependencies; readonly devDependencies?: Dependencies } {
  if (!existsSync(file)) return {};
  try {
    const found: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (found !== null && typeof found === "object") return found;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refusal((lang) => cliWords[lang].badPackage(file));
}
