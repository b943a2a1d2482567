/** Kinds of personal data, in a sentence. */
import type { Personal } from "../../text/typed/personal.ts";

export const personalKinds: Readonly<Record<Personal, string>> = {
  mail: "địa chỉ thư điện tử",
  telephone: "số điện thoại",
  identity: "số giấy tờ tùy thân",
};
