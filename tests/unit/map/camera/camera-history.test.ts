import { expect, test } from 'vitest';
import { cameraHistory } from '../../../../src/lib/map/camera/camera-history';

const at = (lng: number) => ({ lng, lat: 0, zoom: 3, bearing: 0, pitch: 0 });

test('views are gone back to, and forward again, and there is an end to both', () => {
	const history = cameraHistory();
	for (const lng of [1, 2, 3]) history.visit(at(lng));
	expect(history.step(1)).toBeNull();
	expect(history.step(-1)).toEqual(at(2));
	history.visit(at(2));
	expect(history.step(-1)).toEqual(at(1));
	expect(history.step(-1)).toBeNull();
	expect(history.step(1)).toEqual(at(2));
	expect(history.step(1)).toEqual(at(3));
});

test('a new view forgets what lay ahead', () => {
	const history = cameraHistory();
	for (const lng of [1, 2, 3]) history.visit(at(lng));
	history.step(-1);
	history.visit(at(9));
	expect(history.step(1)).toBeNull();
	expect(history.step(-1)).toEqual(at(2));
});

test('resting twice at one view, or too near to see, is one step', () => {
	const history = cameraHistory();
	history.visit(at(1));
	history.visit(at(1.00001));
	expect(history.step(-1)).toBeNull();
});

test('of a long way the last hundred views are kept', () => {
	const history = cameraHistory();
	for (let lng = 0; lng < 150; lng++) history.visit(at(lng));
	let steps = 0;
	while (history.step(-1)) steps++;
	expect(steps).toBe(99);
});
