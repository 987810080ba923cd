import { expect, onTestFinished, test, vi } from 'vitest';
import { BriefingKeeper, type KeptBriefing } from '../../../src/lib/session/keep-briefing';

let dossiers = 0;
const another = () => `test-${Date.now()}-${dossiers++}`;

function aTab(base: string, copy: string | null = null) {
	const tell = vi.fn<(kept: KeptBriefing) => void>();
	const keeper = new BriefingKeeper(base, copy, tell);
	onTestFinished(() => keeper.close());
	return { keeper, tell };
}

test('what is kept is there when the page is opened again', async () => {
	const base = another();
	expect(await aTab(base).keeper.open()).toBeNull();
	const { keeper } = aTab(base);
	await keeper.open();
	expect(await keeper.keep('one', 'own', 5)).toEqual({ key: base, isNewCopy: false });
	expect(await keeper.keep('two', 'own', 6)).toEqual({ key: base, isNewCopy: false });
	expect(await aTab(base).keeper.open()).toEqual({ key: base, revision: 2, at: 6, from: 'own', text: 'two' });
});

test('a tab that would overwrite another keeps a copy of its own, and has it again after a reload', async () => {
	const base = another();
	const [one, other] = [aTab(base), aTab(base)];
	await one.keeper.open();
	await other.keeper.open();
	await one.keeper.keep('of one', 'own', 1);
	const kept = await other.keeper.keep('of the other', 'own', 2);
	expect(kept).toEqual({ key: `${base}~1`, isNewCopy: true });
	expect((await aTab(base).keeper.open())!.text).toBe('of one');
	const reloaded = aTab(base, kept.key).keeper;
	expect((await reloaded.open())!.text).toBe('of the other');
	expect((await reloaded.others()).map(({ text }) => text)).toEqual(['of one']);
	expect(await other.keeper.keep('more', 'own', 3)).toEqual({ key: `${base}~1`, isNewCopy: false });
});

test('two tabs that keep at the same moment both have what they made', async () => {
	const base = another();
	const tabs = [aTab(base), aTab(base), aTab(base)];
	for (const { keeper } of tabs) await keeper.open();
	await Promise.all(tabs.map(({ keeper }, i) => keeper.keep(`of ${i}`, 'own', i)));
	const last = aTab(base).keeper;
	const all = [await last.open(), ...(await last.others())];
	expect(all.map((kept) => kept!.text).sort()).toEqual(['of 0', 'of 1', 'of 2']);
});

test('another tab is told, and may go on from there', async () => {
	const base = another();
	const [one, other] = [aTab(base), aTab(base)];
	await one.keeper.open();
	await other.keeper.open();
	await one.keeper.keep('of one', 'own', 1);
	await vi.waitFor(() => expect(other.tell).toHaveBeenCalledOnce());
	other.keeper.adopt(other.tell.mock.lastCall![0]);
	expect(await other.keeper.keep('after it', 'own', 2)).toEqual({ key: base, isNewCopy: false });
	await vi.waitFor(() => expect(one.tell).toHaveBeenCalledOnce());
	expect(one.tell.mock.lastCall![0].text).toBe('after it');
});

test('a copy of another dossier is not opened in this one', async () => {
	const base = another();
	expect(aTab(base, 'elsewhere~1').keeper.key).toBe(base);
});
