import { fragmentShader, vertexShader, type ShaderData } from './shaders';

/** A program of the graphics card, with where its uniforms are by name. */
export interface GridProgram {
	readonly program: WebGLProgram;
	readonly at: (uniform: string) => WebGLUniformLocation | null;
}

/** Compiles the shaders for a projection. Throws the compiler's words when they are wrong. */
export function gridProgram(gl: WebGL2RenderingContext, data: ShaderData): GridProgram {
	const program = gl.createProgram();
	const shaders = [
		compiled(gl, gl.VERTEX_SHADER, vertexShader(data)),
		compiled(gl, gl.FRAGMENT_SHADER, fragmentShader)
	];
	for (const shader of shaders) gl.attachShader(program, shader);
	gl.linkProgram(program);
	if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
		throw new Error(
			`The marks' shaders do not compile: ${[
				gl.getProgramInfoLog(program),
				...shaders.map((shader) => gl.getShaderInfoLog(shader))
			].join('\n')}`
		);
	for (const shader of shaders) gl.deleteShader(shader);
	const known = new Map<string, WebGLUniformLocation | null>();
	return {
		program,
		at(uniform) {
			if (!known.has(uniform)) known.set(uniform, gl.getUniformLocation(program, uniform));
			return known.get(uniform)!;
		}
	};
}

function compiled(gl: WebGL2RenderingContext, type: GLenum, source: string): WebGLShader {
	const shader = gl.createShader(type)!;
	gl.shaderSource(shader, source);
	gl.compileShader(shader);
	return shader;
}
