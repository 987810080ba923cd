import type { DigitAtlas } from './digit-atlas';
import { layout, stride, type PackedGrid } from './pack-grid';

/** What the marks take of the graphics card's memory. */
export interface GridBuffers {
	/** Every attribute of the shaders, read once a mark. */
	readonly marks: WebGLVertexArrayObject;
	readonly digits: WebGLTexture;
	readonly upload: (packed: PackedGrid) => void;
	readonly uploadDigits: (atlas: DigitAtlas) => void;
	readonly free: () => void;
}

export function gridBuffers(gl: WebGL2RenderingContext): GridBuffers {
	const marks = gl.createVertexArray();
	const buffer = gl.createBuffer();
	const digits = gl.createTexture();
	gl.bindVertexArray(marks);
	gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
	layout.forEach(({ type, size, offset }, i) => {
		gl.enableVertexAttribArray(i);
		gl.vertexAttribDivisor(i, 1);
		if (type === 'float') gl.vertexAttribPointer(i, size, gl.FLOAT, false, stride, offset);
		else gl.vertexAttribIPointer(i, size, gl.UNSIGNED_BYTE, stride, offset);
	});
	gl.bindVertexArray(null);
	return {
		marks,
		digits,
		upload({ bytes, length }) {
			gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
			gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.DYNAMIC_DRAW, 0, length * stride);
		},
		uploadDigits({ canvas }) {
			gl.bindTexture(gl.TEXTURE_2D, digits);
			gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
			gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
			for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
				gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
		},
		free() {
			gl.deleteVertexArray(marks);
			gl.deleteBuffer(buffer);
			gl.deleteTexture(digits);
		}
	};
}
