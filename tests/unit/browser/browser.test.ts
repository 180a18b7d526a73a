import '../../support/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ALL_SITES,
  grantedSites,
  iconPaths,
  isForbiddenPage,
  openAddress,
  openPanel,
  panelKind,
  registerDetector,
  removeSites,
  requestSites,
  runDetector,
  runInOpenTabs,
  safeFileName,
  showToolbar,
  siteOf,
  unregisterDetector,
} from '@/lib/browser/index.ts';
import { partBySites } from '@/lib/browser/site-scripts.ts';
import { SHAPES } from '@/lib/model/index.ts';
import { freshBrowser } from '../../support/fake-extension.ts';

type Calls = ReturnType<typeof vi.fn>;
let fake: Record<string, Record<string, unknown>>;

/** Puts one function of the browser in place of what the in-memory one does not have. */
function stub(api: string, name: string, answer: (...all: never[]) => unknown): Calls {
  const calls = vi.fn(answer) as unknown as Calls;
  const part = fake[api] ?? {};
  fake[api] = part;
  const before = part[name];
  part[name] = calls;
  undo.push(() => {
    part[name] = before;
  });
  return calls;
}
const undo: (() => void)[] = [];

beforeEach(() => {
  fake = freshBrowser() as never;
});
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

describe('a forbidden page', () => {
  it.each([
    'chrome://settings',
    'about:blank',
    'moz-extension://x/popup.html',
    'file:///home/me/a.html',
    'view-source:https://a.example',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/x',
    'https://addons.mozilla.org/nl/',
    'javascript:alert(1)',
    'nonsense',
  ])('%s', (url) => expect(isForbiddenPage(url)).toBe(true));

  it.each(['https://learn.example/a', 'http://localhost:3000/', 'https://chrome.google.com/intl/nl/', undefined, ''])(
    'is not %s',
    (url) => expect(isForbiddenPage(url)).toBe(false),
  );
});

