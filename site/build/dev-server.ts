/** Serves a built folder on this machine with live reload, by Eleventy's own dev server. */
import EleventyDevServer from "@11ty/eleventy-dev-server";

interface DevServer {
  readonly url: string;
  /** Tells open pages that all of it may have changed. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** Milliseconds that a page takes, once it is sent, until it listens. */
const LISTENS_AFTER = 700;

/**
 * Starts serving; the next free port is taken when this one is in use.
 * @param folder built site, for the path prefix "/"
 * @param prepare is awaited before the file of an address is read
 */
export async function startDevServer(folder: string, port: number, prepare: (address: string) => Promise<void>): Promise<DevServer> {
  const silent = () => {};
  let sent = Number.NEGATIVE_INFINITY;
  const server = EleventyDevServer.getServer("catalogue", folder, {
    port,
    domDiff: false,
    // Answers nothing itself: the file is sent as it is then, with its type.
    onRequest: {
      "/*": async ({ url }: { readonly url: URL }) => {
        const address = addressOf(url);
        // The server itself would end at it.
        if (address === undefined) return { status: 400, body: "" };
        if (/\/$|\.html$/.test(address)) sent = performance.now();
        await prepare(address);
      },
    },
    logger: { info: silent, log: silent, error: silent },
  });
  server.serve(port);
  await server.ready();
  return {
    url: server.getServerUrl("localhost"),
    reload: () => {
      server.reload();
      // A page that was sent as it was before the change, and does not listen yet, is told again.
      if (performance.now() - sent < LISTENS_AFTER) setTimeout(() => server.reload(), LISTENS_AFTER).unref();
    },
    close: () => server.close(),
  };
}

/** What a request means; undefined where it means none, or leads out of the folder. */
function addressOf({ pathname }: URL): string | undefined {
  try {
    const address = decodeURIComponent(pathname);
    return /[\0\\]|(?:^|\/)\.\.(?:\/|$)/.test(address) ? undefined : address;
  } catch {
    return undefined;
  }
}
