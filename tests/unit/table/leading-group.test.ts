import { describe, expect, test } from 'vitest';
import type { EventRecord, Role } from '$lib/dossier';
import { buildRecords, isActing, leadingGroup } from '$lib/table';
import { aDossier } from '../../fixtures/a-dossier';

type Named = [group: string, role: Role, certainty?: EventRecord['groups'][number]['certainty']];

/** An event that names groups in roles, in that order: `eventOf(['is', 'target'], ['is-k', 'claimed'])`. */
function eventOf(...named: Named[]) {
	const groups = named.map(([group, role, certainty = 'stated']) => ({ group, role, certainty, note: null }));
	const records = buildRecords(
		aDossier()
			.group('is')
			.group('is-k', { parent: 'is' })
			.group('is-cell', { parent: 'is-k' })
			.group('taliban')
			.group('police', { kind: 'security-agency' })
			.event('one', { groups })
			.build()
	);
	return { event: records.events[0] as EventRecord, lineage: records.lineage };
}

function leadOf(...named: Named[]) {
	const { event, lineage } = eventOf(...named);
	return leadingGroup(event, lineage);
}

describe('the group an event is drawn in the colour of', () => {
	test('is the one that acts, whoever is named before it', () => {
		expect(leadOf(['police', 'target'], ['taliban', 'claimed'])).toBe('taliban');
		expect(leadOf(['is', 'rival'], ['taliban', 'suspected'])).toBe('taliban');
	});

	test('is the first named where several act', () => {
		expect(leadOf(['taliban', 'claimed'], ['is-k', 'claimed'])).toBe('taliban');
	});

	test('is the branch rather than its parent, in either order', () => {
		expect(leadOf(['is', 'attributed'], ['is-k', 'claimed'])).toBe('is-k');
		expect(leadOf(['is-k', 'claimed'], ['is', 'attributed'])).toBe('is-k');
		expect(leadOf(['is', 'attributed'], ['is-cell', 'claimed'], ['is-k', 'claimed'])).toBe('is-cell');
	});

	test('is not one the sources differ on, unless there is no other', () => {
		expect(leadOf(['is', 'claimed'], ['is-k', 'attributed', 'contested'])).toBe('is');
		expect(leadOf(['taliban', 'suspected', 'contested'], ['is', 'claimed', 'inferred'])).toBe('is');
		expect(leadOf(['police', 'target'], ['is-k', 'claimed', 'contested'])).toBe('is-k');
	});

	test('is not a branch of another family, however deep', () => {
		expect(leadOf(['taliban', 'claimed'], ['is-cell', 'claimed'])).toBe('taliban');
	});

	test('is the first named where none acts', () => {
		expect(leadOf(['police', 'security-force'], ['taliban', 'target'])).toBe('police');
	});

	test('is none where none is named', () => {
		expect(leadOf()).toBeNull();
	});
});

test('a group acts in its acting roles only', () => {
	const { event } = eventOf(['is-k', 'claimed'], ['police', 'security-force'], ['taliban', 'rival']);
	const [isK, police, taliban] = event.groups.map(({ group }) => group);
	expect([isK!, police!, taliban!].map((group) => isActing(event, group))).toEqual([true, false, false]);
});
