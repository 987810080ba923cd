import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { buildRegister } from '$lib/table';
import EventCard from '../../../src/lib/explore/EventCard.svelte';
import { aDossier } from '../../fixtures/a-dossier';

const hostile = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
const toll = { low: 1, best: 1, high: 1, note: hostile };

const hostileDossier = aDossier()
	.document('paper', { publisher: hostile })
	.group('is-k', { name: hostile, shortName: hostile })
	.place('kabul', [69.2, 34.5], { name: hostile, note: hostile })
	.event('one', {
		title: hostile,
		summary: hostile,
		...{ dateStart: '2022-09-01', dateEnd: '2022-09-30', datePrecision: 'month', dateNote: hostile },
		place: 'kabul',
		groups: [{ group: 'is-k', role: 'claimed', certainty: 'contested', note: hostile }],
		...{ fatalities: toll, injured: toll, hostages: toll },
		breakdowns: [
			{ by: 'cause', of: 'fatalities', group: 'is-k', means: hostile, share: null, count: toll },
			{ by: 'victims', of: 'fatalities', who: 'children', nationality: 'AF', count: toll }
		],
		readings: [{ document: 'paper', field: 'fatalities', says: hostile, used: true }],
		evidence: [
			{ document: 'paper', paragraph: 3, start: 0, end: 5, states: ['title'], attributedTo: hostile }
		]
	})
	.build();

async function cardOf(dossier: typeof hostileDossier, part: { onplace?: (id: string) => void } = {}) {
	const register = buildRegister(dossier);
	return render(EventCard, { event: dossier.events[0]!, register, documents: dossier.documents, ...part });
}

test('whatever a record says is shown as text and never run', async () => {
	const { container, getByRole } = await cardOf(hostileDossier);
	await expect.element(getByRole('heading', { level: 3 })).toHaveTextContent(hostile);
	// Title, date, summary, place and its note, group and its note, four tolls, cause and its group, two breakdowns'
	// notes, reading and its publisher, evidence and its publisher.
	expect(container.textContent!.split(hostile).length - 1).toBeGreaterThanOrEqual(17);
	expect(container.querySelectorAll('img, script')).toHaveLength(0);
	expect(window).not.toHaveProperty('ran');
});

test('it says what is known as precisely as it is, and what is not stated', async () => {
	const dossier = aDossier()
		.group('is-k', { name: 'IS Khorasan' })
		.place('kabul', [69.2, 34.5], { name: 'Kabul' })
		.event('bombing', {
			place: 'kabul',
			...{ dateStart: '2022-09-01', dateEnd: '2022-09-30', datePrecision: 'month' },
			killed: { low: 170, best: 170 },
			groups: [{ group: 'is-k', role: 'suspected', certainty: 'inferred', note: null }]
		})
		.build();
	const { container } = await cardOf(dossier);
	const words = container.textContent!.replace(/\s+/g, ' ');
	for (const part of [
		'September 2022',
		'Kabul',
		'Located to the town',
		'170 or more',
		'IS Khorasan: suspected'
	])
		expect(words).toContain(part);
	expect(words).toContain('(our inference)');
	expect(words).toContain('No passage is given');
});

test('each field says who states it where, what is ours, and where the documents differ', async () => {
	const dossier = aDossier()
		.document('other', { publisher: 'Another paper' })
		.event('siege', {
			killed: 12,
			evidence: [
				{
					document: 'report',
					paragraph: 3,
					start: 0,
					end: 5,
					states: ['title', 'fatalities'],
					attributedTo: 'A paper'
				},
				{
					...{ document: 'other', paragraph: 7, start: 0, end: 5, states: ['title'] },
					...{ attributedTo: 'An agency, via Another paper', voice: 'official' }
				}
			],
			readings: [
				{ document: 'report', field: 'fatalities', says: '12', used: true },
				{ document: 'other', field: 'fatalities', says: '14', used: false }
			],
			inferred: [{ field: 'date', why: 'The year follows from another record.' }]
		})
		.build();
	const { container } = await cardOf(dossier);
	const rows = new Map(
		[...container.querySelectorAll('dl > div')].map((row) => [
			row.querySelector('dt')!.textContent,
			row.textContent!.replace(/\s+/g, ' ')
		])
	);
	expect(rows.get('Killed')).toMatch(/A paper 12 used here.*Another paper 14 contradicts it.*A paper ¶3/);
	expect(rows.get('Event')).toContain('An agency, via Another paper (official or agency)');
	expect(rows.get('Date')).toContain('Ours: The year follows from another record.');
	expect(rows.get('Status')).toContain('No passage is given for this.');
	expect(container.querySelector('.confidence')!.textContent).toContain(
		'Disputed: sources differ on how many were killed; that it happened is corroborated'
	);
});

test('a field of a million characters and letters that turn the line leave the card as wide as it was', async () => {
	const long = '\u202e' + 'x'.repeat(1_000_000);
	const dossier = aDossier().event('one', { title: long, summary: long }).build();
	const { container } = await cardOf(dossier);
	expect(container.scrollWidth).toBeLessThanOrEqual(container.clientWidth);
	const kind = container.querySelector<HTMLElement>('.kind')!;
	expect(getComputedStyle(kind).direction).toBe('ltr');
	expect(container.querySelector('.title')!.textContent).toHaveLength(long.length);
});

test('an attack without a toll, a place, a date or a group says so', async () => {
	const { container } = await cardOf(aDossier().event('attack').build());
	const words = container.textContent!.replace(/\s+/g, ' ');
	expect(words).toContain('date not stated');
	expect(words).toContain('none named');
	const stated = [...container.querySelectorAll('dl > div')].map((row) => row.textContent!.trim());
	expect(stated.filter((row) => /^(Place|Killed)\s+not stated$/.test(row))).toHaveLength(2);
});

test('a movement says where from and where to, and its places can be opened', async () => {
	const onplace = vi.fn();
	const dossier = aDossier()
		.place('syria', [38, 35], { name: 'Syria' })
		.place('tajikistan', [71, 39], { name: 'Tajikistan' })
		.event('fighters', { eventType: 'movement', from: 'syria', to: 'tajikistan', place: 'tajikistan' })
		.build();
	const { container, getByRole } = await cardOf(dossier, { onplace });
	const terms = [...container.querySelectorAll('dt')].map((term) => term.textContent);
	expect(terms.slice(0, 4)).toEqual(['Event', 'Date', 'From', 'To']);
	expect(terms).not.toContain('Killed');
	await getByRole('button', { name: 'Syria' }).click();
	expect(onplace).toHaveBeenCalledExactlyOnceWith('syria');
});
