export {
  defineExporter,
  type ExportCapabilities,
  type ExportedFile,
  type Exporter,
  type ExportWriter,
  type PreviewPart,
} from './contract.ts';
export {
  ExportBadge,
  ExportClaim,
  ExportCredential,
  ExportDocument,
  ExportEvidence,
  ExportExperience,
  ExportSkill,
} from './document-model.ts';
export { exporters } from './registry.ts';
export { selectForExport } from './select.ts';
export type { ExportCard, ExportInput, ExportOptions, HeldBack, Selection } from './selection.ts';
export { fileName } from './text.ts';
export { writableLanguage } from './words.ts';
