import { createRequire } from 'node:module';
import * as arrow from 'apache-arrow';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Contender } from '../contender';
import { named } from '../counts';
import { counted, type Counted, type FlatRows } from '../flat-rows';
import type { Step } from '../step';

/** One query for each count, as its console would be asked; in the thread of the bench, so no message is paid for. */
export async function duckdbPeer(rows: FlatRows): Promise<Contender> {
	const { resolve } = createRequire(import.meta.url);
	const file = (name: string) => resolve(`@duckdb/duckdb-wasm/dist/${name}`);
	const database = await createDuckDB(
		{
			mvp: { mainModule: file('duckdb-mvp.wasm'), mainWorker: file('duckdb-node-mvp.worker.cjs') },
			eh: { mainModule: file('duckdb-eh.wasm'), mainWorker: file('duckdb-node-eh.worker.cjs') }
		},
		new VoidLogger(),
		NODE_RUNTIME
	);
	await database.instantiate();
	const connection = database.connect();
	const isDated = Uint8Array.from(rows.kind, (_, row) => Number(row < rows.dated));
	const { start, end, set, kind, country, toll, slot, cell } = rows;
	const columns = { start, end, isDated, set, kind, country, toll, slot, cell };
	connection.insertArrowFromIPCStream(arrow.tableToIPC(arrow.tableFromArrays(columns), 'stream'), {
		name: 'events',
		create: true
	});

	const where = ({ from, to, off }: Step, besides: Counted | null) => {
		const kinds = rows.table.meta.kinds.flatMap((type, i) => (type === off ? [i] : []));
		const clauses = [
			...(besides === 'slot' ? [] : [`"isDated" = 1 and "start" <= ${to} and "end" >= ${from}`]),
			...(besides === 'kind' || off === null ? [] : [`kind not in (${kinds.join()})`])
		];
		return clauses.length > 0 ? `where ${clauses.join(' and ')}` : '';
	};
	return {
		name: 'DuckDB-wasm',
		answer(step) {
			const tables = counted.map((column) => {
				const sql = `select "${column}", count(*) from events ${where(step, column)} group by "${column}"`;
				const table = connection.query(sql);
				return [column, table.getChildAt(0)!.toArray(), table.getChildAt(1)!.toArray()] as const;
			});
			const total = connection
				.query(`select count(*) from events ${where(step, null)}`)
				.getChildAt(0)!
				.toArray();
			return () => {
				const sums = tables.map(([column, values, counts]) => {
					const sum = new Float64Array(rows.sizes[column]);
					for (let i = 0; i < values.length; i++) sum[Number(values[i])] = Number(counts[i]);
					return [column, sum] as const;
				});
				return named(
					{ ...(Object.fromEntries(sums) as Record<Counted, Float64Array>), total: Number(total[0]) },
					rows
				);
			};
		}
	};
}
