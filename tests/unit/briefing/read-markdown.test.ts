import { expect, it } from 'vitest';
import { readMarkdown, type Inline } from '$lib/briefing';

const text = (text: string): Inline => ({ kind: 'text', text });

it('reads paragraphs, lists, headings, bold, italic, and live numbers anywhere in them', () => {
	expect(
		readMarkdown('# Head\n\nIn **{{events}} events** and *more*\n\n- one\n- {{all.events}}\n\n1. first')
	).toEqual([
		{ kind: 'heading', inline: [text('Head')] },
		{
			kind: 'paragraph',
			inline: [
				text('In '),
				{ kind: 'strong', inline: [{ kind: 'live', token: 'events' }, text(' events')] },
				text(' and '),
				{ kind: 'em', inline: [text('more')] }
			]
		},
		{ kind: 'list', ordered: false, items: [[text('one')], [{ kind: 'live', token: 'all.events' }]] },
		{ kind: 'list', ordered: true, items: [[text('first')]] }
	]);
});

it.each([
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'[a link](javascript:alert(1))',
	'![a picture](https://elsewhere.example/x.png)',
	'<b>bold</b>'
])('shows %s as the text it is', (typed) => {
	const said = JSON.stringify(readMarkdown(typed)).replaceAll('\\"', '"');
	const inline = readMarkdown(typed).flatMap((block) => (block.kind === 'list' ? [] : block.inline));
	expect(inline.map((part) => (part.kind === 'text' ? part.text : `?${part.kind}`)).join('')).toBe(typed);
	expect(said).not.toContain('href');
});

it('loses no text of what it does not know', () => {
	for (const typed of [
		'| a | b |\n|---|---|\n| 1 | 2 |',
		'```\ncode\n```',
		'---',
		'~~struck~~',
		'[ref]: /url',
		'- [ ] task'
	])
		expect(JSON.stringify(readMarkdown(typed)).length, typed).toBeGreaterThan(40);
});
