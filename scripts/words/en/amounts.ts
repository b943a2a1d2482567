/** Units whose amounts are said in larger ones. */
import type { amounts as vi } from "../vi/amounts.ts";

export const amounts: typeof vi = {
  vnd: [
    [1e12, "trillion VND"],
    [1e9, "billion VND"],
  ],
};
