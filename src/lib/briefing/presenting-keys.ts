/** One thing a key does while presenting. */
export interface PresentingKey {
	readonly id: string;
	/** As tinykeys reads them: by place on the keyboard, so that they hold in any layout and for clickers. */
	readonly codes: readonly string[];
	readonly keys: string;
	readonly does: string;
}

/** The one table of keys of a presentation: both windows bind it, and the help shows it. */
export const presentingKeys = [
	{
		id: 'next',
		codes: ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter'],
		keys: '→ ↓ Page down, space',
		does: 'Next slide'
	},
	{
		id: 'previous',
		codes: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space'],
		keys: '← ↑ Page up',
		does: 'Previous slide'
	},
	{ id: 'first', codes: ['Home'], keys: 'Home', does: 'First slide' },
	{ id: 'last', codes: ['End'], keys: 'End', does: 'Last slide' },
	{ id: 'black', codes: ['KeyB', 'Period'], keys: 'B', does: 'Black screen, and back' },
	{ id: 'white', codes: ['KeyW', 'Comma'], keys: 'W', does: 'White screen, and back' },
	{ id: 'laser', codes: ['KeyL'], keys: 'L', does: 'Laser pointer' },
	{ id: 'away', codes: ['KeyQ'], keys: 'Q', does: 'A question: the live map, and back to the slide' },
	{ id: 'autoplay', codes: ['KeyA'], keys: 'A', does: 'Play by itself' },
	{ id: 'loop', codes: ['KeyO'], keys: 'O', does: 'Begin again after the last slide' },
	{ id: 'speaker', codes: ['KeyP'], keys: 'P', does: 'Open the presenter’s window' },
	{ id: 'full', codes: ['KeyF'], keys: 'F', does: 'Full screen' },
	{ id: 'help', codes: ['Shift+?', 'Slash', 'Shift+Slash'], keys: '?', does: 'These keys' },
	{ id: 'leave', codes: ['Escape'], keys: 'Esc', does: 'Back to the slide; from there, to the map' }
] as const satisfies readonly PresentingKey[];

export type PresentingKeyId = (typeof presentingKeys)[number]['id'];

/**
 * Key bindings for tinykeys. Digits gather to a slide's number, which goes to it after a moment, or at once on Enter.
 * Keys pressed in a field, or on a control that uses them, are that control's.
 */
export function presentingBindings(
	actions: { readonly [Id in PresentingKeyId]?: () => unknown },
	onnumber: (number: number) => void
): Record<string, (event: KeyboardEvent) => void> {
	let digits = '';
	let wait: ReturnType<typeof setTimeout> | undefined;
	const go = () => {
		clearTimeout(wait);
		if (digits) onnumber(Number(digits));
		digits = '';
	};
	const bindings: Record<string, (event: KeyboardEvent) => void> = {};
	for (const { id, codes } of presentingKeys) {
		for (const code of codes)
			bindings[code] = (event) => {
				if (isControls(event)) return;
				event.preventDefault();
				if (code === 'Enter' && digits) go();
				else actions[id]?.();
			};
	}
	for (let digit = 0; digit < 10; digit++)
		for (const code of [`Digit${digit}`, `Numpad${digit}`])
			bindings[code] = (event) => {
				if (isControls(event)) return;
				event.preventDefault();
				clearTimeout(wait);
				digits += digit;
				wait = setTimeout(go, 700);
			};
	return bindings;
}

function isControls({ target, key }: KeyboardEvent): boolean {
	if (!(target instanceof HTMLElement) || key === 'Escape') return false;
	if (target.closest('input, textarea, select, [contenteditable="true"], [role="slider"], dialog'))
		return true;
	const isButton = target.closest('button, a, summary, [tabindex="0"]') !== null;
	return isButton && (key === 'Enter' || key === ' ' || key.startsWith('Arrow'));
}
