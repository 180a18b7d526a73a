import browser from 'webextension-polyfill';

/** The words on the question in the page, and how it looks. */
export interface ChipWords {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly question: string;
  readonly keep: string;
  readonly kept: string;
  readonly close: string;
  readonly ask: string;
  readonly later: string;
  readonly notHere: string;
  readonly nowhere: string;
  readonly trouble: string;
}

/** Puts the question into the page of a tab, in place of one that stands there. @returns false where the page refuses */
export async function showChip(tabId: number, words: ChipWords): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({
      target,
      func: (...[given]: unknown[]) => {
        (globalThis as { skilltrailChip?: unknown }).skilltrailChip = given;
      },
      args: [words],
    });
    await browser.scripting.executeScript({ target, files: ['/chip.js'] });
    return true;
  } catch {
    return false;
  }
}
