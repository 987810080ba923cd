import type { MapCopy } from '$lib/map';
import { KeptLook } from './look.svelte';
import { Offline } from './offline.svelte';

/** How far the sheet of a phone is open, from least to most. */
export const stops = ['low', 'half', 'full'] as const;
export type Stop = (typeof stops)[number];
/** The parts of the page that take turns in the sheet of a phone. */
export type Section = 'lists' | 'filter' | 'time' | 'legend';

/** Where the page's parts take turns in a sheet, as a media query; the styles say the same. */
export const inSheet = '(max-width: 720px), (max-width: 960px) and (max-height: 500px)';

/** How the page happens to stand; nothing of it is in the address. */
export class Page {
	readonly look = new KeptLook();
	readonly offline = new Offline();
	isBare = $state(false);
	/** What is being printed. */
	sheet = $state.raw<MapCopy | null>(null);
	dialog = $state<'palette' | 'ranks' | 'points' | 'keys' | 'export' | null>(null);
	/** Why there can be no map, in a sentence. */
	noMap = $state<string | null>(null);
	stop = $state<Stop>('half');
	section = $state<Section>('lists');
	/** Whether what is picked has the sheet of a phone for itself. */
	hasCard = $state(false);
	#stopBefore: Stop = 'half';

	turn(dialog: NonNullable<Page['dialog']>, isOpen: boolean): void {
		if (isOpen) this.dialog = dialog;
		else if (this.dialog === dialog) this.dialog = null;
	}

	/** Shows what is picked in the sheet, half open; afterwards the sheet is as it was. */
	showCard(isShown: boolean): void {
		if (isShown === this.hasCard) return;
		this.hasCard = isShown;
		if (isShown) this.#stopBefore = this.stop;
		this.stop = isShown ? 'half' : this.#stopBefore;
	}

	/** Brings a part of the page into sight, wherever it stands at this width. */
	reveal(section: Section): void {
		this.isBare = false;
		this.showCard(false);
		this.section = section;
		if (this.stop === 'low') this.stop = 'half';
		if (section === 'filter' && !this.look.look.hasRail) this.look.choose({ hasRail: true });
		if (section === 'lists' && !this.look.look.hasLists) this.look.choose({ hasLists: true });
	}

	/** Puts the filter or the lists away, or brings them back. */
	toggle(section: 'filter' | 'lists'): void {
		const { hasRail, hasLists } = this.look.look;
		if (matchMedia(inSheet).matches) {
			if (this.section === section && this.stop !== 'low') this.stop = 'low';
			else this.reveal(section);
		} else if (section === 'filter') this.look.choose({ hasRail: !hasRail });
		else this.look.choose({ hasLists: !hasLists });
	}
}
