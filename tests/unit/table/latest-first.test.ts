import { expect, test } from 'vitest';
import { latestFirst } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';

const { events } = aDossier()
	.event('undated')
	.event('siege', { on: '2004-09-01' })
	.event('warning', { on: '2024-03-07', eventType: 'warning', title: 'A warning' })
	.event('second', { on: '2024-03-07', title: 'Second attack' })
	.event('first', { on: '2024-03-07', title: 'First attack' })
	.event('hall', { on: '2024-03-22' })
	.build();

test('latest first, on one day attacks first and then by title, undated last', () => {
	const order = ['hall', 'first', 'second', 'warning', 'siege', 'undated'];
	expect(latestFirst(events).map(({ id }) => id)).toEqual(order);
	expect(latestFirst([...events].reverse()).map(({ id }) => id)).toEqual(order);
});

test('the list it was given stays as it was', () => {
	const given = [...events];
	latestFirst(given);
	expect(given).toEqual(events);
});
