import type { UserManifest } from 'wxt';

/** Hosts of the local test servers: granted in the testing build only. */
export const TEST_HOSTS = ['http://127.0.0.1/*', 'http://*.test/*', 'https://*.test/*'];

const CSP =
  "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "img-src 'self' blob: data:; media-src 'self' blob:; style-src 'self'; connect-src 'self'";

const INSTALL_PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'];

/**
 * The manifest of one browser's package.
 * @param family which browser family the package is for
 * @param mode the build mode; `testing` adds granted test hosts and nothing else
 */
export function manifestFor(family: 'chromium' | 'firefox', mode: string): UserManifest {
  const shared: UserManifest = {
    name: '__MSG_name__',
    short_name: 'Skilltrail',
    description: '__MSG_description__',
    default_locale: 'en',
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: CSP },
    incognito: 'not_allowed',
    icons: icons('icon'),
    action: { default_title: '__MSG_action__', default_icon: icons('toolbar/neutral') },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_open__' },
    },
    ...(mode === 'testing' ? { host_permissions: TEST_HOSTS } : {}),
  };
  if (family === 'chromium') {
    return {
      ...shared,
      minimum_chrome_version: '137',
      permissions: [...INSTALL_PERMISSIONS, 'sidePanel'],
      optional_permissions: ['notifications', 'identity'],
    };
  }
  return {
    ...shared,
    permissions: [...INSTALL_PERMISSIONS, 'identity'],
    optional_permissions: ['notifications'],
    browser_specific_settings: {
      gecko: {
        id: 'skilltrail@skilltrail.eu',
        strict_min_version: '140.0',
        // Required by the Firefox store: nothing is collected; what a learner hands over is asked for at that moment.
        data_collection_permissions: {
          required: ['none'],
          optional: ['personallyIdentifyingInfo', 'websiteContent', 'browsingActivity'],
        },
      },
    },
  } as UserManifest;
}

function icons(name: string): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [String(size), `icons/${name}-${size}.png`]));
}
