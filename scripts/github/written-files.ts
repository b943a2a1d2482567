/** Files of `.github/` that are the bot's own words, in the languages of the catalogue: `labels.yml`, and what a new pull request begins with. */

import { sideBySide, withItalics } from "../text/bilingual.ts";
import { LANGS, MAIN_LANG } from "../text/languages.ts";
import { labelWords, writtenWords } from "../words/words.ts";
import { labelName } from "./names.ts";

interface TextFile {
  readonly path: string;
  readonly text: string;
}

const WORDS = labelWords[MAIN_LANG];
type Family = keyof typeof WORDS;
type Colours = { readonly [Of in Family]: Readonly<Record<keyof (typeof WORDS)[Of]["names"] & string, string>> };

/** A hue for each family. */
const COLOURS: Colours = {
  kind: {
    proposal: "1d76db",
    update: "3d8ee0",
    criteria: "5a9fe4",
    assessment: "75b0e9",
    decision: "0b5cad",
    registers: "8fc0ee",
    code: "a9d1f3",
    reminder: "c3e0f7",
  },
  waiting: {
    proposer: "fbca04",
    keeper: "f5b400",
    owner: "ffd75e",
    convener: "ffdf80",
    maintainers: "f0c419",
    council: "e6a100",
    merge: "fff0b3",
  },
  attention: { outside: "d93f0b", similar: "e4632f", conflict: "b60205", loss: "ee8a63" },
};

/** The taxonomy of the bot's labels. */
export function labelsFile(): TextFile {
  const head = LANGS.map((lang) => `# ${writtenWords[lang].labels}\n`);
  const families = Object.keys(COLOURS) as Family[];
  return { path: ".github/labels.yml", text: [...head, ...families.flatMap(labelsOf)].join("") };
}

function labelsOf<Of extends Family>(family: Of): string[] {
  return Object.entries<string>(COLOURS[family]).map(([key, colour]) => {
    const name = key as keyof (typeof WORDS)[Of]["names"] & string;
    const help = sideBySide((lang) => (labelWords[lang][family].help as Readonly<Record<string, string>>)[name] ?? "");
    const quoted = [labelName(family, name), colour, help].map((value) => JSON.stringify(value));
    return `- name: ${quoted[0]}\n  color: ${quoted[1]}\n  description: ${quoted[2]}\n`;
  });
}

export function pullTemplateFile(): TextFile {
  const remark = LANGS.map((lang) => writtenWords[lang].pullTemplate.remark).join("\n     ");
  const question = withItalics((lang) => writtenWords[lang].pullTemplate.question, " · ");
  return { path: ".github/PULL_REQUEST_TEMPLATE.md", text: `<!-- ${remark} -->\n\n${question.replace(/^([^·]+?)(?= · |$)/, "**$1**")}\n` };
}
