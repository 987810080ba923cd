import { characters, smallMarks, textSizes } from './digit-atlas';
import { chooseLook, look } from './mark-look';
import { markPaint } from './mark-paint';
import { layout, noCharacter } from './pack-grid';
import { paletteTokens } from './palette';

export interface ShaderData {
	readonly vertexShaderPrelude: string;
	readonly define: string;
}

const float = (value: number) => value.toFixed(2);
const typeOf = {
	float: ['', 'float', 'vec2', '', 'vec4'],
	byte: ['', 'uint', 'uvec2', '', 'uvec4']
} as const;
const attributes = layout.map(
	({ name, type, size }, i) => `layout(location = ${i}) in highp ${typeOf[type][size]} ${name};`
);

/** What both shaders know: the first writes `v_` names, the second reads them. */
const shared = (way: 'in' | 'out') => `
precision highp float;
precision highp int;
uniform float u_ratio;
uniform vec2 u_cell;
uniform vec3 u_colours[${paletteTokens.length}];
#define SURFACE u_colours[${paletteTokens.indexOf('surface')}]
#define INK u_colours[${paletteTokens.indexOf('ink')}]
${look(way)}
flat ${way} vec4 v_text; // device pixels: where the second, third and fourth character start, the row of the atlas
flat ${way} vec4 v_columns; // what takes a place in the mark to one in the atlas, by character
${way} vec4 v_from; // CSS pixels from the mark's middle, y down; device pixels from it that a count reaches
`;

/** Chooses the look of a mark, lays out its count, and places a square for both, upright whatever the camera. */
export function vertexShader({ vertexShaderPrelude, define }: ShaderData): string {
	return /* glsl */ `#version 300 es
${shared('out')}
${vertexShaderPrelude}
${define}
${attributes.join('\n')}
uniform vec2 u_origin;
uniform vec2 u_viewport;
uniform bool u_still;
uniform vec2 u_cell_origin;
uniform float u_advances[${characters.length}];
uniform float u_digit_height;
const float sizes[${textSizes.length}] = float[](${textSizes.map(float).join(', ')});
${chooseLook}

/** Device pixels, whole ones, that hold everything painted of a mark. */
float reach() {
	float halo = a_look.y == 1u ? 7.0 : a_look.y == 2u ? 4.6 : 0.0;
	return ceil((a_radius + max(halo, a_look.x == SELECTION_RING ? 7.5 : 4.0)) * u_ratio) + 1.0;
}

void layOut() {
	float width = 0.0;
	for (int i = 0; i < 4; i++) if (a_text[i] != ${noCharacter}u) width += u_advances[a_text[i]];
	float room = a_radius - max(3.5, a_radius * 0.2) - 0.6;
	int row = a_radius > 16.0 ? 0 : ${smallMarks};
	float corner = length(vec2(width, u_digit_height)) / 2.0;
	while (row < ${textSizes.length - 1} && corner * sizes[row] > room) row++;
	float size = sizes[row] * u_ratio;
	// On whole pixels, where the atlas shows as it was painted.
	float baseline = floor(u_digit_height / 2.0 * size + 0.5);
	v_text = vec4(1e4, 1e4, 1e4, float(row) * u_cell.y + u_cell_origin.y - baseline);
	v_columns = vec4(0.0);
	v_from.zw = vec2(width, a_text.x == ${noCharacter}u ? -1e4 : u_digit_height) / 2.0 * size + 2.0;
	float start = -width / 2.0;
	for (int i = 0; i < 4; i++) {
		if (a_text[i] == ${noCharacter}u) break;
		float left = floor(start * size + 0.5);
		if (i > 0) v_text[i - 1] = left;
		v_columns[i] = float(a_text[i]) * u_cell.x + u_cell_origin.x - left;
		start += u_advances[a_text[i]];
	}
}

void main() {
	chooseLook();
	layOut();

#ifdef GLOBE
	vec2 at = a_at.xy + a_at.zw;
	// On the globe only the copy of the world nearest to its middle can be seen.
	at.x += floor(u_origin.x - at.x + 0.5);
#else
	vec2 at = (a_at.xy - u_origin) + a_at.zw;
#endif
	vec4 middle = projectTile(at);
	if (u_still) {
		vec2 pixel = (middle.xy / middle.w * 0.5 + 0.5) * u_viewport;
		middle.xy = (floor(pixel + 0.5) / u_viewport * 2.0 - 1.0) * middle.w;
	}
	vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
	v_from.xy = corner * reach() / u_ratio;
	middle.xy += corner * vec2(1.0, -1.0) * reach() * 2.0 / u_viewport * middle.w;
	gl_Position = middle;
}`;
}

/** Paints one mark and its count. */
export const fragmentShader = /* glsl */ `#version 300 es
${shared('in')}
uniform sampler2D u_digits;
out vec4 colour;
${markPaint}

void paintCount(vec2 p) {
	vec3 reached = step(v_text.xyz, vec3(p.x));
	int character = int(reached.x + reached.y + reached.z);
	vec2 at = p + vec2(v_columns[character], v_text.w);
	vec4 ink = texelFetch(u_digits, ivec2(at), 0);
	painted = ink + painted * (1.0 - ink.a);
}

void main() {
	paintMark(v_from.xy);
	vec2 pixel = v_from.xy * u_ratio;
	if (all(lessThan(abs(pixel), v_from.zw))) paintCount(pixel);
	colour = painted;
}`;
