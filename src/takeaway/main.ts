import '$lib/ui/fonts.css';
import '$lib/ui/tokens.css';
import '$lib/ui/base.css';
import { mount } from 'svelte';
import { openPack } from '$lib/deck';
import { holdBasemap } from '$lib/map';
import type { Facts } from '$lib/session';
import { asset, hold } from './paths';
import Takeaway from './Takeaway.svelte';

const packed = document.getElementById('pack')!.textContent;
const { facts, files, tiles } = openPack<Facts>(packed);
hold(files);
await holdBasemap(asset('/basemap/dateline.pmtiles'), (z, x, y) => tiles.get(`${z}/${x}/${y}`) ?? null);
mount(Takeaway, { target: document.body, props: { facts } });
