import { z } from 'zod';

/** A UUIDv7 (RFC 9562): sorts by the moment it was made. */
export const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
export type Id = z.infer<typeof Id>;

/** A plug-in's id: kebab-case, stored in people's data, never reused once retired. */
export const PluginId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export type PluginId = z.infer<typeof PluginId>;
