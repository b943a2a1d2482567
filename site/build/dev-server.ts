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
 */
export async function startDevServer(folder: string, port: number): Promise<DevServer> {
  const silent = () => {};
  const server = EleventyDevServer.getServer("catalogue", folder, {
    port,
    domDiff: false,
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
