import type { Slide } from '$lib/dossier';
import type { Account, AccountOf } from '$lib/engine';
import type { Now } from './drift';
import { askOf, liveFigure, liveTokens, noFigure, wordsOf, type LiveFigure } from './live-figures';
import type { Names } from './names';

/** What the data says now of a slide, with each of its live numbers and the door behind it. */
export interface SlideNow extends Now {
	readonly figures: ReadonlyMap<string, LiveFigure>;
}

/**
 * Asks the data of some slides in one go. @param accounts gives one account for each that is asked for, in order
 */
export async function slidesNow(
	asked: readonly { readonly slide: Pick<Slide, 'title' | 'text' | 'notes'>; readonly of: AccountOf }[],
	names: Names,
	accounts: (of: readonly AccountOf[]) => Promise<readonly Account[]>
): Promise<SlideNow[]> {
	const plans = asked.map(({ slide, of }) => ({
		of,
		live: liveTokens(wordsOf(slide)).map((token) => ({ token, ask: askOf(token, of, names) }))
	}));
	const asks = plans.flatMap(({ of, live }) => [
		of,
		...live.flatMap(({ ask }) => ('kind' in ask && ask.kind === 'account' ? [ask.of] : []))
	]);
	const given = (await accounts(asks))[Symbol.iterator]();
	const next = () => given.next().value as Account;
	return plans.map(({ live }) => {
		const account = next();
		const figures = new Map(
			live.map(({ token, ask }) => {
				if ('fault' in ask) return [token, noFigure(token, ask.fault)];
				return [token, liveFigure(ask, ask.kind === 'account' ? next() : null)];
			})
		);
		return {
			account,
			figures,
			live: Object.fromEntries(
				[...figures].flatMap(([token, { text, fault }]) => (fault ? [] : [[token, text]]))
			)
		};
	});
}
