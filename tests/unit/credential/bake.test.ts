import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bakePng, bakeSvg, verifyBadge } from '@/lib/credential/index.ts';
import { PIXEL } from './pixel.ts';
import { issuedBadge, now } from './story.ts';

const PICTURE =
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" data-x="a>b"><title>Badge</title></svg>';

describe('a baked badge', () => {
  it('comes out of a PNG as it went in, and is still good', async () => {
    const badge = await issuedBadge();
    const report = await verifyBadge(bakePng(PIXEL, badge), { now });
    expect(JSON.parse(report.text)).toEqual(badge);
    expect(report).toMatchObject({ valid: true, container: 'baked-png' });
  });

  it('takes the place of the badge that was in the PNG', async () => {
    const [first, second] = [await issuedBadge(), await issuedBadge()];
    const report = await verifyBadge(bakePng(bakePng(PIXEL, first), second), { now });
    expect(report.issuer.id).toBe(second.issuer.id);
  });

  it('comes out of an SVG as it went in, whatever the learner wrote', async () => {
    const badge = await issuedBadge({ summary: 'a ]]> b </svg> & <script>alert(1)</script> “ë”' });
    const svg = bakeSvg(PICTURE, badge);
    const report = await verifyBadge(svg, { now });
    expect(JSON.parse(report.text)).toEqual(badge);
    expect(report).toMatchObject({ valid: true, container: 'baked-svg' });
  });

  it('is refused a picture that is none', async () => {
    const badge = await issuedBadge();
    expect(() => bakePng(new TextEncoder().encode('GIF89a'), badge)).toThrow('credential-invalid');
    expect(() => bakeSvg('<html></html>', badge)).toThrow('credential-invalid');
    expect(() => bakeSvg(bakeSvg(PICTURE, badge), badge)).toThrow('credential-invalid');
  });

  const reader = spawnSync('/usr/bin/python3', ['-c', 'import PIL']).status === 0;
  it('is read by an outside PNG reader', async ({ skip }) => {
    skip(!reader, 'no outside PNG reader: /usr/bin/python3 has no PIL (Debian: python3-pil)');
    const badge = await issuedBadge();
    const script =
      'import io,sys;from PIL import Image;i=Image.open(io.BytesIO(sys.stdin.buffer.read()));i.load();sys.stdout.write(i.text["openbadgecredential"])';
    const { stdout } = spawnSync('/usr/bin/python3', ['-c', script], {
      input: bakePng(PIXEL, badge),
      encoding: 'utf8',
      env: { PYTHONIOENCODING: 'utf-8' },
    });
    expect(JSON.parse(stdout)).toEqual(badge);
  });
});
