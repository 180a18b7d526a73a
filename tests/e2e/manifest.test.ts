import { describe, expect, it } from 'vitest';
import { type BuildTarget, manifestOf } from '../support/packages.ts';

/** What an installed Skilltrail may do is a promise; each browser's manifest is held against it literally. */
const INSTALLED = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const ALLOWED: Readonly<Record<BuildTarget, { readonly install: string[]; readonly optional: string[] }>> = {
  chrome: { install: [...INSTALLED, 'sidePanel'], optional: ['identity', 'notifications'] },
  // Firefox drops `identity` silently from the optional permissions, so that it stands among the others there.
  firefox: { install: [...INSTALLED, 'identity'], optional: ['notifications'] },
};
const sorted = (list: unknown) => [...(list as string[])].sort();

describe.each(['chrome', 'firefox'] as const)('the %s manifest', (target) => {
  const manifest = manifestOf(target);

  it('asks for exactly what was promised', () => {
    expect(sorted(manifest.permissions)).toEqual(sorted(ALLOWED[target].install));
    expect(sorted(manifest.optional_permissions)).toEqual(ALLOWED[target].optional);
    expect(sorted(manifest.optional_host_permissions)).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.host_permissions).toBeUndefined();
    // A content script with `matches` would count as a host permission: it is registered at run time, or never.
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('is Manifest V3, closed to private windows and to code from elsewhere', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.incognito).toBe('not_allowed');
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const rules = new Map(
      policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim().split(' ').slice(1)]),
    );
    for (const name of ['default-src', 'script-src', 'connect-src']) expect(rules.get(name)).toEqual(["'self'"]);
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(rules.get(name)).toEqual(["'none'"]);
    }
    expect(policy).not.toMatch(/unsafe-eval|https?:/);
  });

  it('differs from the testing package by the granted test hosts and the name alone', () => {
    const { host_permissions: hosts, name, ...testing } = manifestOf(target, 'testing');
    expect((hosts as string[]).every((host) => /^https?:\/\/(\*\.test|127\.0\.0\.1)\/\*$/.test(host))).toBe(true);
    const { name: storeName, ...store } = manifest;
    expect(testing).toEqual(store);
    expect(name).toBeTypeOf('string');
    expect(storeName).toBe('__MSG_name__');
  });
});

describe('the two manifests', () => {
  it('name the oldest browsers that have the keys Skilltrail signs with', () => {
    expect(manifestOf('chrome').minimum_chrome_version).toBe('137');
    const { gecko } = manifestOf('firefox').browser_specific_settings as { gecko: Record<string, unknown> };
    expect(gecko.strict_min_version).toBe('140.0');
    expect(gecko.data_collection_permissions).toEqual({
      required: ['none'],
      optional: ['personallyIdentifyingInfo', 'websiteContent', 'browsingActivity'],
    });
  });

  it('show the panel beside the page, never opened at install', () => {
    expect(manifestOf('chrome').side_panel).toMatchObject({ default_path: 'sidepanel.html' });
    expect(manifestOf('firefox').sidebar_action).toMatchObject({
      default_panel: 'sidepanel.html',
      open_at_install: false,
    });
  });
});
