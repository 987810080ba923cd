/** The text of a plain text file, or a sentence that says why it is none. The mark of byte order is not part of it. */
export function readBytes(bytes: Uint8Array, name: string): { text: string } | { refused: string } {
	const [first, second] = bytes;
	const utf16 =
		first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
	if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
	if (bytes.includes(0))
		return {
			refused: `“${name}” is not a plain text file. Save the document as text (.txt), or paste its words.`
		};
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { text: new TextDecoder('windows-1252').decode(bytes) };
	}
}
