/** A tile that is known not to be here. Nothing is wrong: the map draws those above it. */
export class NotHeld extends Error {
	override readonly name = 'NotHeld';
}
