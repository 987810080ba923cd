import {
	disputedAt,
	PointAssigner,
	pointFates,
	type Boundaries,
	type Disputed,
	type Provinces
} from '$lib/regions';
import { addedCells, addedNames, type Added } from './added-columns';
import { boundaryStamp } from './boundary-stamp';
import type { PointColumns } from './find-columns';
import { inUtf8, type Delimiter } from './head';
import { readDegrees } from './read-degrees';
import { splitRows } from './split-rows';
import { UnreadRows, type PointsSummary } from './summary';

export interface FileFacts {
	readonly columns: PointColumns;
	readonly delimiter: Delimiter;
}

interface Row {
	/** Where it stands in the block of bytes, with its end of line. */
	readonly from: number;
	readonly to: number;
	readonly lng: number;
	readonly lat: number;
	/** Why its position could not be read. */
	readonly fault: string | null;
	readonly missing: number;
}

/** A row longer than this has lost a closing quotation mark, bytes. */
const longestRow = 8_000_000;

/**
 * Adds columns to a CSV file that comes in blocks of bytes, block by block. Its own cells stay byte for byte; no row is
 * dropped: one that cannot be read is kept with empty columns and the reason.
 */
export class FileAssigner {
	readonly #boundaries: Boundaries;
	readonly #provinces: Provinces;
	readonly #disputed: readonly Disputed[];
	readonly #assigner: PointAssigner;
	readonly #facts: FileFacts;
	readonly #subregions: ReadonlyMap<string, string>;
	readonly #decoder = new TextDecoder('windows-1252');
	#rest = new Uint8Array(0);
	/** Names of the columns; null before the header. */
	#header: readonly string[] | null = null;
	#rows = 0;
	#fates = { outside: 0, inside: 0, border: 0, near: 0 };
	#unread = new UnreadRows();
	#counts = new Map<string, number>();
	#more = { atZero: 0, disputed: 0, withoutProvince: 0 };

	constructor(
		regions: { boundaries: Boundaries; provinces: Provinces; disputed: readonly Disputed[] },
		facts: FileFacts
	) {
		this.#boundaries = regions.boundaries;
		this.#provinces = regions.provinces;
		this.#disputed = regions.disputed;
		this.#assigner = new PointAssigner(regions.boundaries, regions.provinces);
		this.#facts = facts;
		this.#subregions = new Map(regions.boundaries.units.subregion.map(({ id, name }) => [id, name]));
	}

