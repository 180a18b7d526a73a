/**
 * Firefox's own remote protocol, Marionette, over TCP: each packet is `LENGTH:JSON`, a command `[0, id, name, params]`,
 * an answer `[1, id, error, result]`. No driver program is needed.
 */
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

interface Waiting {
  readonly done: (result: unknown) => void;
  readonly refused: (error: Error) => void;
}

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #buffer = Buffer.alloc(0);
  #next = 1;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('close', () => this.#abandon(new Error('Firefox closed the connection.')));
    socket.on('error', (error) => this.#abandon(error));
  }

  /** Connect, waiting up to `timeout` ms for the browser to listen. */
  static async connect(port: number, timeout = 60_000): Promise<Marionette> {
    const until = performance.now() + timeout;
    for (;;) {
      const socket = await new Promise<Socket | undefined>((done) => {
        const attempt = connect(port, '127.0.0.1');
        // The first thing Marionette says is who it is; a port that is merely open does not count.
        attempt.once('data', () => done(attempt));
        attempt.once('error', () => done(undefined));
      });
      if (socket) return new Marionette(socket);
      if (performance.now() > until) throw new Error('Firefox did not open its remote port.');
      await pause(200);
    }
  }

  /** Send one command and wait for its answer; throws what the browser answers as an error. */
  send<T = unknown>(name: string, params: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const id = this.#next++;
    const packet = Buffer.from(JSON.stringify([0, id, name, params]));
    return new Promise<T>((done, refused) => {
      this.#waiting.set(id, { done: done as (result: unknown) => void, refused });
      this.#socket.write(Buffer.concat([Buffer.from(`${packet.length}:`), packet]));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(0x3a);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < end) return;
      const packet = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      if (Array.isArray(packet)) this.#settle(packet);
    }
  }

  #settle([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (!waiting) return;
    if (error) {
      const { error: name, message } = error as { error: string; message: string };
      waiting.refused(new Error(`${name}: ${message}`));
    } else waiting.done(unwrap(result));
  }

  #abandon(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.refused(error);
    this.#waiting.clear();
  }
}

/** Most answers come as `{ value }`. */
function unwrap(result: unknown): unknown {
  return result && typeof result === 'object' && 'value' in result ? result.value : result;
}
