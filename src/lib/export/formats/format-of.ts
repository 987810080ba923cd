import type { DataFormatId } from '../formats';
import { csv } from './csv';
import type { Format } from './format';
import { geojson } from './geojson';
import { parquet } from './parquet';

/** The writers, apart from what the dialog says of them: only the worker has them, whole, so that it works offline. */
export const formatOf: Readonly<Record<DataFormatId, Format>> = { csv, geojson, parquet };
