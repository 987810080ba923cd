export { default as CheckBox } from './CheckBox.svelte';
export { default as Dialog } from './Dialog.svelte';
export { keepFocus } from './keep-focus';
export { default as Meter } from './Meter.svelte';
export { default as Popover } from './Popover.svelte';
export { default as Progress } from './Progress.svelte';
export { default as Segmented } from './Segmented.svelte';
export { default as Tabs } from './Tabs.svelte';
export { default as VirtualRows } from './VirtualRows.svelte';
