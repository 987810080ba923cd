import type { CustomRenderMethodInput } from 'maplibre-gl';
import { gridBuffers, type GridBuffers } from './grid-buffers';
import { gridProgram, type GridProgram } from './grid-program';
import type { DigitAtlas } from './digit-atlas';
import { countedFrom } from './view-origin';

/** One frame of the marks. */
export interface GridFrame {
	readonly marks: number;
	readonly colours: Float32Array;
	readonly atlas: DigitAtlas;
	/** Device pixels, and how many of them to a CSS pixel. */
	readonly viewport: readonly [width: number, height: number];
	readonly ratio: number;
	/** Marks stand on whole pixels while the camera is still, and glide while it moves. */
	readonly isStill: boolean;
	/** A `viewOrigin`. */
	readonly origin: readonly [number, number];
	/** As `worldCopies` says. */
	readonly copies: readonly [first: number, last: number];
}

/** Draws marks with one drawing context, until it is freed. */
export interface GridPainter extends Pick<GridBuffers, 'upload' | 'uploadDigits' | 'free'> {
	draw(input: CustomRenderMethodInput, frame: GridFrame): void;
}

export function gridPainter(gl: WebGL2RenderingContext): GridPainter {
	const buffers = gridBuffers(gl);
	const programs = new Map<string, GridProgram>();

	function programOf({ shaderData }: CustomRenderMethodInput): GridProgram {
		const known = programs.get(shaderData.variantName);
		if (known) return known;
		const made = gridProgram(gl, shaderData);
		programs.set(shaderData.variantName, made);
		return made;
	}

	return {
		...buffers,
		draw(input, frame) {
			const { program, at } = programOf(input);
			const isGlobe = input.shaderData.define.includes('GLOBE');
			gl.useProgram(program);
			gl.bindVertexArray(buffers.marks);
			gl.activeTexture(gl.TEXTURE0);
			gl.bindTexture(gl.TEXTURE_2D, buffers.digits);
			setLook(gl, at, frame);
			setProjection(gl, at, input, isGlobe ? [0, 0] : frame.origin);
			const [x, y] = frame.origin;
			const [first, last] = isGlobe ? [0, 0] : frame.copies;
			for (let turn = first; turn <= last; turn++) {
				gl.uniform2f(at('u_origin'), x - turn, y);
				gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, frame.marks);
			}
			gl.bindVertexArray(null);
		},
		free() {
			buffers.free();
			for (const { program } of programs.values()) gl.deleteProgram(program);
			programs.clear();
		}
	};
}

type At = GridProgram['at'];

function setLook(gl: WebGL2RenderingContext, at: At, frame: GridFrame) {
	const { cell, origin, advances, height } = frame.atlas;
	gl.uniform2f(at('u_viewport'), ...frame.viewport);
	gl.uniform1f(at('u_ratio'), frame.ratio);
	gl.uniform1i(at('u_still'), Number(frame.isStill));
	gl.uniform3fv(at('u_colours'), frame.colours);
	gl.uniform1i(at('u_digits'), 0);
	gl.uniform2f(at('u_cell'), cell.width, cell.height);
	gl.uniform2f(at('u_cell_origin'), origin.x, origin.y);
	gl.uniform1fv(at('u_advances'), advances);
	gl.uniform1f(at('u_digit_height'), height);
}

/** What MapLibre's \`projectTile\` reads. Plain uniforms: a uniform block would take a place its own layers use. */
function setProjection(
	gl: WebGL2RenderingContext,
	at: At,
	{ defaultProjectionData: data }: CustomRenderMethodInput,
	origin: readonly [number, number]
) {
	gl.uniformMatrix4fv(at('u_projection_matrix'), false, countedFrom(data.mainMatrix, origin));
	gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, Float32Array.from(data.fallbackMatrix));
	gl.uniform4f(at('u_projection_tile_mercator_coords'), ...data.tileMercatorCoords);
	gl.uniform4f(at('u_projection_clipping_plane'), ...data.clippingPlane);
	gl.uniform1f(at('u_projection_transition'), data.projectionTransition);
}
