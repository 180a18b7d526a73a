import { BUDGET } from '../page.ts';

/** An absolute http(s) address, or null: `javascript:`, `data:` and what cannot be read are no addresses. */
export function webAddress(href: string, base: string): string | null {
  const text = href.trim();
  if (text === '' || text.length > BUDGET.address) return null;
  try {
    const url = new URL(text, base || undefined);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.username = '';
    url.password = '';
    return url.href.length > BUDGET.address ? null : url.href;
  } catch {
    return null;
  }
}

/** What relative addresses are relative to: `<base href>` when there is one, else the page's own address. */
export function baseOf(document: Document, address: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return (href && webAddress(href, address)) || address;
}
