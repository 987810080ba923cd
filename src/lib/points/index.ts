export { default as PointsDialog } from './PointsDialog.svelte';
