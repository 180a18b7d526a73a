/** A piece of HTML. Only `html` makes one, and it escapes every text that is set into it. */
export interface Markup {
  readonly markup: string;
}

type Slot = string | number | null | false | Markup | readonly Markup[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A template whose slots are text, escaped for content and for quoted attributes, or markup made here. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  const parts = strings.map((string, index) => string + (index < slots.length ? rendered(slots[index] ?? null) : ''));
  return { markup: parts.join('') };
}

function rendered(slot: Slot): string {
  if (slot === null || slot === false) return '';
  if (typeof slot === 'string') return slot.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
  if (typeof slot === 'number') return String(slot);
  if ('markup' in slot) return slot.markup;
  return slot.map((one) => one.markup).join('');
}

/** Text in paragraphs, one a line. */
export const paragraphs = (text: string): readonly Markup[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p dir="auto">${line}</p>`);
