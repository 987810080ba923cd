export { default as CheckBox } from './CheckBox.svelte';
export { default as Meter } from './Meter.svelte';
export { default as Segmented } from './Segmented.svelte';
export { default as Tabs } from './Tabs.svelte';
