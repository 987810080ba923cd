import { cutAtLive, readMarkdown, type Inline } from '$lib/briefing';
import type { Paragraph, Run } from './deck';
import { isRtl } from './is-rtl';

/** What stands for a live number. */
export type Read = (token: string) => string;

/** A text of a slide as paragraphs of runs, each live number as what it reads. */
export function setWords(text: string, read: Read): Paragraph[] {
	return readMarkdown(text).flatMap((block): Paragraph[] => {
		if (block.kind !== 'list') return [paragraph(block.kind, block.inline, read)];
		return block.items.map((item) => paragraph(block.ordered ? 'number' : 'bullet', item, read));
	});
}

/** A line without markup, such as a title, with its live numbers read. */
export function setLine(text: string, read: Read): string {
	return cutAtLive(text)
		.map((piece) => ('live' in piece ? read(piece.live) : piece.text))
		.join('');
}

function paragraph(kind: Paragraph['kind'], inline: readonly Inline[], read: Read): Paragraph {
	const runs = joined(runsOf(inline, read, kind === 'heading', kind === 'quote'));
	return { kind, runs, isRtl: isRtl(runs.map((run) => run.text).join('')) };
}

function runsOf(inline: readonly Inline[], read: Read, bold: boolean, italic: boolean): Run[] {
	return inline.flatMap((one): Run[] => {
		switch (one.kind) {
			case 'text':
				return [{ text: one.text, bold, italic }];
			case 'live':
				return [{ text: read(one.token), bold, italic }];
			case 'break':
				return [{ text: '\n', bold, italic }];
			default:
				return runsOf(one.inline, read, bold || one.kind === 'strong', italic || one.kind === 'em');
		}
	});
}

/** Neighbours in the same type are one run. */
function joined(runs: readonly Run[]): Run[] {
	return runs.reduce<Run[]>((all, run) => {
		const last = all.at(-1);
		return last && last.bold === run.bold && last.italic === run.italic
			? [...all.slice(0, -1), { ...last, text: last.text + run.text }]
			: [...all, run];
	}, []);
}
