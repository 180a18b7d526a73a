/** Front door of the store: the only IndexedDB, the settings, and what is known of tabs. */
export type { AttachmentInput } from './attachments.ts';
export { Counts } from './counts.ts';
export type { Device, DeviceLearner } from './device.ts';
export { eraseEverything } from './erase.ts';
export { askPersistence, type StorageHealth, storageHealth } from './health.ts';
export type { LearnerStore } from './learner-store.ts';
export { live } from './live.ts';
export { newId } from './new-id.ts';
export type { Nouns, TableName } from './nouns.ts';
export { closeStore, openStore, type Store, type StoreOptions } from './open-store.ts';
export { type Damage, type Stored, timelineKey } from './reads.ts';
export { changeChipFreeSites, changeSettings, readChipFreeSites, readSettings, watchSettings } from './settings.ts';
export type { Incoming, Write } from './steps.ts';
export { changeTab, forgetTab, readTab, readTabs, TabState, tabKeyOf, watchTab } from './tab-state.ts';
export type { Stamp, Stamps } from './versions/contract.ts';
