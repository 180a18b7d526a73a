import { z } from 'zod';
import type { LabCommand } from './contract.ts';

const modules = import.meta.glob<LabCommand>('./commands/*.ts', { import: 'command' });

/** Runs one command by its file's name. Only results go to standard output; help and errors go to standard error. */
export async function main(args: string[]): Promise<number> {
  z.config({ jitless: true });
  const [name, ...rest] = args;
  const load = name === undefined ? undefined : modules[`./commands/${name}.ts`];
  if (!load) {
    const all = await Promise.all(Object.values(modules).map((each) => each()));
    process.stderr.write(
      `Usage: npm run -s lab -- <command>\n${all.map((each) => `  ${each.name} ${each.help}\n`).join('')}`,
    );
    return 2;
  }
  try {
    return await (await load()).run(rest);
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
}
