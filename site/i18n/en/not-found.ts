/** English words of the page that is shown for an unknown address. */
import type { notFound as vi } from "../vi/not-found.ts";

export const notFound: typeof vi = {
  title: "Page not found",
  text: "There is no page at this address. It may have moved, or the address may be mistyped.",
};
