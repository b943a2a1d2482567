/** Files of the site, fetched. */

/** @param cache "no-cache" asks whether it is still as it was @throws when there is no such file, or no connection */
export async function fetched(address: string | URL, cache: RequestCache = "default"): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

/** @param cache as of `fetched` */
export const fetchJson = async <T>(address: string | URL, cache?: RequestCache): Promise<T> =>
  (await (await fetched(address, cache)).json()) as T;

/** What is asked for once: a failed answer is asked for again. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}
