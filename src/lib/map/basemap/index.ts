export { openBasemap, showBasemap } from './show-basemap';
export { showOnline } from './show-online';
export { showStreets } from './show-streets';
