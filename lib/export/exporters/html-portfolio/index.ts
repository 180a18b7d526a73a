import { defineExporter } from '../../contract.ts';

export default defineExporter({
  id: 'html-portfolio',
  words: {
    label: { en: 'Portfolio page', nl: 'Portfoliopagina' },
    description: {
      en: 'One page that opens in every browser, to send or to print.',
      nl: 'Eén pagina die in elke browser opent, om te sturen of te printen.',
    },
  },
  extension: 'html',
  mediaType: 'text/html',
  content: 'portfolio',
  load: async () => (await import('./write.ts')).default,
});
