import type { Map as MapLibreMap } from 'maplibre-gl';

/** Reads a map's pixels after each of its frames, so that the time the graphics take is part of what is measured. */
export class Frames {
	readonly #map: MapLibreMap;
	readonly #gl: WebGL2RenderingContext;
	#pixels: Uint32Array;
	#before: Uint32Array;
	#told: ((isNew: boolean) => void) | null = null;

	constructor(map: MapLibreMap) {
		this.#map = map;
		this.#gl = map.getCanvas().getContext('webgl2')!;
		const size = this.#gl.drawingBufferWidth * this.#gl.drawingBufferHeight;
		[this.#pixels, this.#before] = [new Uint32Array(size), new Uint32Array(size)];
		map.on('render', () => this.#read());
	}

	/** Milliseconds from `change` to the first frame whose picture differs, or to the first frame at all. */
	until(change: () => void, differs: boolean): Promise<{ readonly took: number; readonly frames: number }> {
		const began = performance.now();
		let frames = 0;
		return new Promise((give) => {
			this.#told = (isNew) => {
				frames++;
				if (differs && !isNew) return;
				this.#told = null;
				give({ took: performance.now() - began, frames });
			};
			change();
		});
	}

	/** Resolves when nothing has been painted for a while. */
	async settled(): Promise<void> {
		for (let quiet = 0; quiet < 4;) {
			let painted = false;
			this.#told = () => (painted = true);
			await new Promise((resolve) => setTimeout(resolve, 60));
			quiet = painted || !this.#map.areTilesLoaded() ? 0 : quiet + 1;
		}
		this.#told = null;
	}

	#read() {
		if (!this.#told) return;
		const gl = this.#gl;
		[this.#pixels, this.#before] = [this.#before, this.#pixels];
		const bytes = new Uint8Array(this.#pixels.buffer);
		const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
		gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
		const before = this.#before;
		this.#told(this.#pixels.some((pixel, i) => pixel !== before[i]));
	}
}
