/** Whole answers that say that there is nothing to say. */
import type { Lang } from "../../languages.ts";

export const BLANK_ANSWERS: Readonly<Record<Lang, readonly string[]>> = {
  vi: [
    "(?:hien |nay )?(?:chua|khong|ko)(?: (?:co|a|ro|biet|xac dinh|cap nhat|ap dung|thong tin|du lieu|so lieu|ten|nguon|cong bo|ban hanh|duoc))*(?: gi| ca| nao| ten viet tat| ten tieng anh| trang web| website| doanh nghiep)?",
    ...["trong", "bo trong", "de trong", "dang cap nhat", "se cap nhat(?: sau)?", "cap nhat sau", "bo sung sau"],
  ],
  en: ["n ?[/.]? ?a", "none", "nil", "null", "no", "not (?:available|applicable|known|yet)", "unknown", "tbd", "tba", "xxx+"],
};

/** Whole answers that only say that it stands elsewhere. */
export const ELSEWHERE_ANSWERS: Readonly<Record<Lang, readonly string[]>> = {
  vi: [
    "(?:tuong tu )?nhu (?:(?:o )?tren|(?:muc|o|cau|phan) (?:tren|truoc)|da (?:neu|noi|ghi)(?: o)?(?: tren)?)",
    "xem (?:o |muc |phan )?(?:tren|duoi)",
    "nt",
  ],
  en: ["(?:the )?(?:same )?as above", "see (?:above|below)", "ditto"],
};
