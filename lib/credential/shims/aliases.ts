/**
 * For the bundler: what the proof libraries bring along and an extension may not carry. Without these, their chunk holds
 * `new Function` (2026-11, setimmediate 1.0.5) and a loader that fetches contexts (jsonld 9).
 * @param root the project's folder, without a slash at its end
 */
export const proofLibraryAliases = (root: string): { find: RegExp; replacement: string }[] => [
  { find: /^setimmediate$/, replacement: `${root}/lib/credential/shims/set-immediate.ts` },
  { find: /^\.\/documentLoaders\/xhr$/, replacement: `${root}/lib/credential/shims/no-network.cjs` },
];
