/** Hosts of every sort on the loopback: plain, secure, and one that speaks no HTTP. Each name of a case is a host of its own. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecure } from "node:https";
import { type AddressInfo, createServer as createSocket, type Server } from "node:net";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgCGaBPXLzOSnX5qTp
2hef/tFO4SBlt5VmXg0QR8NL/3ehRANCAAT+dEC2Ifi00J3MU8R92+ewCrtBtUJW
lORP/DY0E/c4HGemePvOkCxHF9tLwwWbWNv7B3BRjrL/meHa6jS0+Wu9
-----END PRIVATE KEY-----`;
/** Nobody signed it but itself. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBfjCCASWgAwIBAgIUKoZzj+S8ii6W4r375Z/ETuDhFX4wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJY2VydC50ZXN0MCAXDTI2MTEyODIxMDUzNVoYDzIxMjYxMTA0
MjEwNTM1WjAUMRIwEAYDVQQDDAljZXJ0LnRlc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAT+dEC2Ifi00J3MU8R92+ewCrtBtUJWlORP/DY0E/c4HGemePvOkCxH
F9tLwwWbWNv7B3BRjrL/meHa6jS0+Wu9o1MwUTAdBgNVHQ4EFgQUeaZGcMfWvwjr
q9JzfoL5gISTPCkwHwYDVR0jBBgwFoAUeaZGcMfWvwjrq9JzfoL5gISTPCkwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiAmUNDBTWk6WFJVzaXLNg23
Fh8gtEYFaFsshXB3qTRvNAIgO2+jiCGu2IrkOUT0GeXgOr6hqWg2UNrDdZI8rwBx
iMQ=
-----END CERTIFICATE-----`;

const listening = (server: Server, host: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    server.once("error", () => resolve(undefined));
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
  });

/** Where they listen; `six` is undefined on a machine without IPv6. */
export interface Hosts {
  readonly plain: number;
  readonly secure: number;
  /** Answers with what is no HTTP, or with nothing, by turns. */
  readonly garbage: number;
  readonly silent: number;
  readonly six: number | undefined;
  readonly close: () => void;
}

/** @param answers what each host says, by the first part of its name; robots.txt is missing unless a case answers for it */
export async function startHosts(answers: Readonly<Record<string, Answer>>): Promise<Hosts> {
  const answer: Answer = (request, response) => {
    const name = (request.headers.host ?? "").split(/[.:]/)[0] ?? "";
    const found = answers[request.url === "/robots.txt" ? `${name}/robots` : name] ?? answers[request.url === "/robots.txt" ? "" : "six"];
    if (found) found(request, response);
    else response.writeHead(404).end();
  };
  const servers = [
    createServer(answer),
    createSecure({ key: KEY, cert: CERTIFICATE }, answer),
    createSocket((socket) => socket.on("error", () => {}).end("SSH-2.0-OpenSSH_9.6\r\n")),
    createSocket((socket) => socket.on("error", () => {}).once("data", () => socket.destroy())),
    createServer(answer),
  ];
  const ports = await Promise.all(servers.map((server, index) => listening(server, index === 4 ? "::1" : "127.0.0.1")));
  const [plain = 0, secure = 0, garbage = 0, silent = 0, six] = ports;
  const close = () => {
    for (const server of servers) {
      server.close();
      if ("closeAllConnections" in server) (server as ReturnType<typeof createServer>).closeAllConnections();
    }
  };
  return { plain, secure, garbage, silent, six, close };
}
