/** Front door of the browser: with messages, settings and entrypoints the only place that calls it. */
export { type ChipWords, showChip } from './chip.ts';
export { type Exceptions, registerDetector, runDetector, runInOpenTabs, unregisterDetector } from './detector.ts';
export { isForbiddenPage } from './forbidden.ts';
export { extensionVersion, uiLanguages } from './language.ts';
export { openPanel, type PanelKind, panelKind } from './panel.ts';
export {
  ALL_SITES,
  grantedSites,
  hasSites,
  ownSites,
  removeSites,
  requestSites,
  siteOf,
  watchSites,
} from './permissions.ts';
export { safeFileName, saveFile } from './save-file.ts';
export {
  type BrowserTab,
  currentTab,
  type ExtensionPage,
  openAddress,
  openExtensionPage,
  watchFrontTab,
} from './tabs.ts';
export { iconPaths, nameToolbar, showToolbar, type ToolbarState } from './toolbar.ts';
