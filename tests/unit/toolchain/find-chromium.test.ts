import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/find-chromium.mjs';

const ownBuild = '/opt/playwright/chromium/chrome';

/** A machine on which only these files exist. */
const machineWith = (...files: string[]) => ({
	env: { CHROMIUM_PATH: '/opt/mine/chrome' } as Record<string, string | undefined>,
	exists: (path: string) => files.includes(path),
	ownBuild
});

describe('findChromium', () => {
	it('takes $CHROMIUM_PATH before anything else', () => {
		expect(findChromium(machineWith('/opt/mine/chrome', ownBuild, '/usr/bin/chromium'))).toBe(
			'/opt/mine/chrome'
		);
	});

	it("takes Playwright's own build before the system's", () => {
		expect(findChromium(machineWith(ownBuild, '/usr/bin/chromium'))).toBe(ownBuild);
	});

	it('falls back to the usual places of the system', () => {
		expect(findChromium(machineWith('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
	});

	it('passes over a $CHROMIUM_PATH that leads nowhere', () => {
		expect(findChromium(machineWith('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
	});

	it('finds nothing on a machine without one, and does not throw', () => {
		expect(findChromium(machineWith())).toBeUndefined();
		expect(findChromium({ ...machineWith(), env: {}, ownBuild: '' })).toBeUndefined();
	});
});
