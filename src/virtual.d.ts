/** Address of the page that `src/takeaway` is built to: see `scripts/takeaway-plugin.mjs`. */
declare module 'virtual:takeaway' {
	const url: string;
	export default url;
}
