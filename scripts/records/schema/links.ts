/**
 * `links.json`: what came of asking the addresses in the data, on a branch of its own and never in a record. Made by
 * `catalogue links`; where an address leads in the end is untrusted and is shown as text only.
 */
import type { Lang } from "../../text/languages.ts";
import type { linkWords } from "../../words/words.ts";
import { date, formed, key, object, url } from "./common.ts";
import type { DataOf } from "./data-of.ts";

/**
 * What an answer means: it can be read, it cannot, or nothing can be said of it. By its reason, of which each has a name in words/<language>/links.ts.
 * Whoever is refused, asked for cookies or kept waiting cannot tell whether a reader would be.
 */
export const LINK_REASONS = {
  read: "alive",
  "not-found": "failing",
  "server-error": "failing",
  "no-host": "failing",
  "no-answer": "failing",
  "no-http": "failing",
  "redirect-loop": "failing",
  "redirects-many": "failing",
  access: "unclear",
  busy: "unclear",
  timeout: "unclear",
  wall: "unclear",
  "soft-404": "unclear",
  home: "unclear",
  empty: "unclear",
  odd: "unclear",
  certificate: "unclear",
  private: "unclear",
  robots: "unclear",
  network: "unclear",
} as const satisfies Readonly<Record<keyof (typeof linkWords)[Lang]["reasons"], string>>;
export type LinkReason = keyof typeof LINK_REASONS;
export const ALL_LINK_REASONS = Object.keys(LINK_REASONS) as LinkReason[];

/** A hash of the text of a page, or of a file. */
const fingerprint = formed("fingerprint", "^[0-9a-f]{40}$");

export const linksSchema = object(
  {
    addresses: key(
      { vi: "Các địa chỉ", en: "Addresses" },
      { vi: "Kết quả của từng địa chỉ trong dữ liệu", en: "What came of each address in the data" },
      {
        type: "array",
        items: object(
          {
            url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Như trong dữ liệu", en: "As it stands in the data" }, url),
            asked: key({ vi: "Ngày kiểm tra", en: "Asked on" }, { vi: "Ngày kiểm tra gần nhất", en: "Day it was last asked" }, date),
            reason: key(
              { vi: "Kết quả", en: "Result" },
              { vi: "Kết quả của lần kiểm tra gần nhất", en: "What came of it then" },
              { type: "string", enum: ALL_LINK_REASONS },
            ),
            status: key(
              { vi: "Mã trả lời", en: "Status" },
              { vi: "Mã HTTP của trang", en: "HTTP status of the answer" },
              { type: "integer", minimum: 100, maximum: 999 },
            ),
            fault: key(
              { vi: "Lỗi kết nối", en: "Fault" },
              {
                vi: "Lỗi của kết nối hoặc chứng thư, ví dụ CERT_HAS_EXPIRED",
                en: "Fault of the connection or certificate, such as CERT_HAS_EXPIRED",
              },
              { type: "string", maxLength: 60 },
            ),
            final: key(
              { vi: "Địa chỉ cuối cùng", en: "Final address" },
              { vi: "Nơi địa chỉ dẫn đến, khi khác với địa chỉ", en: "Where it leads to, if it is another" },
              { type: "string", maxLength: 4000 },
            ),
            alive: key(
              { vi: "Mở được lần cuối", en: "Last read" },
              { vi: "Ngày gần nhất mở được", en: "Last day on which it could be read" },
              date,
            ),
            failing: key(
              { vi: "Không mở được", en: "Failing" },
              { vi: "Chuỗi lần không mở được gần nhất", en: "The failures since it could last be read" },
              object(
                {
                  since: key(
                    { vi: "Từ ngày", en: "Since" },
                    { vi: "Ngày đầu tiên không mở được", en: "First day on which it could not be read" },
                    date,
                  ),
                  days: key(
                    { vi: "Số ngày", en: "Days" },
                    {
                      vi: "Số ngày khác nhau đã kiểm tra và không mở được",
                      en: "Different days on which it was asked and could not be read",
                    },
                    { type: "integer", minimum: 1 },
                  ),
                },
                ["since", "days"],
              ),
            ),
            versions: key(
              { vi: "Các nội dung", en: "Versions" },
              { vi: "Các nội dung đã thấy, cũ trước", en: "What its content was, oldest first" },
              {
                type: "array",
                items: object(
                  {
                    fingerprint: key(
                      { vi: "Dấu nội dung", en: "Fingerprint" },
                      { vi: "Của phần chính của trang", en: "Of the main text of the page" },
                      fingerprint,
                    ),
                    from: key({ vi: "Từ ngày", en: "From" }, { vi: "Ngày đầu tiên thấy", en: "First day it was seen" }, date),
                    to: key({ vi: "Đến ngày", en: "To" }, { vi: "Ngày gần nhất thấy", en: "Last day it was seen" }, date),
                  },
                  ["fingerprint", "from", "to"],
                ),
              },
            ),
          },
          ["url", "asked", "reason"],
        ),
      },
    ),
  },
  ["addresses"],
);

export type LinkResults = DataOf<typeof linksSchema>;
/** What is known of one address. */
export type LinkState = LinkResults["addresses"][number];
