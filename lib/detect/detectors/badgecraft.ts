import { badgecraftFinding } from '../badgecraft.ts';
import { definePlatform } from '../define-platform.ts';
import { metaOf } from '../page.ts';

/**
 * The platform of Cities of Learning under a name that is not known yet. It has no generator and no lasting class; what lasts is
 * where it stores pictures, `/storage/{kind}/{id}`, and the end of its titles (pages of 2018 to 2025, 2026-11). The address has to fit
 * as well.
 */
export default definePlatform('badgecraft', (page) =>
  /\/storage\/(project|badge|organisation)[\w-]*\/[0-9a-f-]{36}\.\w+$/.test(metaOf(page, 'og:image')) ||
  /\b(Cities|City|Regions?) of Learning$/.test(page.title)
    ? badgecraftFinding(page, [{ code: 'platform', detail: 'Badgecraft' }])
    : null,
);