	/** The next bytes of the file in, and as much of the new file as is whole out. */
	add(bytes: Uint8Array, isEnd: boolean): Uint8Array<ArrayBuffer> {
		const block = new Uint8Array(this.#rest.length + bytes.length);
		block.set(this.#rest);
		block.set(bytes, this.#rest.length);
		const rows: Row[] = [];
		let names = '';
		let from = 0;
		const end = splitRows(this.#decoder.decode(block), this.#facts.delimiter, isEnd, (cells, to, isOpen) => {
			if (this.#header) rows.push(this.#read(cells, from, to, isOpen));
			else {
				this.#header = cells.map(inUtf8);
				names = addedNames(this.#header, this.#facts.delimiter);
				rows.push({ from, to, lng: NaN, lat: NaN, fault: null, missing: 0 });
			}
			from = to;
		});
		this.#rest = block.slice(end);
		if (this.#rest.length > longestRow)
			throw new Error(
				`A quotation mark that opens in row ${this.#rows + 1} is not closed; nothing after it can be read.`
			);
		return this.#written(block, rows, names);
	}

	get summary(): PointsSummary {
		return {
			rows: this.#rows,
			fates: { ...this.#fates },
			unread: this.#unread.all,
			...this.#more,
			countries: [...this.#counts]
				.map(([name, count]) => ({ name, count }))
				.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
			boundaries: boundaryStamp
		};
	}

	#read(cells: readonly string[], from: number, to: number, isOpen: boolean): Row {
		const { columns, delimiter } = this.#facts;
		const missing = Math.max(0, this.#header!.length - cells.length);
		const none = { from, to, lng: NaN, lat: NaN, missing };
		if (cells.length === 1 && cells[0]!.trim() === '') return { ...none, fault: 'blank' };
		if (isOpen) return { ...none, fault: 'a quotation mark is not closed' };
		if (cells.length > this.#header!.length)
			return { ...none, fault: `more cells than the ${this.#header!.length} columns` };
		const at = (column: number) => inUtf8(cells[column] ?? '');
		const lat = readDegrees(at(columns.lat), 'latitude', delimiter !== ',');
		if (typeof lat === 'string') return { ...none, fault: lat };
		const lng = readDegrees(at(columns.lng), 'longitude', delimiter !== ',');
		return typeof lng === 'string' ? { ...none, fault: lng } : { ...none, lng, lat, fault: null };
	}

	#written(block: Uint8Array, rows: readonly Row[], names: string): Uint8Array<ArrayBuffer> {
		const lng = Float64Array.from(rows, (row) => row.lng);
		const lat = Float64Array.from(rows, (row) => row.lat);
		const assigned = this.#assigner.assign(lng, lat);
		const texts = rows.map((row, i) => {
			if (i === 0 && names) return names;
			if (row.fault === 'blank') return '';
			this.#rows++;
			const added = row.fault === null ? this.#told(row, i, assigned) : this.#notRead(row.fault);
			const { delimiter } = this.#facts;
			return delimiter.repeat(row.missing) + addedCells(added, delimiter);
		});
		return spliced(block, rows, texts);
	}

	#notRead(why: string): Added {
		this.#unread.add(why, this.#rows);
		return { region_note: `not read: ${why}` };
	}

	#told({ lng, lat }: Row, i: number, assigned: ReturnType<PointAssigner['assign']>): Added {
		const how = pointFates[assigned.how[i]!]!;
		this.#fates[how]++;
		const country = this.#boundaries.units.country[assigned.country[i]!];
		const province = this.#provinces.units[assigned.province[i]!];
		const area = disputedAt([lng, lat], this.#disputed);
		const isZero = lng === 0 && lat === 0;
		if (isZero) this.#more.atZero++;
		if (area) this.#more.disputed++;
		if (country && !province) this.#more.withoutProvince++;
		if (country) this.#counts.set(country.name, (this.#counts.get(country.name) ?? 0) + 1);
		const km = assigned.km[i]!;
		const subregion = country && this.#boundaries.subregionOf[country.id];
		return {
			country_id: country?.id,
			country: country?.name,
			subregion: subregion && this.#subregions.get(subregion),
			province_id: province?.id,
			province: province?.name,
			region_how: how,
			region_km: Number.isNaN(km) ? '' : km.toFixed(1),
			disputed: area?.name,
			boundaries: boundaryStamp,
			region_note: isZero ? '0, 0 often stands for a position that is not known' : ''
		};
	}
}

/** A block with a text before the end of each row's line. */
function spliced(
	block: Uint8Array,
	rows: readonly { readonly from: number; readonly to: number }[],
	texts: readonly string[]
): Uint8Array<ArrayBuffer> {
	const encoder = new TextEncoder();
	const room = rows.length > 0 ? rows.at(-1)!.to - rows[0]!.from : 0;
	const out = new Uint8Array(room + texts.reduce((sum, text) => sum + text.length * 3, 0));
	let at = 0;
	rows.forEach(({ from, to }, i) => {
		let end = to;
		while (end > from && (block[end - 1] === 10 || block[end - 1] === 13)) end--;
		out.set(block.subarray(from, end), at);
		at += end - from;
		at += encoder.encodeInto(texts[i]!, out.subarray(at)).written;
		out.set(block.subarray(end, to), at);
		at += to - end;
	});
	return out.slice(0, at);
}
