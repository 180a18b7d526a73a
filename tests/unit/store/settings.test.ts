import '../../support/fake-extension.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model/index.ts';
import { changeSettings, eraseSettings, readSettings, watchSettings } from '@/lib/store/settings.ts';
import { changeTab, forgetTab, readTab, tabKeyOf, watchTab } from '@/lib/store/tab-state.ts';
import { id } from '../../fixtures/cast.ts';
import { freshBrowser } from '../../support/fake-extension.ts';

let fake = freshBrowser();
beforeEach(() => {
  fake = freshBrowser();
});

describe('settings', () => {
  it('are the defaults until something is changed', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings({ theme: 'dark' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    await eraseSettings();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what two pages change at once', async () => {
    await Promise.all([
      changeSettings({ theme: 'dark' }),
      changeSettings({ language: 'nl' }),
      changeSettings({ reminders: true }),
    ]);
    expect(await readSettings()).toMatchObject({ theme: 'dark', language: 'nl', reminders: true });
  });

  it('fall back field by field, and keep what did not parse', async () => {
    await fake.storage.local.set({ settings: { theme: 'purple', language: 'nl', siteRules: [{ site: 5 }], later: 1 } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'nl' });
    await changeSettings({ theme: 'dark' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'nl', theme: 'dark' });
    const kept = await fake.storage.local.get(null);
    expect(kept.damagedSettings).toEqual({ theme: 'purple', siteRules: [{ site: 5 }] });
    expect(kept.settings).toMatchObject({ later: 1 });
  });

  it('survive settings that are no settings at all', async () => {
    await fake.storage.local.set({ settings: 'rubbish' });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await changeSettings({ carefulMode: true });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, carefulMode: true });
    expect((await fake.storage.local.get('damagedSettings')).damagedSettings).toEqual({ '': 'rubbish' });
  });

  it('refuse what does not fit', async () => {
    await expect(changeSettings({ theme: 'purple' as 'dark' })).rejects.toMatchObject({ code: 'input-invalid' });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are told to whoever watches, until they stop', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await changeSettings({ theme: 'light' });
    const light = { ...DEFAULT_SETTINGS, theme: 'light' };
    await vi.waitFor(() => expect(seen).toHaveBeenCalledExactlyOnceWith(light, DEFAULT_SETTINGS));
    stop();
    await changeSettings({ theme: 'dark' });
    expect(seen).toHaveBeenCalledOnce();
  });

  it('say in our own words when the browser refuses', async () => {
    vi.spyOn(fake.storage.local, 'set').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await expect(changeSettings({ theme: 'dark' })).rejects.toMatchObject({ code: 'storage-full' });
  });
});

describe('what is known of a tab', () => {
  it('is nothing, then what was said of it, then nothing again', async () => {
    expect(await readTab(1)).toBeUndefined();
    await changeTab(1, { experienceId: id(1) });
    await changeTab(1, { draftId: id(2) });
    await changeTab(2, { draftId: id(3) });
    expect(await readTab(1)).toEqual({ detection: null, experienceId: id(1), draftId: id(2) });
    await forgetTab(1);
    expect(await readTab(1)).toBeUndefined();
    expect((await readTab(2))?.draftId).toBe(id(3));
  });

  it('keeps what two surfaces say at once', async () => {
    await Promise.all([changeTab(1, { experienceId: id(1) }), changeTab(1, { draftId: id(2) })]);
    expect(await readTab(1)).toMatchObject({ experienceId: id(1), draftId: id(2) });
  });

  it('is told to whoever watches that tab', async () => {
    const seen = vi.fn();
    watchTab(1, seen);
    await changeTab(2, { experienceId: id(2) });
    await changeTab(1, { experienceId: id(1) });
    await forgetTab(1);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(2));
    expect(seen.mock.calls).toEqual([[{ detection: null, experienceId: id(1), draftId: null }], [undefined]]);
  });

  it('is nothing where what is kept of it is no such thing, and refuses what does not fit', async () => {
    await fake.storage.session.set({ 'tab-1': { detection: 'x' } });
    expect(await readTab(1)).toBeUndefined();
    await expect(changeTab(1, { experienceId: 'x' })).rejects.toMatchObject({ code: 'input-invalid' });
  });

  it('has a key that holds for this browser session', async () => {
    const [one, again, two] = await Promise.all([tabKeyOf(1), tabKeyOf(1), tabKeyOf(2)]);
    expect(one).toBe(again);
    expect(two).not.toBe(one);
    expect(one).toMatch(/:1$/);
    await fake.storage.session.clear();
    expect(await tabKeyOf(1)).not.toBe(one);
  });
});
