/** Serves a built folder on this machine with live reload, by Eleventy's own dev server. */
import EleventyDevServer from "@11ty/eleventy-dev-server";

interface DevServer {
  readonly url: string;
  /** Tells open pages that all of it may have changed. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Starts serving; the next free port is taken when this one is in use.
 * @param folder built site, for the path prefix "/"
 * @param prepare is awaited before the file of an address is read
 */
export async function startDevServer(folder: string, port: number, prepare: (address: string) => Promise<void>): Promise<DevServer> {
  const silent = () => {};
  const server = EleventyDevServer.getServer("catalogue", folder, {
    port,
    domDiff: false,
    // Answers nothing itself: the file is sent as it is then, with its type.
    onRequest: { "/*": ({ url }: { readonly url: URL }) => prepare(url.pathname) },
    logger: { info: silent, log: silent, error: silent },
  });
  server.serve(port);
  await server.ready();
  return {
    url: server.getServerUrl("localhost"),
    reload: () => server.reload(),
    close: () => server.close(),
  };
}
