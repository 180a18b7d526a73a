import { describe, expect, it, vi } from 'vitest';
import { AppError } from '@/lib/errors.ts';
import { type MessageSender, receive } from '@/lib/messages/receive.ts';
import { MESSAGES } from '@/lib/messages/schemas.ts';

const SELF = { id: 'us', origin: 'chrome-extension://us/' };
const PAGE: MessageSender = { id: 'us', url: 'https://learn.example/a', frameId: 0, tab: { id: 7 } };
const OURS: MessageSender = { id: 'us', url: 'chrome-extension://us/popup.html' };
const OURS_IN_TAB: MessageSender = {
  id: 'us',
  url: 'chrome-extension://us/portfolio.html',
  frameId: 0,
  tab: { id: 9 },
};

const detection = {
  kind: 'learning',
  type: 'course',
  detector: 'schema-org',
  score: 0.9,
  why: [],
  address: 'https://learn.example/a',
  site: 'learn.example',
  fields: {},
  failures: [],
};

function ask(message: unknown, sender: MessageSender, handler: (...all: unknown[]) => unknown = () => 'done') {
  const report = vi.fn();
  const handlers = { 'page-detected': handler, 'page-left': handler, 'toolbar-refresh': handler };
  return { answer: receive(handlers, SELF, message, sender, report), report };
}

describe('a message', () => {
  it('reaches its handler, parsed, with the tab it came from', async () => {
    const handler = vi.fn(() => 5);
    const { answer } = ask({ name: 'page-detected', body: { detection, extra: 1 } }, PAGE, handler);
    expect(await answer).toEqual({ ok: true, value: 5 });
    expect(handler).toHaveBeenCalledExactlyOnceWith({ detection }, { tabId: 7 });
  });

  it('from a page of the extension is one whether or not it stands in a tab', async () => {
    for (const sender of [OURS, OURS_IN_TAB]) {
      const { answer } = ask({ name: 'toolbar-refresh', body: { tabId: 3 } }, sender);
      expect(await answer).toEqual({ ok: true, value: 'done' });
    }
  });

  it('is refused from whom it may not come', async () => {
    const refused: [unknown, MessageSender][] = [
      [
        { name: 'page-detected', body: { detection } },
        { ...PAGE, id: 'another' },
      ],
      [
        { name: 'page-detected', body: { detection } },
        { ...PAGE, id: undefined },
      ],
      [{ name: 'page-detected', body: { detection } }, OURS],
      [{ name: 'page-detected', body: { detection } }, OURS_IN_TAB],
      [
        { name: 'page-detected', body: { detection } },
        { ...PAGE, frameId: 4 },
      ],
      [
        { name: 'page-detected', body: { detection } },
        { ...PAGE, tab: undefined },
      ],
      [{ name: 'toolbar-refresh', body: { tabId: 3 } }, PAGE],
      [
        { name: 'toolbar-refresh', body: { tabId: 3 } },
        { ...PAGE, url: 'https://evil.example/chrome-extension://us/' },
      ],
    ];
    for (const [message, sender] of refused) {
      const handler = vi.fn();
      const { answer, report } = ask(message, sender, handler);
      expect(await answer).toEqual({ ok: false, code: 'message-invalid' });
      expect(handler).not.toHaveBeenCalled();
      expect(report).toHaveBeenCalledOnce();
    }
  });

  it('is refused when nobody knows its name', async () => {
    for (const message of [
      { name: 'nonsense' },
      { name: '__proto__' },
      { name: 'toString' },
      {},
      null,
      5,
      'page-left',
    ]) {
      expect(await ask(message, PAGE).answer).toEqual({ ok: false, code: 'message-invalid' });
    }
  });

  it('is refused when it is too large, before it is parsed', async () => {
    const large = { ...detection, why: 'x'.repeat(MESSAGES['page-detected'].maxSize) };
    const { answer } = ask({ name: 'page-detected', body: { detection: large } }, PAGE);
    expect(await answer).toEqual({ ok: false, code: 'input-too-large' });
    const padded = { name: 'toolbar-refresh', body: { tabId: 3, more: 'x'.repeat(2_000) } };
    expect(await ask(padded, OURS).answer).toEqual({ ok: false, code: 'input-too-large' });
  });

  it('is refused when it has another shape', async () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const wrong = [undefined, {}, { detection: { ...detection, address: 'javascript:alert(1)' } }, circle];
    for (const body of wrong) {
      expect(await ask({ name: 'page-detected', body }, PAGE).answer).toEqual({ ok: false, code: 'message-invalid' });
    }
    expect(await ask({ name: 'toolbar-refresh', body: { tabId: '3' } }, OURS).answer).toEqual({
      ok: false,
      code: 'message-invalid',
    });
  });

  it('is left to another context where this one has no handler', () => {
    expect(receive({}, SELF, { name: 'page-left', body: {} }, PAGE, () => {})).toBeUndefined();
  });

  it('never carries an exception to the other side, only its code', async () => {
    const full = ask({ name: 'page-left', body: {} }, PAGE, () => {
      throw new AppError('storage-full', { details: { secret: 'x' } });
    });
    expect(await full.answer).toEqual({ ok: false, code: 'storage-full' });
    const broken = ask({ name: 'page-left', body: {} }, PAGE, async () => {
      throw new TypeError('a learner’s words');
    });
    expect(await broken.answer).toEqual({ ok: false, code: 'unexpected' });
    expect(broken.report).toHaveBeenCalledOnce();
  });
});
