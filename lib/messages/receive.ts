import { AppError, codeOf, type ErrorCode } from '@/lib/errors.ts';
import type { MessageName, Messages, Sender } from './names.ts';
import { MESSAGES } from './schemas.ts';

/** What the other side gets: never an exception, whose words could carry a learner's data into a page. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: ErrorCode };

/** Who sent a message, as the browser vouches for it. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** What a handler is told of the sender. */
export interface From {
  /** The tab the script stands in; undefined for a page of the extension that is in no tab. */
  readonly tabId: number | undefined;
}

export type Handlers = {
  readonly [N in MessageName]?: (body: Messages[N], from: From) => unknown;
};

/** Who we are: what a sender is held against. */
export interface Self {
  readonly id: string;
  /** Address of the extension's own pages. */
  readonly origin: string;
}

/**
 * Looks at whatever arrived, and lets the handler answer if it is one of ours, from whom it may come, not too large and
 * of the right shape.
 * @returns undefined when this context has no handler for it: then another one may answer
 */
export function receive(
  handlers: Handlers,
  self: Self,
  message: unknown,
  sender: MessageSender,
  report: (error: unknown) => void,
): Promise<Answer> | undefined {
  const name = nameOf(message);
  if (name !== undefined && !handlers[name]) return undefined;
  return answer(handlers, self, name, message, sender).catch((error: unknown): Answer => {
    report(error);
    return { ok: false, code: codeOf(error) };
  });
}

async function answer(
  handlers: Handlers,
  self: Self,
  name: MessageName | undefined,
  message: unknown,
  sender: MessageSender,
): Promise<Answer> {
  if (name === undefined) throw invalid('unknown name');
  const rules = MESSAGES[name];
  if (sender.id !== self.id) throw invalid('another extension', name);
  if (senderKind(sender, self) !== rules.from) throw invalid('wrong sender', name);
  const body = (message as { body?: unknown }).body;
  if (sizeOf(body) > rules.maxSize) throw new AppError('input-too-large', { details: { name } });
  const parsed = rules.body.safeParse(body);
  if (!parsed.success) throw invalid('wrong shape', name, parsed.error.issues.slice(0, 5));
  const handler = handlers[name] as (body: unknown, from: From) => unknown;
  return { ok: true, value: await handler(parsed.data, { tabId: sender.tab?.id }) };
}

/** A page of the extension may stand in a tab as well: what tells is its address. Scripts speak for the top frame only. */
function senderKind(sender: MessageSender, self: Self): Sender | undefined {
  if (sender.url?.startsWith(self.origin)) return 'extension';
  return sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0 ? 'content' : undefined;
}

function nameOf(message: unknown): MessageName | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { name } = message as { name?: unknown };
  return typeof name === 'string' && Object.hasOwn(MESSAGES, name) ? (name as MessageName) : undefined;
}

function sizeOf(body: unknown): number {
  try {
    return JSON.stringify(body)?.length ?? 0;
  } catch (cause) {
    // What has no JSON (a circle, a bigint) has no place in a message.
    throw new AppError('message-invalid', { cause });
  }
}

function invalid(reason: string, name?: string, issues?: readonly unknown[]): AppError {
  return new AppError('message-invalid', { details: { reason, name, issues } });
}
