import type { ShortcutId } from '$lib/explore';
import { onlyKeys } from '$lib/filter';
import { markTable } from '$lib/picture';
import { dossierFile, type Session } from '$lib/session';

export interface Command {
	readonly id: string;
	readonly section: string;
	readonly title: string;
	readonly keys?: string;
	readonly run: () => void;
}

/** Actions that no key of their own runs. */
type Other =
	| 'openFile'
	| 'closeFile'
	| 'presenter'
	| 'ranks'
	| 'points'
	| 'copy-of-document'
	| 'pptx'
	| 'html'
	| 'handout';

/** What the palette offers before a record is found: the page's actions, and each group and type alone. */
export function commandsOf(
	session: Session,
	actions: { readonly [Id in ShortcutId | Other]?: () => unknown }
): Command[] {
	const action = (id: ShortcutId | Other, title: string, keys?: string): Command => {
		return { id, section: 'Actions', title, keys, run: () => void actions[id]?.() };
	};
	return [
		action('clear', 'Clear the filter', '0'),
		action('undo', 'Take back a step of the filter', 'Mod+Z'),
		action('redo', 'Take the step again', 'Mod+Shift+Z'),
		action('copy', 'Copy the filter as a sentence', 'C'),
		action('cite', 'Copy a citation of the record, or of the view', 'Shift+C'),
		action('fit', 'Zoom to what is shown', 'Z'),
		action('fitSelection', 'Zoom to what is picked', 'Shift+Z'),
		action('viewBefore', 'Back to the last view of the map', 'Shift+,'),
		action('viewAfter', 'Forward to the next view of the map', 'Shift+.'),
		action('globe', 'The globe, or the flat map', 'G'),
		action('north', 'Turn north up', 'N'),
		action('measure', 'Measure distance', 'M'),
		action('position', 'Copy the position, in degrees and MGRS', 'X'),
		action('list', 'List or table', 'L'),
		action('draw', 'Draw an area', 'D'),
		action('events', 'Show events', '1'),
		action('subregion', 'Show regions, by subregion', '2'),
		action('country', 'Show regions, by country', '3'),
		action('province', 'Show regions, by province', '4'),
		action('theatre', 'Show regions, by theatre', '5'),
		action('cluster', 'Show regions, by cluster', '6'),
		action('ranks', 'Compare groupings: the same events by each'),
		...(session.reads
			? [
					action('read', 'Read the document beside the map', 'R'),
					action('copy-of-document', 'Open your own copy of the document')
				]
			: []),
		action('slide', 'Take the view as a slide', 'S'),
		action('briefing', 'The briefing: sort and write slides', 'P'),
		action('present', 'Present the briefing, full screen', 'Shift+P'),
		action('presenter', 'Open the presenter’s window'),
		action('pptx', 'Leave the briefing behind: PowerPoint'),
		action('html', 'Leave the briefing behind: one HTML file'),
		action('handout', 'Leave the briefing behind: PDF or paper'),
		action('play', 'Play the timeline', 'Space'),
		action('theme', 'Paper, night or print', 'T'),
		action('rail', 'The filter, away and back', 'B'),
		action('lists', 'The lists, away and back', 'V'),
		action('print', 'Print the map as a sheet', 'Mod+P'),
		action('bare', 'The bare map', 'F'),
		action('export', 'Export: data, a picture or the dossier as one file', 'E'),
		action('openFile', 'Open a dossier file (.dateline)'),
		...(session.facts.file ? [action('closeFile', `Back to ${dossierFile.behind}`)] : []),
		action('points', 'Assign regions to a file of points'),
		action('sheet', 'Keyboard shortcuts', '?'),
		...[...session.register.groups.values()].map((group): Command => {
			const family = [...session.register.lineage]
				.filter(([, line]) => line.includes(group.id))
				.map(([id]) => id);
			return {
				id: `group-${group.id}`,
				section: 'Groups',
				title: `Only ${group.shortName}`,
				run: () => session.setClause('group', onlyKeys(null, family))
			};
		}),
		...session.opened.keys.type.map((type): Command => {
			const name = markTable.findLast(({ eventType }) => eventType === type)!.name;
			return {
				id: `type-${type}`,
				section: 'Types',
				title: `Only events of type ${name}`,
				run: () => session.setClause('type', onlyKeys(null, [type]))
			};
		})
	];
}

/** Events and places whose words are found, as the palette shows them. */
export async function foundRecords(
	session: Session,
	words: string,
	pick: (kind: 'event' | 'place', id: string) => void
) {
	const hits = await session.search(words, 24);
	return hits.flatMap(({ kind, id, name, detail }) => {
		if (kind === 'group') return [];
		const section = kind === 'event' ? 'Events' : 'Places';
		return [{ id: `${kind}-${id}`, section, title: name, detail, run: () => pick(kind, id) }];
	});
}