describe('the detector', () => {
  it('is told to answer once, then run; its answer is given as it is', async () => {
    const execute = stub('scripting', 'executeScript', async (options: { files?: string[] }) => [
      { result: options.files ? { kind: 'learning' } : undefined },
    ]);
    expect(await runDetector(5)).toEqual({ kind: 'learning' });
    expect(execute.mock.calls.map(([options]) => options.files ?? 'flag')).toEqual([
      'flag',
      ['/sites.js', '/words.js', '/content-scripts/detector.js'],
    ]);
    execute.mock.calls[0]?.[0].func();
    expect(globalThis).toHaveProperty('skilltrailOnce', true);
  });

  it.each([
    ['Cannot access contents of the page. Extension manifest must request permission', 'page-forbidden'],
    ['Missing host permission for the tab', 'page-forbidden'],
    ['The extensions gallery cannot be scripted.', 'page-forbidden'],
    ['Frame with ID 0 is showing error page', 'page-forbidden'],
    ['Something else', 'page-unreadable'],
  ])('that is refused with "%s" is %s', async (message, code) => {
    stub('scripting', 'executeScript', async () => {
      throw new Error(message);
    });
    await expect(runDetector(5)).rejects.toMatchObject({ code });
  });

  it('that gives no answer, or throws in the page, is told', async () => {
    for (const answer of [[], [{ result: null }], [{ error: new Error('in the page') }]]) {
      stub('scripting', 'executeScript', async () => answer);
      await expect(runDetector(5)).rejects.toMatchObject({ code: 'page-unreadable' });
    }
  });

  it('is registered once, and follows what is granted', async () => {
    type Script = { id: string; matches: string[]; excludeMatches: string[] };
    const registered = new Map<string, Script>();
    stub('scripting', 'getRegisteredContentScripts', async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => registered.get(id) ?? []),
    );
    const put = async (all: Script[]) => {
      for (const script of all) registered.set(script.id, { ...registered.get(script.id), ...script });
    };
    const add = stub('scripting', 'registerContentScripts', put);
    const update = stub('scripting', 'updateContentScripts', put);
    const remove = stub('scripting', 'unregisterContentScripts', async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    });
    const hosts = ['courses.example', 'help.example'];
    await unregisterDetector();
    expect(remove).not.toHaveBeenCalled();
    await registerDetector(ALL_SITES, hosts);
    const known = ['https', 'http'].flatMap((scheme) => hosts.map((host) => `${scheme}://*.${host}/*`));
    expect(add.mock.calls.map(([[script]]) => script)).toMatchObject([
      { js: ['/sites.js', '/content-scripts/detector.js'], matches: known, excludeMatches: [] },
      {
        id: 'detector',
        js: ['/content-scripts/detector.js'],
        matches: ALL_SITES,
        excludeMatches: known,
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
    await registerDetector([...ALL_SITES].reverse(), [...hosts].reverse());
    expect(update).not.toHaveBeenCalled();
    await registerDetector(['https://learn.example/*'], hosts);
    expect([...registered.values()]).toMatchObject([
      { id: 'detector', matches: ['https://learn.example/*'], excludeMatches: [] },
    ]);
    await registerDetector(['https://a.courses.example/*'], hosts);
    expect([...registered.values()]).toMatchObject([
      { js: ['/sites.js', '/content-scripts/detector.js'], matches: ['https://a.courses.example/*'] },
    ]);
    let languages = ['nl-NL', 'en', 'de'];
    stub('i18n', 'getAcceptLanguages', async () => languages);
    await registerDetector(['https://a.courses.example/*'], hosts);
    expect([...registered.values()]).toMatchObject([
      { js: ['/sites.js', '/words.js', '/content-scripts/detector.js'] },
    ]);
    languages = ['nl', 'en-GB'];
    await registerDetector(['https://a.courses.example/*'], hosts);
    expect([...registered.values()]).toMatchObject([{ js: ['/sites.js', '/content-scripts/detector.js'] }]);
    await unregisterDetector();
    expect(registered.size).toBe(0);
  });

  it('parts what is granted by what is known, and never goes beyond it', () => {
    const part = (...patterns: string[]) => partBySites(patterns, ['a.example', 'b.c.example']);
    expect(part('https://x.example/*')).toEqual({
      known: { matches: [], excludeMatches: [] },
      rest: { matches: ['https://x.example/*'], excludeMatches: [] },
    });
    expect(part('https://*.c.example/*', 'http://a.example/*')).toEqual({
      known: { matches: ['https://*.b.c.example/*', 'http://a.example/*'], excludeMatches: [] },
      rest: {
        matches: ['https://*.c.example/*'],
        excludeMatches: ['https://*.b.c.example/*', 'http://a.example/*'],
      },
    });
    expect(part('https://nota.example/*').known.matches).toEqual([]);
  });

  it('reaches open tabs: asks where it runs, starts where it does not, leaves alone who refuses', async () => {
    stub('tabs', 'query', async () => [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4, discarded: true }, {}]);
    const tell = stub('tabs', 'sendMessage', async (id: number) => {
      if (id !== 1) throw new Error('Could not establish connection');
    });
    const execute = stub('scripting', 'executeScript', async ({ target }: { target: { tabId: number } }) => {
      if (target.tabId === 3) throw new Error('Cannot access');
      return [];
    });
    expect(await runInOpenTabs(ALL_SITES)).toBe(2);
    expect(execute.mock.calls.map(([options]) => options.target.tabId)).toEqual([2, 3]);
    tell.mockClear();
    expect(await runInOpenTabs([])).toBe(0);
    expect(tell.mock.calls.map(([id, message]) => [id, message.name])).toEqual([1, 2, 3, 4].map((id) => [id, 'stop']));
  });

  it('ends where a site was given back or is never to be looked at, and is told where the learner said what it is', async () => {
    const granted = [
      { id: 1, url: 'https://a.learn.example/x' },
      { id: 2, url: 'https://never.example/' },
      { id: 3, url: 'https://www.never.example/' },
    ];
    stub('tabs', 'query', async ({ url }: { url?: string[] }) => (url ? granted : [...granted, { id: 9 }]));
    const tell = stub('tabs', 'sendMessage', async () => {});
    const execute = stub('scripting', 'executeScript', async () => []);
    expect(await runInOpenTabs(ALL_SITES, { never: ['never.example'], always: ['learn.example'] })).toBe(1);
    expect(execute.mock.calls.map(([{ target, files }]) => [target.tabId, files])).toEqual([[1, ['/ruled.js']]]);
    expect(tell.mock.calls.map(([id, message]) => [id, message.name])).toEqual([
      [1, 'detect-again'],
      [2, 'stop'],
      [3, 'stop'],
      [9, 'stop'],
    ]);
  });

  it('is kept from sites that are never to be looked at, whatever is granted', async () => {
    stub('scripting', 'getRegisteredContentScripts', async () => []);
    const add = stub('scripting', 'registerContentScripts', async () => {});
    await registerDetector(ALL_SITES, [], {
      never: ['shop.example', '10.0.0.1', 'no host!'],
      always: ['school.example'],
    });
    const scripts = add.mock.calls.map(([[script]]) => script);
    expect(scripts).toMatchObject([
      { js: ['/ruled.js'], matches: ['*://*.school.example/*'], runAt: 'document_start' },
      { js: ['/content-scripts/detector.js'], excludeMatches: ['*://*.shop.example/*', '*://10.0.0.1/*'] },
    ]);
  });
});

