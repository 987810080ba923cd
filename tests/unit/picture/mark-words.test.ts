import { expect, test } from 'vitest';
import { eventTypes } from '$lib/dossier';
import { markKindOf } from '$lib/picture';
import { detailOf, spokenMark, spokenPlace } from '../../../src/lib/picture/mark-words';
import { aDossier } from '../../fixtures/a-dossier';

type Said = Parameters<ReturnType<typeof aDossier>['event']>[1];

function eventsOf(...said: Said[]) {
	const dossier = aDossier().group('is-k');
	said.forEach((part, i) => dossier.event(`event-${i}`, part));
	return dossier.build().events;
}

const contested: Said = {
	groups: [{ group: 'is-k', role: 'claimed', certainty: 'contested', note: null }]
};

test.each<[string, Said[]]>([
	['115 killed · 22 March 2024', [{ killed: 115, on: '2024-03-22' }]],
	['170 or more killed', [{ killed: { low: 170, best: 170 } }]],
	['up to 50 killed', [{ killed: { high: 50 } }]],
	['toll not stated', [{}]],
	['Warning · 7 March 2024', [{ eventType: 'warning', on: '2024-03-07' }]],
	['2 events', [{ eventType: 'plot' }, {}]],
	['2 events · 7 or more killed', [{ killed: 4 }, { killed: { low: 3 } }]]
])('a label’s second line: %s', (words, said) => {
	expect(detailOf(eventsOf(...said), [])).toBe(words);
});

test.each<[string, Said[]]>([
	['Kabul: attack, Event 0, date not stated, toll not stated', [{}]],
	['Kabul: foiled plot, Event 0, 7 March 2024', [{ eventType: 'plot', on: '2024-03-07' }]],
	['Kabul: foiled plot, date not stated', [{ eventType: 'plot', title: 'Kabul' }]],
	['Kabul: 2 events · 4 killed, 1 attack among them', [{ killed: 4 }, { eventType: 'plot' }]],
	['Kabul: 2 events', [{ eventType: 'warning' }, { eventType: 'plot' }]],
	['Kabul: 2 events, 1 disputed', [{ eventType: 'warning', ...contested }, { eventType: 'plot' }]],
	['Kabul: 2 events, 2 attacks among them, 2 disputed', [contested, contested]],
	[
		'Kabul: foiled plot, Event 0, 7 March 2024, sources differ',
		[{ ...contested, eventType: 'plot', on: '2024-03-07' }]
	]
])('a screen reader says: %s', (words, said) => {
	expect(spokenMark('Kabul', eventsOf(...said), [])).toBe(words);
});

test('every type of event is of a kind, and a siege of its own', () => {
	for (const eventType of eventTypes)
		expect(markKindOf({ eventType, subEventType: null }).eventType).toBe(eventType);
	const siege = { eventType: 'attack', subEventType: 'Hostage Taking (Barricade Incident)' } as const;
	expect(markKindOf(siege).shape).toBe('ring');
	expect(markKindOf({ ...siege, subEventType: 'Bombing/Explosion' }).shape).toBe('disc');
});

test('of a place without events a screen reader says why it is there', () => {
	const mention = { document: 'report', paragraph: 1, start: 0, end: 5 };
	const [kabul, ours] = aDossier()
		.place('kabul', [69.2, 34.5], { mentions: [mention] })
		.place('ours')
		.build().places;
	expect(spokenPlace(kabul!, 0)).toBe('Kabul: a place the documents name; no shown event stands here');
	expect(spokenPlace(ours!, 0)).toMatch(/^Ours: a place the documents do not name; /);
	expect(spokenPlace(kabul!, 1)).toMatch(/; 1 movement begins or ends here$/);
	expect(spokenPlace(kabul!, 2)).toMatch(/; 2 movements begin or end here$/);
});
