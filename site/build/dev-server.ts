/** Serves a built folder on this machine with live reload, by Eleventy's own dev server. */
import EleventyDevServer from "@11ty/eleventy-dev-server";

interface DevServer {
  readonly url: string;
  /** Tells open pages that all of it may have changed. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** Milliseconds after which a page that does not listen yet never will: it went to a program that runs no scripts. */
const LISTENS_WITHIN = 5_000;

/**
 * Starts serving; the next free port is taken when this one is in use.
 * @param folder built site, for the path prefix "/"
 * @param prepare is awaited before the file of an address is read
 */
export async function startDevServer(folder: string, port: number, prepare: (address: string) => Promise<void>): Promise<DevServer> {
  const silent = () => {};
  /** When pages were sent that do not listen yet, the first of them first. */
  const sent: number[] = [];
  let changed = Number.NEGATIVE_INFINITY;
  const server = EleventyDevServer.getServer("catalogue", folder, {
    port,
    domDiff: false,
    // Answers nothing itself: the file is sent as it is then, with its type.
    onRequest: {
      "/*": async ({ url }: { readonly url: URL }) => {
        const address = addressOf(url);
        // The server itself would end at it.
        if (address === undefined) return { status: 400, body: "" };
        await prepare(address);
        if (/\/$|\.html$/.test(address)) sent.push(performance.now());
      },
    },
    logger: { info: silent, log: silent, error: silent },
  });
  server.serve(port);
  await server.ready();
  // A page that was sent as it was before a change, and did not listen yet when others were told, is told as soon as it does.
  server.updateServer.on("connection", (page) => {
    const from = performance.now() - LISTENS_WITHIN;
    while (sent[0] !== undefined && sent[0] < from) sent.shift();
    const at = sent.shift();
    if (at !== undefined && at < changed) page.send(JSON.stringify({ type: "eleventy.reload" }));
  });
  return {
    url: server.getServerUrl("localhost"),
    reload: () => {
      changed = performance.now();
      server.reload();
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
