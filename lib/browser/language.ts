import browser from 'webextension-polyfill';

/** The languages of the browser's own words and of its user, best first. */
export function uiLanguages(): readonly string[] {
  const preferred = typeof navigator === 'undefined' ? [] : (navigator.languages ?? []);
  return [...new Set([browser.i18n.getUILanguage(), ...preferred].filter(Boolean))];
}

/** The version of this extension, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
