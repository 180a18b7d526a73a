import type { Settings } from '@/lib/model/index.ts';

/** Makes this page light, dark, or as the device is. tokens.css does the rest. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
