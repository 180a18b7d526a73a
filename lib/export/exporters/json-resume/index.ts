import { defineExporter } from '../../contract.ts';

export default defineExporter({
  id: 'json-resume',
  words: {
    label: { en: 'CV as data (JSON Resume)', nl: 'Cv als gegevens (JSON Resume)' },
    description: {
      en: 'A CV that other programs and CV websites can read.',
      nl: 'Een cv dat andere programma’s en cv-websites kunnen lezen.',
    },
  },
  extension: 'json',
  mediaType: 'application/json',
  content: 'portfolio',
  load: async () => (await import('./write.ts')).default,
});
