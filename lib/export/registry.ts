import { createRegistry } from '../registry.ts';
import type { Exporter } from './contract.ts';

/** Every format a portfolio can leave in; each writer is a chunk of its own. */
export const exporters = createRegistry<Exporter>(
  'exporters',
  import.meta.glob<Exporter>('./exporters/*/index.ts', { eager: true, import: 'default' }),
);
