import type { Mark } from '$lib/picture';
import type { LabelRank } from './label-order';
import { textWidth, wrapText } from './text-width';

/** How names of a rank are set; `detail` is the share of the size their second line has, 0 for none. */
export const settings: Record<
	'major' | 'minor' | 'mention',
	{ size: number; isBold: boolean; detail: number }
> = {
	major: { size: 12.5, isBold: true, detail: 0.92 },
	minor: { size: 11.5, isBold: false, detail: 0 },
	mention: { size: 11, isBold: false, detail: 0 }
};
export type Setting = keyof typeof settings;
export const settingOf = (rank: LabelRank): Setting =>
	rank === 'selected' || rank === 'hovered' ? 'major' : rank;

/** Of a line, as a share of its size. */
export const leading = 1.2;
/** A narrower text is not to become a column. */
const mostLines = 3;
/** How wide lines may be, the better first. */
const widths = [180, 110];

export interface LabelText {
	readonly setting: Setting;
	readonly name: string;
	/** Empty where only the name is set. */
	readonly detail: string;
	readonly width: number;
	readonly height: number;
}

/** What a label may say, the fullest first. */
export function labelTexts({ label: { name, detail } }: Mark, rank: LabelRank): LabelText[] {
	const setting = settingOf(rank);
	const { size, isBold, detail: share } = settings[setting];
	const set = (second: string, most: number): LabelText => {
		const names = wrapText(name, size, isBold, most);
		const details = second === '' ? [] : wrapText(second, size * share, false, most);
		return {
			...{ setting, name: names.join('\n'), detail: details.join('\n') },
			width: Math.ceil(
				Math.max(
					...names.map((line) => textWidth(line, size, isBold)),
					...details.map((line) => textWidth(line, size * share, false))
				)
			),
			height: Math.ceil((names.length + details.length) * size * leading)
		};
	};
	const seconds = share > 0 && detail !== '' ? [detail, ''] : [''];
	const texts = seconds.flatMap((second) => widths.map((most) => set(second, most)));
	return texts.filter(({ height }, i) => i === 0 || height <= mostLines * size * leading + 1);
}
