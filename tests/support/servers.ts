/** Local servers: the demo site, and saved pages under the addresses they once had. Nothing else is reachable. */
import { readFileSync, statSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { selfSigned } from './certificate.ts';

export const DEMO_SITE = resolve(import.meta.dirname, '../fixtures/demo-site');

export interface Served {
  readonly body: string | Buffer;
  /** Media type; text/html in UTF-8 unless told. */
  readonly type?: string;
}

export interface LocalServer {
  readonly port: number;
  /** `http://localhost:<port>` or `https://…`. */
  readonly origin: string;
  /** Every address that was asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** What a server answers: given the full address asked for, what to send, or nothing for 404. */
export type Answer = (address: URL) => Served | undefined;

/** Start a server on a free local port. */
export async function serve(answer: Answer, scheme: 'http' | 'https' = 'http', port = 0): Promise<LocalServer> {
  const asked: string[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const address = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`);
    asked.push(address.href);
    const served = answer(address);
    if (!served) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
      return;
    }
    response
      .writeHead(200, { 'content-type': served.type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(served.body);
  };
  const server = scheme === 'http' ? createHttpServer(handle) : createHttpsServer(selfSigned(), handle);
  await new Promise<void>((ready, refused) => {
    server.once('error', refused);
    server.listen(port, '127.0.0.1', ready);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    origin: `${scheme}://localhost:${bound}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** Answers from a folder of files; `/` is `index.html`, and an address without an ending tries `.html`. */
export function filesOf(folder: string): Answer {
  return (address) => {
    const path = normalize(decodeURIComponent(address.pathname)).replace(/^(\.\.[/\\])+/, '');
    for (const candidate of [path, `${path}.html`, join(path, 'index.html')]) {
      const file = join(folder, candidate);
      if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
      return { body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
    }
    return undefined;
  };
}

/** Answers with saved pages under their own addresses, whatever the scheme or fragment. */
export function savedPages(pages: ReadonlyMap<string, string | Buffer>): Answer {
  const key = (address: URL) => `${address.hostname}${address.pathname.replace(/\/$/, '')}${address.search}`;
  const byKey = new Map([...pages].map(([address, body]) => [key(new URL(address)), body]));
  return (address) => {
    const body = byKey.get(key(address));
    return body === undefined ? undefined : { body };
  };
}
