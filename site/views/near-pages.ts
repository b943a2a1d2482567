/** Which pages of a long list are linked, on a page and by the script of the finder. */

/** First, last and those near: a list of a hundred pages needs no hundred links. */
export const nearPages = (number: number, pages: number): number[] =>
  Array.from({ length: pages }, (_, index) => index + 1).filter((page) => page === 1 || page === pages || Math.abs(page - number) <= 2);
