import browser from 'webextension-polyfill';
import { AppError, ERROR_CODES, type ErrorCode } from '@/lib/errors.ts';
import type { MessageName, Messages } from './names.ts';
import { type Handlers, receive } from './receive.ts';

export type { Envelope, MessageName, Messages } from './names.ts';
export type { Answer, From, Handlers } from './receive.ts';

/**
 * Answers messages. Call it once, synchronously, when the background starts: a sleeping worker is woken for it.
 * @returns stops it
 */
export function onMessage(handlers: Handlers): () => void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const listen = (message: unknown, sender: unknown) =>
    receive(handlers, self, message, (sender ?? {}) as Parameters<typeof receive>[3], (error) =>
      console.warn('Skilltrail: a message was not answered', error),
    );
  // The type wants one of three kinds of listener; undefined means that another one may answer.
  browser.runtime.onMessage.addListener(listen as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(listen as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/**
 * Sends a message from a page of the extension to the background.
 * @throws AppError what the other side says, or `unexpected` (transient) when nobody is there
 */
export function send<N extends MessageName>(name: N, body: Messages[N]): Promise<unknown> {
  return outcome(browser.runtime.sendMessage({ name, body }));
}

/**
 * Sends a message to the script in a tab. Scripts do not answer.
 * @returns false when there is none
 */
export async function sendToTab<N extends MessageName>(tabId: number, name: N, body: Messages[N]): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { name, body }, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

async function outcome(sending: Promise<unknown>): Promise<unknown> {
  const answer = await sending.catch((cause: unknown) => {
    throw new AppError('unexpected', { cause, transient: true });
  });
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) {
    throw new AppError('unexpected', { details: { reason: 'no answer' }, transient: true });
  }
  if (answer.ok === true) return 'value' in answer ? answer.value : undefined;
  throw new AppError('code' in answer && isCode(answer.code) ? answer.code : 'unexpected');
}

function isCode(code: unknown): code is ErrorCode {
  return (ERROR_CODES as readonly unknown[]).includes(code);
}
