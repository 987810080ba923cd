/** One thing a key does. */
export interface Shortcut {
	readonly id: string;
	/** As tinykeys reads them, by place on the keyboard; none where the control that has the focus takes the key. */
	readonly codes: readonly string[];
	/** As they are shown, with `Mod` for Control or Command; each is one way to press it. */
	readonly keys: readonly string[];
	readonly does: string;
	readonly group: 'Find' | 'Filter' | 'Map' | 'Events' | 'Document' | 'Page';
	/** Whether it is meant while one types, too. */
	readonly inText?: true;
}

/** The one table of keys: the page binds it, and the sheet shows it. */
export const shortcuts = [
	{
		id: 'palette',
		codes: ['$mod+KeyK'],
		keys: ['Mod+K'],
		does: 'Find a command, a group, a place or an event',
		group: 'Find',
		inText: true
	},
	{ id: 'search', codes: ['[Shift]+/', 'Slash'], keys: ['/'], does: 'Filter by words', group: 'Find' },
	{
		id: 'undo',
		codes: ['$mod+KeyZ'],
		keys: ['Mod+Z'],
		does: 'Take back a step of the filter',
		group: 'Filter'
	},
	{
		id: 'redo',
		codes: ['$mod+Shift+KeyZ', 'Control+KeyY'],
		keys: ['Mod+Shift+Z', 'Ctrl+Y'],
		does: 'Take the step again',
		group: 'Filter'
	},
	{ id: 'clear', codes: ['Digit0'], keys: ['0'], does: 'Clear the filter', group: 'Filter' },
	{
		id: 'exclude',
		codes: [],
		keys: ['Alt+click'],
		does: 'Leave out a row of a filter',
		group: 'Filter'
	},
	{ id: 'copy', codes: ['KeyC'], keys: ['C'], does: 'Copy the filter as a sentence', group: 'Filter' },
	{
		id: 'cite',
		codes: ['Shift+KeyC'],
		keys: ['Shift+C'],
		does: 'Copy a citation of the record, or of the view',
		group: 'Filter'
	},
	{ id: 'bare', codes: ['KeyF'], keys: ['F'], does: 'The bare map, and back', group: 'Map' },
	{ id: 'fit', codes: ['KeyZ'], keys: ['Z'], does: 'Zoom to what is shown', group: 'Map' },
	{
		id: 'fitSelection',
		codes: ['Shift+KeyZ'],
		keys: ['Shift+Z'],
		does: 'Zoom to what is picked',
		group: 'Map'
	},
	{
		id: 'viewBefore',
		codes: ['Shift+Comma'],
		keys: ['Shift+,'],
		does: 'Back to the last view of the map',
		group: 'Map'
	},
	{
		id: 'viewAfter',
		codes: ['Shift+Period'],
		keys: ['Shift+.'],
		does: 'Forward to the next view',
		group: 'Map'
	},
	{ id: 'globe', codes: ['KeyG'], keys: ['G'], does: 'The globe, and the flat map', group: 'Map' },
	{ id: 'north', codes: ['KeyN'], keys: ['N'], does: 'Turn north up', group: 'Map' },
	{ id: 'measure', codes: ['KeyM'], keys: ['M'], does: 'Measure distance, and end', group: 'Map' },
	{
		id: 'position',
		codes: ['KeyX'],
		keys: ['X'],
		does: 'Copy the position under the pointer, of what is picked, or in the middle',
		group: 'Map'
	},
	{ id: 'slide', codes: ['KeyS'], keys: ['S'], does: 'Take the view as a slide', group: 'Page' },
	{
		id: 'briefing',
		codes: ['KeyP'],
		keys: ['P'],
		does: 'The briefing, and back to the lists',
		group: 'Page'
	},
	{
		id: 'present',
		codes: ['Shift+KeyP'],
		keys: ['Shift+P'],
		does: 'Present the briefing, full screen',
		group: 'Page'
	},
	{ id: 'draw', codes: ['KeyD'], keys: ['D'], does: 'Draw an area', group: 'Map' },
	{ id: 'events', codes: ['Digit1'], keys: ['1'], does: 'Show events', group: 'Map' },
	{ id: 'subregion', codes: ['Digit2'], keys: ['2'], does: 'Show regions, by subregion', group: 'Map' },
	{ id: 'country', codes: ['Digit3'], keys: ['3'], does: 'Show regions, by country', group: 'Map' },
	{ id: 'province', codes: ['Digit4'], keys: ['4'], does: 'Show regions, by province', group: 'Map' },
	{ id: 'theatre', codes: ['Digit5'], keys: ['5'], does: 'Show regions, by theatre', group: 'Map' },
	{ id: 'cluster', codes: ['Digit6'], keys: ['6'], does: 'Show regions, by cluster', group: 'Map' },
	{ id: 'previous', codes: ['BracketLeft'], keys: ['['], does: 'Previous event', group: 'Events' },
	{ id: 'next', codes: ['BracketRight'], keys: [']'], does: 'Next event', group: 'Events' },
	{ id: 'list', codes: ['KeyL'], keys: ['L'], does: 'List or table', group: 'Events' },
	{ id: 'marks', codes: [], keys: ['Tab'], does: 'To the marks on the map', group: 'Events' },
	{
		id: 'walk',
		codes: [],
		keys: ['← ↑ → ↓'],
		does: 'From mark to mark in that direction',
		group: 'Events'
	},
	{ id: 'open', codes: [], keys: ['Enter'], does: 'Open the mark', group: 'Events' },
	{ id: 'page', codes: [], keys: ['← →'], does: 'Page through the events of a mark', group: 'Events' },
	{ id: 'read', codes: ['KeyR'], keys: ['R'], does: 'The document beside the map', group: 'Document' },
	{ id: 'mentionBefore', codes: ['Comma'], keys: [','], does: 'Previous mention', group: 'Document' },
	{ id: 'mentionAfter', codes: ['Period'], keys: ['.'], does: 'Next mention', group: 'Document' },
	{ id: 'record', codes: [], keys: ['Enter'], does: 'Open the mention’s record', group: 'Document' },
	{ id: 'play', codes: ['Space'], keys: ['Space'], does: 'Play the timeline, and stop', group: 'Page' },
	{ id: 'export', codes: ['KeyE'], keys: ['E'], does: 'Export data or a picture', group: 'Page' },
	{ id: 'theme', codes: ['KeyT'], keys: ['T'], does: 'Paper, night or print', group: 'Page' },
	{ id: 'rail', codes: ['KeyB'], keys: ['B'], does: 'The filter, away and back', group: 'Page' },
	{ id: 'lists', codes: ['KeyV'], keys: ['V'], does: 'The lists, away and back', group: 'Page' },
	{
		id: 'print',
		codes: ['$mod+KeyP'],
		keys: ['Mod+P'],
		does: 'Print the map as a sheet',
		group: 'Page',
		inText: true
	},
	{
		id: 'back',
		codes: ['Backspace'],
		keys: ['Backspace', 'Esc'],
		does: 'Back from the records of a number',
		group: 'Page'
	},
	{
		id: 'behind',
		codes: [],
		keys: ['Enter', 'Shift+click'],
		does: 'The records of a number; of a bar, a mark or a region with Shift',
		group: 'Page'
	},
	{ id: 'close', codes: ['Escape'], keys: ['Esc'], does: 'Close what is open', group: 'Page' },
	{ id: 'sheet', codes: ['[Shift]+?', 'Shift+Slash'], keys: ['?'], does: 'This sheet', group: 'Page' }
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof shortcuts)[number]['id'];

