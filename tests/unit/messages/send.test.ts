import '../../support/fake-extension.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '@/lib/errors.ts';
import { onMessage, send, sendToTab } from '@/lib/messages/index.ts';
import { freshBrowser } from '../../support/fake-extension.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('send', () => {
  it('gives the answer, or throws what the other side says', async () => {
    const sendMessage = vi.spyOn(freshBrowser().runtime, 'sendMessage') as unknown as ReturnType<typeof vi.fn>;
    sendMessage.mockResolvedValueOnce({ ok: true, value: 4 });
    expect(await send('toolbar-refresh', { tabId: 1 })).toBe(4);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'toolbar-refresh', body: { tabId: 1 } });
    const answers: [unknown, string][] = [
      [{ ok: false, code: 'storage-full' }, 'storage-full'],
      [{ ok: false, code: 'made-up' }, 'unexpected'],
      [undefined, 'unexpected'],
    ];
    for (const [answer, code] of answers) {
      sendMessage.mockResolvedValueOnce(answer);
      const error = await send('toolbar-refresh', { tabId: 1 }).catch((one: unknown) => one);
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({ code });
    }
  });

  it('says that nobody is there', async () => {
    freshBrowser();
    await expect(send('toolbar-refresh', { tabId: 1 })).rejects.toMatchObject({ code: 'unexpected', transient: true });
  });

  it('to a tab says whether a script was there', async () => {
    const sendMessage = vi.spyOn(freshBrowser().tabs, 'sendMessage') as unknown as ReturnType<typeof vi.fn>;
    sendMessage.mockResolvedValueOnce(undefined);
    expect(await sendToTab(4, 'detect-again', {})).toBe(true);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(4, { name: 'detect-again', body: {} }, { frameId: 0 });
    sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
    expect(await sendToTab(4, 'stop', {})).toBe(false);
  });
});

describe('onMessage', () => {
  const sender = (fake: ReturnType<typeof freshBrowser>) =>
    ({ id: fake.runtime.id, url: fake.runtime.getURL('/popup.html') }) as never;

  it('answers from the moment it is called until it is stopped', async () => {
    const fake = freshBrowser();
    const stop = onMessage({ 'toolbar-refresh': ({ tabId }) => tabId + 1 });
    const ask = () =>
      fake.runtime.onMessage.trigger({ name: 'toolbar-refresh', body: { tabId: 3 } }, sender(fake), () => {});
    expect(await Promise.all(await ask())).toEqual([{ ok: true, value: 4 }]);
    stop();
    expect(await ask()).toEqual([]);
  });
});
