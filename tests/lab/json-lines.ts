import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';

/** What every command with lists takes: `--in F --out F`, `-` for standard input and output (also when left out). */
export function listArguments(args: string[]): { input: string; output: string } {
  const { values } = parseArgs({ args, options: { in: { type: 'string' }, out: { type: 'string' } }, strict: true });
  return { input: values.in ?? '-', output: values.out ?? '-' };
}

/**
 * JSON Lines in, JSON Lines out: one line a record, in order. A line that cannot be read or worked on gives
 * `{"id":…,"error":…}` and the rest goes on; blank lines are passed over.
 * @param work one parsed line → the record to write
 * @returns how many lines gave an error
 */
export async function eachLine(
  input: string,
  output: string,
  work: (line: Record<string, unknown>) => Promise<object> | object,
): Promise<number> {
  const source = input === '-' ? process.stdin : createReadStream(input);
  const target = output === '-' ? process.stdout : createWriteStream(output);
  const sourceFailed = new Promise<never>((_, reject) => source.once('error', reject));
  sourceFailed.catch(() => undefined);
  let errors = 0;
  const lines = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([lines.next(), sourceFailed]);
    if (next.done) break;
    const line = next.value.replace(/^\uFEFF/, '');
    if (line.trim() === '') continue;
    let id: unknown = null;
    let record: object;
    try {
      const parsed: unknown = JSON.parse(line);
      if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error('not a JSON object');
      const fields = parsed as Record<string, unknown>;
      id = fields.id ?? null;
      record = await work(fields);
    } catch (error) {
      errors++;
      record = { id, error: error instanceof Error ? error.message : String(error) };
    }
    if (!target.write(`${JSON.stringify(record)}\n`)) await once(target, 'drain');
  }
  if (output !== '-') {
    target.end();
    await finished(target);
  }
  return errors;
}
