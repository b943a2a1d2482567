/**
 * The words that addresses are made of: segments of paths, places on a page. They are written in
 * Vietnamese in the code; a catalogue in another main language has them in that one. Published addresses never change.
 */
import { type Lang, MAIN_LANG, type MainLang, type OtherLang } from "../scripts/text/languages.ts";

const WORDS = {
  en: {
    "ap-dung": "applied-by",
    "cac-muc": "items",
    "cach-ghi": "how-recorded",
    "cach-gui": "ways-to-send",
    "chia-se": "sharing",
    cho: "waiting",
    "chu-quan": "owner",
    "chua-kiem-chung": "unverified",
    "chuyen-giao": "handed-over",
    "co-quan": "agencies",
    d: "d",
    "da-gui": "sent",
    "dang-xet": "under-review",
    "danh-gia": "assessments",
    "danh-muc": "lists",
    "day-du": "coverage",
    "de-xuat": "propose",
    "dia-chi": "addresses",
    "dieu-kien": "gates",
    "du-lieu": "data",
    "giai-doan": "stages",
    "giai-thich": "notes",
    "giay-phep": "licence",
    "gioi-thieu": "about",
    git: "git",
    "gop-y": "contribute",
    "ho-so": "profile",
    "huong-dan": "guide",
    "ke-hoach": "plan",
    "khong-dung": "left-out",
    "lam-gi": "uses",
    "lich-su": "history",
    "lien-he": "contact",
    "linh-vuc": "domains",
    "luoc-do": "schemas",
    "mo-ta": "description",
    "moi-nhat": "newest",
    "con-thieu": "missing",
    "dung-nhieu": "most-used",
    muc: "item",
    "nen-tang": "platforms",
    "ngay-bat-ky": "any-day",
    nam: "year",
    nguon: "sources",
    "nguoi-dung": "user-shares",
    nhom: "group",
    nhung: "embed",
    "noi-dung": "content",
    "phien-ban": "version",
    "ban-sao": "copy",
    "phu-luc": "annex",
    "qua-han": "overdue",
    "quyet-dinh": "decisions",
    "sau-buoc": "steps",
    "so-lieu": "usage",
    "so-sanh": "compare",
    "su-dung": "use",
    "tai-ngay": "as-of",
    tep: "files",
    "thay-doi": "changes",
    "thong-ke": "statistics",
    "tiem-nang": "potential",
    "tiep-theo": "next",
    "tieu-chi": "criteria",
    "tim-kiem": "search",
    "toan-canh": "overview",
    "tong-so": "totals",
    "trich-dan": "cite",
    trang: "page",
    truong: "fields",
    "van-ban": "documents",
    "van-hanh": "operator",
    "vi-du": "examples",
    viec: "to-do",
    xem: "view",
  },
} as const satisfies Readonly<Record<OtherLang, Readonly<Record<string, string>>>>;

export type AddressWord = keyof (typeof WORDS)[OtherLang];

/** One of the words where that language is the main one; what is none of them stays. */
export const addressWord = (word: string, main: Lang = MAIN_LANG): string =>
  (main in WORDS ? (WORDS[main as Exclude<Lang, MainLang>] as Readonly<Record<string, string>>)[word] : undefined) ?? word;

/** The place on a page that a link leads to, one of several by what it is of: "nhom-a". */
export const anchor = (word: AddressWord, of?: string | number): string => `${addressWord(word)}${of === undefined ? "" : `-${of}`}`;
