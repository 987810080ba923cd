/** Whether a text begins in a script that runs from right to left: its first strong letter says. */
export function isRtl(text: string): boolean {
	const [first] = /\p{L}/u.exec(text) ?? [];
	return (
		first !== undefined &&
		/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
	);
}
