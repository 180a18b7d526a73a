/**
 * Set-up of every test that runs without a browser. zod may not compile code, as in the extension; and the network is a
 * function that refuses: nothing in `lib/` phones home, and a test that tries shows where.
 */
import { z } from 'zod';

z.config({ jitless: true });

globalThis.fetch = async (input) => {
  const address = input instanceof Request ? input.url : String(input);
  throw new Error(`A test reached for the network: ${address}`);
};
