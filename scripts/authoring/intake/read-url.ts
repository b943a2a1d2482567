/** Web addresses as people write and paste them: without a scheme, in angle brackets, as Markdown links, with what ends the sentence. */

import { encodedAddress } from "../../text/address-encoding.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { addressFault } from "../../text/web-address.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { sayAnswer } from "./say-answer.ts";

export function readUrl(text: string): ReadAnswer | Bilingual {
  if (text.includes("\n")) {
    const isTwo = (text.match(/https?:\/\//gi) ?? []).length > 1;
    return sayAnswer((words) => (isTwo ? words.twoAddresses(text) : words.severalLines(text)));
  }
  const link = /^\[[^\]]*\]\(<?([^\s<>]+)>?\)$/.exec(text)?.[1];
  const bare = (link ?? text.replace(/^<(.*)>$/, "$1").replace(/^[“"'(](.*)[”"')]$/, "$1")).trim();
  const addresses = bare.match(/(?:https?:\/\/|www\.)[^\s,;]+/gi) ?? [];
  if (addresses.length > 1) return sayAnswer((words) => words.twoAddresses(text));
  const ended = bare.replace(/[.,;]+$/, "");
  const whole = /^[a-z]+:/i.test(ended) && !/^[\w.-]+:\d/.test(ended) ? ended : `https://${ended}`;
  if (!/\.[\p{L}]{2,}/u.test(whole)) return sayAnswer((words) => words.notAnAddress(text));
  const fault = addressFault(whole);
  if (fault === "blank") return sayAnswer((words) => words.blankInAddress(text, encodedAddress(whole)));
  const address = fault === "letters" ? encodedAddress(whole) : whole;
  if (address === undefined || addressFault(address)) return sayAnswer((words) => words.notAnAddress(text));
  const changed = fault === "letters" || ended !== bare;
  return { value: address, ...(changed ? { notes: [sayAnswer((words) => words.readAs(address))] } : {}) };
}
