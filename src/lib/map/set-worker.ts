import 'maplibre-gl/dist/maplibre-gl.css';
import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// Without this MapLibre looks for its worker beside a bundle that is not there, and draws nothing.
setWorkerUrl(workerUrl);
// It starts while the page is put together, and stays for the next map.
prewarm();
