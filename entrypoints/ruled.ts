import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Runs before the detector on the sites of which the learner said what they are, and nowhere else. */
export default defineUnlistedScript(() => {
  globalThis.skilltrailRuled = true;
});