describe('sites', () => {
  it('are asked for, given back and listed as patterns', async () => {
    const request = stub('permissions', 'request', async () => true);
    const remove = stub('permissions', 'remove', async () => {
      throw new Error('You cannot remove required permissions.');
    });
    stub('permissions', 'getAll', async () => ({ permissions: ['storage'] }));
    expect(await requestSites(ALL_SITES)).toBe(true);
    const managed = stub('permissions', 'request', async () => {
      throw new Error('Permissions are blocked by enterprise policy.');
    });
    expect(await requestSites(['https://learn.example/*'])).toBe(false);
    expect(managed).toHaveBeenCalledOnce();
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://*/*', 'http://*/*'] });
    expect(await removeSites(ALL_SITES)).toBe(false);
    expect(remove).toHaveBeenCalledOnce();
    expect(await grantedSites()).toEqual([]);
  });

  it('have a pattern each, where they are of the web', () => {
    expect(siteOf('https://learn.example:8443/a?b#c')).toBe('https://learn.example/*');
    expect(siteOf('http://localhost:3000/')).toBe('http://localhost/*');
    for (const url of [undefined, 'about:blank', 'file:///a', 'nonsense']) expect(siteOf(url)).toBeUndefined();
  });
});

describe('the toolbar', () => {
  it('has a picture for every shape, kept or not, in three sizes', () => {
    const states = [...SHAPES, 'neutral' as const, 'none' as const].flatMap((shape) =>
      [true, false].map((kept) => ({ shape, kept })),
    );
    const paths = new Set(states.flatMap((state) => Object.values(iconPaths(state))));
    expect(paths.size).toBe(states.length * 3);
    expect(iconPaths({ shape: 'course', kept: true })['16']).toBe('/icons/toolbar/course-kept-16.png');
  });

  it('shows shape, words and a tick of one character; a tab that is gone is no mistake', async () => {
    const icon = stub('action', 'setIcon', async () => {});
    const text = stub('action', 'setBadgeText', async () => {});
    const title = stub('action', 'setTitle', async () => {});
    stub('action', 'setBadgeBackgroundColor', async () => {});
    expect(await showToolbar(3, { shape: 'course', kept: true }, 'Kept on 3 May')).toBe(true);
    expect(icon.mock.calls[0]?.[0]).toMatchObject({ tabId: 3 });
    expect(text).toHaveBeenCalledExactlyOnceWith({ tabId: 3, text: '✓' });
    expect(title).toHaveBeenCalledExactlyOnceWith({ tabId: 3, title: 'Kept on 3 May' });
    icon.mockRejectedValueOnce(new Error('No tab with id: 3.'));
    expect(await showToolbar(3, { shape: 'none', kept: false }, 'x')).toBe(false);
    icon.mockRejectedValueOnce(new Error('Failed to fetch icon'));
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await showToolbar(3, { shape: 'none', kept: false }, 'x')).toBe(false);
    expect(warned).toHaveBeenCalledOnce();
  });
});

describe('the panel', () => {
  it('opens within the gesture, before anything is waited for', async () => {
    const order: string[] = [];
    fake.sidePanel = {
      setOptions: async (options: object) => order.push(JSON.stringify(options)),
      open: async (options: object) => order.push(JSON.stringify(options)),
    };
    undo.push(() => {
      delete fake.sidePanel;
    });
    expect(panelKind()).toBe('side-panel');
    const opening = openPanel(7);
    expect(order).toEqual(['{"tabId":7,"path":"sidepanel.html?tab=7","enabled":true}', '{"tabId":7}']);
    await opening;
  });

  it('is a sidebar where there is one, else the portfolio in a tab', async () => {
    delete fake.sidePanel;
    const open = stub('sidebarAction', 'open', async () => {});
    expect(panelKind()).toBe('sidebar');
    await openPanel(7);
    expect(open).toHaveBeenCalledOnce();
    delete fake.sidebarAction;
    const create = stub('tabs', 'create', async () => ({}));
    expect(panelKind()).toBe('tab');
    await openPanel(7);
    expect(create.mock.calls[0]?.[0].url).toMatch(/portfolio\.html$/);
  });
});

it('opens web addresses only', async () => {
  const create = stub('tabs', 'create', async () => ({}));
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x']) {
    expect(await openAddress(address)).toBe(false);
  }
  expect(create).not.toHaveBeenCalled();
  expect(await openAddress('https://learn.example/a')).toBe(true);
});

describe('a file name', () => {
  it.each([
    ['cv.json', 'cv.json'],
    ['Mijn cv – 3 mei.pdf', 'Mijn cv – 3 mei.pdf'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a:b*c?"<>|.txt', 'a-b-c-.txt'],
    ['photo\u202egnp.exe', 'photo-gnp.exe'],
    ['CON.txt', 'skilltrail-CON.txt'],
    ['', 'skilltrail-'],
    ['...', 'skilltrail-'],
  ])('%j becomes %j', (name, safe) => expect(safeFileName(name)).toBe(safe));

  it('is never long', () => expect(safeFileName('x'.repeat(1_000)).length).toBe(150));
});
