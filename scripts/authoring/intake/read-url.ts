/** Web addresses as people write and paste them: without a scheme, in angle brackets, as Markdown links, with what ends the sentence. */

import { url } from "../../records/schema/common.ts";
import { encodedAddress, readableAddress } from "../../text/address-encoding.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { plainAddress } from "../../text/typed/addresses.ts";
import { addressFault } from "../../text/web-address.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { sayAnswer } from "./say-answer.ts";

export function readUrl(text: string): ReadAnswer | Bilingual {
  if (text.length > url.maxLength) return sayAnswer((words) => words.notAnAddress(text));
  if (text.includes("\n")) {
    const isTwo = (text.match(/https?:\/\//gi) ?? []).length > 1;
    return sayAnswer((words) => (isTwo ? words.twoAddresses(text) : words.severalLines(text)));
  }
  const addresses = text.match(/(?:https?:\/\/|www\.)[^\s,;]+/gi) ?? [];
  if (addresses.length > 1) return sayAnswer((words) => words.twoAddresses(text));
  // "Xem https://… (bản cũ)": the words around the one address are said back.
  const [, before = "", one = text, after = ""] = /^(?:(\S.*?)\s+)?(https?:\/\/\S+)(?:\s+(\([^()]*\)))?$/i.exec(text.trim()) ?? [];
  const whole = plainAddress(one);
  const [, named = ""] = /^\[([^\]]{0,200})\]\(/.exec(one) ?? [];
  const fault = addressFault(whole);
  const [, host] = ADDRESS_FIRST.exec(text.trim()) ?? SITE_FIRST.exec(text.trim()) ?? [];
  if (host) return sayAnswer((words) => words.addressWith(text, plainAddress(host)));
  if (fault === "blank") return sayAnswer((words) => words.blankInAddress(text, encodedAddress(whole)));
  const address = fault === "letters" ? encodedAddress(whole) : whole;
  if (address === undefined || addressFault(address) || !HOST.test(whole)) return sayAnswer((words) => words.notAnAddress(text));
  const rest = [before, plainAddress(named) === whole ? "" : named, after].filter((part) => part !== "").join(" … ");
  const written = one.replace(/^[<“"'(]|[>”"')]$/g, "");
  const isAsWritten = one.startsWith("[") || [written, one, `https://${written}`, `https://${one}`].includes(whole);
  const notes = [
    ...((fault === "letters" && readableAddress(address) !== whole) || !isAsWritten
      ? [sayAnswer((words) => words.readAs(readableAddress(address)))]
      : []),
    ...(rest ? [sayAnswer((words) => words.leftOut(rest))] : []),
  ];
  return { value: address, ...(notes.length > 0 ? { notes } : {}) };
}

/** "vanban.bcp.gov.vn, trang 12": an address without its scheme, and words behind it. */
const ADDRESS_FIRST = /^((?:[a-z\d-]{1,60}\.){1,6}[a-z]{2,12}(?:\/[^\s,;]*)?)[,;]?\s+\S/;
/** "https://vanban.bcp.gov.vn/ trang chủ": what stands behind the stroke is no part of it. */
const SITE_FIRST = /^(https?:\/\/[^\s/?#,;]+\/(?:[^\s,;?#]*\/)?)[,;]?\s+\S/i;
/** Between its dots a host has names. */
const HOST = /^https?:\/\/[^/?#\s]+\.[^/?#\s]/i;
