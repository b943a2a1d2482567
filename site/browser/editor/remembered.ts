/** What a person said once and is not asked again: in the browser's storage, where it lets that be used. */

/** What is asked once: whether they have an account at the code host, and the name that stands below their comments. */
type Asked = "account" | "name";

/** @param root path prefix of the site */
export function recall(root: string, what: Asked): string {
  try {
    return localStorage.getItem(`catalogue-${what}:${root}`) ?? "";
  } catch {
    return "";
  }
}

export function remember(root: string, what: Asked, value: string): void {
  try {
    localStorage.setItem(`catalogue-${what}:${root}`, value);
  } catch {
    // It is asked again.
  }
}
