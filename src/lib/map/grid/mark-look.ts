import type { Shape } from '$lib/picture';

/** The shapes the shader draws; it knows them by index. */
export const shapes: readonly Shape[] = [
	...(['stack', 'ring', 'disc', 'diamond', 'triangle', 'open-triangle'] as const),
	...(['hatch', 'arrow', 'square', 'frame'] as const)
];
/** Drawn under the mark that is selected, with its radius. */
export const selectionRing = shapes.length;

const names = [...shapes.map((shape) => shape.replace('-', '_').toUpperCase()), 'SELECTION_RING'];

/**
 * What a mark is painted with, the same all over it. A band is `[middle, half its width]` as distances from the
 * mark's outline; the outline of what is round is its middle point.
 */
export const look = (way: 'in' | 'out') => `
flat ${way} vec4 v_halo; // hue; how opaque, less than 0 where it is of surface
flat ${way} vec4 v_halo_bands; // half the width of the halo, the band within it, how opaque that is
flat ${way} vec4 v_fill; // colour
flat ${way} vec4 v_bands; // of the fill, of the stroke
flat ${way} vec4 v_under; // the band of surface below the stroke, the radius of its dashes or 0, whether it is hatched
flat ${way} vec4 v_normals; // of an outline's two straight sides; both 0 for what is round
flat ${way} vec4 v_sides; // how far out they are, which axes to fold so that two are enough
flat ${way} vec4 v_shares[5]; // colour of the stroke, end of its share of a turn
`;

/**
 * `chooseLook()`: the strokes of glyph-strokes.ts, in the same order and with the same lengths, as one halo, one fill,
 * one band under the stroke and one stroke. Chosen once a mark: without a graphics card each pixel pays for every
 * branch of its shader, taken or not.
 */
export const chooseLook = /* glsl */ `
${names.map((name, i) => `const uint ${name} = ${i}u;`).join('\n')}
const vec2 NOTHING = vec2(0.0, -1e3);
const vec2 INSIDE = vec2(-1e3, 1e3);

vec2 circle(float r) {
	return vec2(0.0, r);
}

vec2 line(float middle, float width) {
	return vec2(middle, width / 2.0);
}

/** The unit vector that points out of a side from a to b, clockwise as the screen shows it. */
vec2 outward(vec2 a, vec2 b) {
	vec2 along = normalize(b - a);
	return vec2(along.y, -along.x);
}

void choose(vec3 fill, float opacity, vec2 fill_band, vec2 stroke_band) {
	v_fill = vec4(fill, opacity);
	v_bands = vec4(fill_band, stroke_band);
}

void square(float half_side) {
	v_normals = vec4(1.0, 0.0, 0.0, 1.0);
	v_sides = vec4(half_side, half_side, 1.0, 1.0);
}

void triangle(float r) {
	vec2 top = vec2(0.0, -r - 1.0);
	v_normals = vec4(outward(top, vec2(r + 0.5, r - 1.0)), 0.0, 1.0);
	v_sides = vec4(dot(v_normals.xy, top), r - 1.0, 1.0, 0.0);
}

void arrow(float r) {
	vec2 tip = vec2(r + 1.0, 0.0);
	vec2 barb = vec2(-r, r * 0.85);
	v_normals = vec4(outward(tip, barb), outward(barb, vec2(-r * 0.45, 0.0)));
	v_sides = vec4(dot(v_normals.xy, tip), dot(v_normals.zw, barb), 0.0, 1.0);
}

void chooseHalo(float r, vec3 hue) {
	v_halo = vec4(hue, 0.0);
	v_halo_bands = vec4(0.0, NOTHING, 0.0);
	if (a_look.y == 1u) {
		v_halo.a = 0.16;
		v_halo_bands = vec4(r + 7.0, circle(r + 3.5), 0.22);
	} else if (a_look.y == 2u) {
		v_halo.a = -0.6;
		v_halo_bands = vec4(r + 4.0, line(r + 4.0, 1.1), 1.0);
	}
}

void chooseLook() {
	float r = a_radius;
	vec3 hue = u_colours[a_first.x];
	bool isStated = a_look.z == 1u;
	uvec2 pairs[5] = uvec2[](a_first.xy, a_first.zw, a_second.xy, a_second.zw, a_third.xy);
	int last = 0;
	while (last < 4 && pairs[last + 1].y > 0u) last++;
	// The last share takes what is left: it ends past the turn, and so do those there are not, which are of its colour.
	for (int i = 0; i < 5; i++)
		v_shares[i] = vec4(u_colours[pairs[min(i, last)].x], i < last ? float(pairs[i].y) / 255.0 : 9.0);
	chooseHalo(r, hue);
	v_under = vec4(NOTHING, 0.0, 0.0);
	v_normals = vec4(0.0);
	v_sides = vec4(0.0);
	float width;
	switch (a_look.x) {
		case STACK:
			width = max(3.5, r * 0.2);
			choose(SURFACE, 1.0, circle(r + 1.5), line(r - width / 2.0, width));
			break;
		case RING:
			width = max(3.0, r * 0.24);
			choose(SURFACE, 0.55, circle(r), line(r - width / 2.0, width));
			v_under = vec4(line(r, width + 3.0), isStated ? 0.0 : r - width / 2.0, 0.0);
			break;
		case DISC:
			if (isStated) {
				choose(hue, 0.92, circle(r), line(r, 1.5));
				v_shares[0].rgb = SURFACE;
			} else {
				choose(SURFACE, 0.85, circle(r), line(r, 2.0));
				v_under.z = r;
			}
			break;
		case DIAMOND:
			choose(SURFACE, 1.0, INSIDE, line(0.0, 2.0));
			v_normals = vec4(sqrt(0.5));
			v_sides = vec4(vec2((r + 2.0) * sqrt(0.5)), 1.0, 1.0);
			break;
		case TRIANGLE:
			choose(hue, 1.0, INSIDE, line(0.0, 1.5));
			v_shares[0].rgb = SURFACE;
			triangle(r);
			break;
		case OPEN_TRIANGLE:
			choose(SURFACE, 1.0, INSIDE, line(0.0, 1.8));
			triangle(r);
			break;
		case HATCH:
			choose(SURFACE, 0.9, INSIDE, line(0.0, 1.2));
			v_under.w = r;
			square(r);
			break;
		case ARROW:
			choose(hue, 1.0, INSIDE, line(0.0, 1.5));
			v_shares[0].rgb = SURFACE;
			arrow(r);
			break;
		case SQUARE:
			choose(hue, 1.0, INSIDE, line(0.0, 1.5));
			v_shares[0].rgb = SURFACE;
			square(r - 1.0);
			break;
		case FRAME:
			choose(SURFACE, 0.9, INSIDE, line(0.0, 2.0));
			square(r - 1.5);
			break;
		case SELECTION_RING:
			choose(SURFACE, 0.0, NOTHING, line(r + 5.5, 2.0));
			v_under.xy = line(r + 5.5, 4.0);
			v_shares[0].rgb = INK;
			break;
	}
}
`;
