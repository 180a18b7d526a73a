import browser from 'webextension-polyfill';
import type { Shape } from '@/lib/model/index.ts';

/** What the toolbar shows of a tab. Shape and tick say it; colour only repeats it. */
export interface ToolbarState {
  /** `neutral`: nothing is known yet. `none`: looked, and nothing here. `forbidden`: nobody may look. */
  readonly shape: Shape | 'neutral' | 'none' | 'forbidden';
  readonly kept: boolean;
}

const SIZES = [16, 32, 48] as const;
/** White on it: 5.9:1. */
const TICK_COLOUR = '#1f6f5c';

/**
 * Draws the toolbar of one tab.
 * @param title what a click does, in words
 * @returns false when it could not be drawn: most often because the tab is gone
 */
export async function showToolbar(tabId: number, state: ToolbarState, title: string): Promise<boolean> {
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path: iconPaths(state) }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeText({ tabId, text: state.kept ? '✓' : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: TICK_COLOUR }),
    ]);
    return true;
  } catch (error) {
    // A tab may close at any moment. Anything else is a mistake of ours, and nothing a learner does may fail for it.
    if (!/no tab with id|invalid tab/i.test(String(error)))
      console.warn('Skilltrail: the toolbar was not drawn', error);
    return false;
  }
}

/** What a click does, in words, for every tab of which nothing else is said. */
export async function nameToolbar(title: string): Promise<void> {
  await browser.action.setTitle({ title });
}

/** Size → picture: `icons/toolbar/<shape>[-kept]-<size>.png`. */
export function iconPaths({ shape, kept }: ToolbarState): Record<string, string> {
  const name = kept ? `${shape}-kept` : shape;
  return Object.fromEntries(SIZES.map((size) => [String(size), `/icons/toolbar/${name}-${size}.png`]));
}
