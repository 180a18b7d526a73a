/**
 * Chromium's own network log, read back: every request of the whole browser from its first moment, the service worker's
 * included, with who asked. It is written by the network stack itself, so nothing can be missed by attaching late.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface RecordedRequest {
  readonly url: string;
  /** Origin of whoever asked: a page's, an extension's, or undefined for a navigation from the address bar. */
  readonly initiator?: string;
}

const Event = z.object({
  type: z.number(),
  params: z
    .object({ url: z.string().optional(), initiator: z.string().optional(), host: z.string().optional() })
    .optional(),
});
const Constants = z.object({ logEventTypes: z.record(z.string(), z.number()) });

export interface NetLog {
  readonly requests: readonly RecordedRequest[];
  /** Hosts that were looked up (`https://name`), whether or not a request followed. */
  readonly lookedUp: readonly string[];
}

/**
 * Read a log written with `--log-net-log`. The file holds one event a line; a killed browser leaves it without an end,
 * so each line is read by itself.
 */
export function readNetLog(file: string): NetLog {
  const lines = readFileSync(file, 'utf8').split('\n');
  const head = lines.find((line) => line.includes('"logEventTypes"')) ?? '';
  const { logEventTypes: types } = Constants.parse(
    JSON.parse(`{${head.slice(head.indexOf('"constants"')).replace(/,\s*$/, '')}}`).constants,
  );
  const requests: RecordedRequest[] = [];
  const lookedUp: string[] = [];
  for (const line of lines) {
    const text = line
      .trim()
      .replace(/,$/, '')
      .replace(/\]\}?$/, '');
    if (!text.startsWith('{"')) continue;
    let event: z.infer<typeof Event>;
    try {
      event = Event.parse(JSON.parse(text));
    } catch {
      continue;
    }
    const { url, initiator, host } = event.params ?? {};
    if (event.type === types.URL_REQUEST_START_JOB && url) {
      requests.push(initiator && initiator !== 'not an origin' ? { url, initiator } : { url });
    }
    if (event.type === types.HOST_RESOLVER_MANAGER_REQUEST && host) lookedUp.push(host);
  }
  return { requests, lookedUp };
}
