import { z } from 'zod';

/** An instant, ISO 8601 in UTC with milliseconds. Fields that hold one end in `At`. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** A day, month or year, as exact as it is known: `2026-05-03`, `2026-05` or `2026`. Fields that hold one end in `On`. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
export type PartialDate = z.infer<typeof PartialDate>;

/** An ISO 8601 duration without calendar units larger than a week that could not be added up: `PT3H`, `P2DT30M`, `P6W`. */
export const Duration = z
  .string()
  .regex(/^P(?=\d|T\d)(\d+W|(\d+D)?(T(?=\d)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?)$/);
export type Duration = z.infer<typeof Duration>;
