// As much of the peers as is called here, so that the types hold whether or not they are installed.

declare module 'crossfilter2' {
	interface Group {
		all(): readonly { readonly key: number; readonly value: number }[];
		reduceCount(): Group;
	}
	interface Dimension {
		group(bin?: (value: number) => number): Group;
		filterRange(range: readonly [from: number, before: number]): Dimension;
		filterFunction(passes: (value: number) => boolean): Dimension;
		filterAll(): Dimension;
	}
	export default function crossfilter(records: readonly number[]): {
		dimension(value: (record: number) => number): Dimension;
		groupAll(): { reduceCount(): { value(): number } };
	};
}

declare module 'apache-arrow' {
	export interface Table {
		getChildAt(column: number): { toArray(): ArrayLike<number | bigint> } | null;
	}
	export function tableFromArrays(columns: Record<string, ArrayBufferView>): Table;
	export function tableToIPC(table: Table, kind: 'stream'): Uint8Array;
}

declare module '@duckdb/duckdb-wasm/blocking' {
	import type { Table } from 'apache-arrow';
	interface Connection {
		query(sql: string): Table;
		insertArrowFromIPCStream(bytes: Uint8Array, options: { name: string; create: boolean }): void;
	}
	interface Database {
		instantiate(): Promise<unknown>;
		connect(): Connection;
	}
	interface Bundle {
		mainModule: string;
		mainWorker: string;
	}
	export class VoidLogger {}
	export const NODE_RUNTIME: unknown;
	export function createDuckDB(
		bundles: { mvp: Bundle; eh: Bundle },
		logger: VoidLogger,
		runtime: unknown
	): Promise<Database>;
}

declare module 'supercluster' {
	import type { Feature, FeatureCollection, Point } from 'geojson';
	export default class Supercluster {
		constructor(options: { radius: number; maxZoom: number });
		load(points: readonly Feature<Point>[]): this;
		getClusters(
			frame: readonly [number, number, number, number],
			zoom: number
		): FeatureCollection<Point>['features'];
	}
}

declare module '@deck.gl/layers' {
	export class ScatterplotLayer {
		constructor(props: Record<string, unknown>);
	}
}

declare module '@deck.gl/extensions' {
	export class DataFilterExtension {
		constructor(options: { filterSize: number });
	}
}

declare module '@deck.gl/maplibre' {
	import type { IControl } from 'maplibre-gl';
	export class MapLibreOverlay implements IControl {
		constructor(props: { interleaved: boolean; layers: readonly unknown[] });
		setProps(props: { layers: readonly unknown[] }): void;
		onAdd(map: never): HTMLElement;
		onRemove(): void;
	}
}

declare module 'flatbush' {
	export default class Flatbush {
		constructor(size: number);
		add(west: number, south: number, east: number, north: number): void;
		finish(): void;
		search(west: number, south: number, east: number, north: number): number[];
	}
}

declare module 'point-in-polygon-hao' {
	export default function pointInPolygon(
		at: readonly [number, number],
		rings: readonly (readonly [number, number])[][]
	): boolean | 0;
}

declare module '@rapideditor/country-coder' {
	export function iso1A2Code(at: readonly [number, number]): string | null;
}
