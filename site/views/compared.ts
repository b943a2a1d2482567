/** How many platforms are compared at once: more columns can not be read side by side. */
export const MOST_COMPARED = 4;
