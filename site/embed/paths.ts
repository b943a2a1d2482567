/** Where badge and card of a platform are, without language. */
export const badgePath = (id: string): string => `/nhung/${id}.svg`;
export const cardPath = (id: string): string => `/nhung/${id}.html`;