/** What each key runs, for tinykeys. Pass it `ignore: () => false`: what a key is not meant for is left here. */
export function shortcutBindings(
	run: { readonly [Id in ShortcutId]?: (event: KeyboardEvent) => void },
	hasSingleKeys: () => boolean = () => true
): Record<string, (event: KeyboardEvent) => void> {
	const bound = (shortcuts as readonly Shortcut[]).flatMap(({ id, codes, inText }) => {
		const does = run[id as ShortcutId];
		if (!does) return [];
		return codes.map((code) => {
			const isSingle = !/\$mod|Control|Escape/.test(code);
			const onkey = (event: KeyboardEvent) => {
				if (event.isComposing || event.defaultPrevented || (isSingle && !hasSingleKeys())) return;
				if (isTaken(event, inText ?? false)) return;
				event.preventDefault();
				does(event);
			};
			return [code, onkey] as const;
		});
	});
	return Object.fromEntries(bound);
}

const textFields =
	'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range], [type=button])';
const pressed = 'button, a[href], input, summary, [role=button], [role=option]';

/** Whether what has the focus takes the key for itself: a dialog, a field one types in, a button that Space presses. */
function isTaken({ target, code }: KeyboardEvent, inText: boolean): boolean {
	if (!(target instanceof Element)) return false;
	// Also where what had the focus in the dialog is gone.
	if (target.closest('dialog[open]') ?? document.querySelector('dialog:modal')) return true;
	return (!inText && target.matches(textFields)) || (code === 'Space' && target.closest(pressed) !== null);
}

/** Whether `Mod` is the Command key; tinykeys asks the same. */
export function hasCommandKey(platform: string): boolean {
	return /Mac|iPod|iPhone|iPad/.test(platform);
}

/** The caps of one way to press a shortcut: "Mod+K" is ⌘ K or Ctrl K. */
export function keyCaps(keys: string, isApple: boolean): readonly string[] {
	const apple: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' };
	return keys.split('+').map((key) => (isApple ? (apple[key] ?? key) : key === 'Mod' ? 'Ctrl' : key));
}
