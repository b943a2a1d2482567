/** Units whose amounts are said in larger ones, the largest first: how much one of these is, and how it is said. */

export const amounts: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  vnd: [
    [1e12, "nghìn tỷ đồng"],
    [1e9, "tỷ đồng"],
  ],
};
