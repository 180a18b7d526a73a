import type { Detection } from '@/lib/model/index.ts';

/**
 * Every message that travels inside the extension. Names are frozen once released: an open page may still run the script
 * of an older version. The content script imports this file as types only.
 */
export interface Messages {
  /** content → background: this page is something. */
  'page-detected': { detection: Detection };
  /** content → background: it is nothing any more. */
  'page-left': Record<string, never>;
  /** background → content: look once more. */
  'detect-again': Record<string, never>;
  /** background → content: you are no longer wanted here. */
  stop: Record<string, never>;
  /** background → the question in the page: you are about another page. */
  'chip-gone': Record<string, never>;
  /** the question in the page → background: what the learner answered. */
  'chip-answer': { answer: 'keep' | 'not-here' | 'nowhere' };
  /** page → background: something of this tab was kept or changed. */
  'toolbar-refresh': { tabId: number };
}
export type MessageName = keyof Messages;

/** Who may send a message: the script in a page, or the extension's own pages. */
export type Sender = 'content' | 'extension';

/** What travels. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly name: N;
  readonly body: Messages[N];
}
