import type { Stamps, Stored } from '@/lib/store/index.ts';

/** The longest a keystroke waits before it is written, ms. The promise is 300; the rest is for the write itself. */
export const WAIT = 150;
/** How long after a write that did not work the next try comes by itself, ms. */
export const TRY_AGAIN = 3_000;

export interface AutosaveOptions<T> {
  /** How long a change may wait for the next one, ms. */
  readonly wait?: number;
  /** What a value is in the store, where that differs from what stands on the screen. */
  readonly asStored?: (value: T) => T;
}

/** What a surface shows of a value under a learner's hands. */
export interface AutosaveState<T> {
  readonly value: T;
  /** Set when the last write did not work: what was typed is still here, and is tried again. */
  readonly error: unknown;
}

/** Writes a value; `base` is what the learner had before their eyes, so that nobody's words are written over. */
export type Save<T> = (value: T, base: Stamps) => Promise<Stored<T>>;

/**
 * Holds one value between a learner's hands and the store. What is typed is written soon, one write at a time; what
 * others write shows up while nothing waits; where both wrote at once the store keeps both, and so does the screen.
 */
export class Autosaver<T> {
  /** Replaced whenever the surface is drawn anew. */
  save: Save<T>;
  /** How a value is written; replaced likewise. */
  options: AutosaveOptions<T>;
  #state: AutosaveState<T>;
  /** What the store held when the screen last agreed with it. */
  #known: Stored<T>;
  /** The newest the store told, which may have to wait until the learner's own words are written. */
  #latest: Stored<T>;
  #waiting = false;
  #underway = 0;
  #writing: Promise<boolean> = Promise.resolve(true);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(stored: Stored<T>, save: Save<T>, options: AutosaveOptions<T> = {}) {
    this.save = save;
    this.options = options;
    this.#known = stored;
    this.#latest = stored;
    this.#state = { value: stored.value, error: undefined };
  }

  readonly state = (): AutosaveState<T> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The learner changed it. */
  readonly change = (value: T): void => {
    this.#waiting = true;
    this.#show({ ...this.#state, value });
    // Not put off by the next keystroke: the first one has waited longest.
    this.#timer ??= setTimeout(() => void this.flush(), this.options.wait ?? WAIT);
  };

  /** The store says what it holds. */
  readonly settle = (stored: Stored<T>): void => {
    if (stored.rev >= this.#latest.rev) this.#latest = stored;
    this.#adopt();
  };

  /**
   * Writes what waits, after what is being written.
   * @returns true when everything is stored
   */
  readonly flush = async (): Promise<boolean> => {
    this.#stopTimer();
    if (this.#underway > 0) {
      await this.#writing;
      return this.flush();
    }
    return this.#waiting ? this.#write() : true;
  };

  /** Writes what waits at once, without waiting for anything: the surface may be gone the next moment. */
  readonly flushNow = (): void => {
    this.#stopTimer();
    if (this.#waiting) void this.#write();
  };

  #write(): Promise<boolean> {
    const { value } = this.#state;
    const written = this.#asStored(value);
    this.#waiting = false;
    this.#underway += 1;
    this.#writing = this.save(written, this.#known.stamps).then(
      (stored) => {
        this.#underway -= 1;
        this.#landed(written, stored);
        return true;
      },
      (error: unknown) => {
        this.#underway -= 1;
        this.#waiting = true;
        this.#show({ ...this.#state, error });
        this.#timer ??= setTimeout(() => void this.flush(), TRY_AGAIN);
        return false;
      },
    );
    return this.#writing;
  }

  #landed(written: T, stored: Stored<T>): void {
    // A write that came in before a later one that is known already.
    if (stored.rev < this.#known.rev) return;
    this.#known = stored;
    if (stored.rev >= this.#latest.rev) this.#latest = stored;
    let { value } = this.#state;
    // Somebody else wrote meanwhile, and the store kept both.
    if (!same(stored.value, written)) value = this.#waiting ? rebase(stored.value, written, value) : stored.value;
    this.#show({ value, error: undefined });
    this.#adopt();
  }

  /** Takes over what others wrote, as long as nothing of the learner's own waits. */
  #adopt(): void {
    if (this.#waiting || this.#underway > 0 || this.#latest.rev < this.#known.rev) return;
    const changed = !same(this.#latest.value, this.#known.value);
    this.#known = this.#latest;
    if (changed) this.#show({ ...this.#state, value: this.#latest.value });
  }

  #asStored(value: T): T {
    return this.options.asStored ? this.options.asStored(value) : value;
  }

  #show(state: AutosaveState<T>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** What the learner typed on since, put in the place of what they had written, with the others' words around it. */
function rebase<T>(merged: T, written: T, current: T): T {
  if (typeof merged !== 'string' || typeof written !== 'string' || typeof current !== 'string') return current;
  const at = written === '' ? -1 : merged.lastIndexOf(written);
  if (at < 0) return [merged, current].filter((text) => text.trim() !== '').join('\n\n') as T;
  return (merged.slice(0, at) + current + merged.slice(at + written.length)) as T;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
