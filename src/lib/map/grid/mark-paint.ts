/**
 * `paintMark(p)`: paints what `chooseLook` chose, at a point `p` in CSS pixels from the mark's middle, y down. Corners
 * are drawn out like those of a stroke in SVG: distances are to the nearest side, not to the nearest point.
 */
export const markPaint = /* glsl */ `
const float TURN = 6.283185307;

/** What is painted so far, premultiplied. */
vec4 painted = vec4(0.0);

void put(vec3 colour, float opacity) {
	painted = vec4(colour * opacity, opacity) + painted * (1.0 - opacity);
}

/** How much of a pixel lies within a band. */
float within(float distance, vec2 band) {
	return clamp(0.5 - (abs(distance - band.x) - band.y) * u_ratio, 0.0, 1.0);
}

/** Dashes and gaps along a circle that starts on the left and runs clockwise. */
float dashes(float turn, float radius, float dash, float gap) {
	float along = fract(turn + 0.25) * TURN * radius - dash / 2.0;
	float period = dash + gap;
	return within(abs(along - period * round(along / period)), vec2(0.0, dash / 2.0));
}

/** Three diagonals of a square, each with its ends cut across. */
float diagonals(vec2 p, float r) {
	float across = abs(p.x + p.y);
	vec2 distances = vec2(across, abs(across - r)) - 0.8 * sqrt(2.0);
	vec2 ends = abs(p.y - p.x) - vec2(2.0, 1.0) * r;
	vec2 both = max(distances, ends) * sqrt(0.5);
	return clamp(0.5 - min(both.x, both.y) * u_ratio, 0.0, 1.0);
}

void pass(inout vec3 colour, vec3 next, float pixels_past) {
	colour = mix(colour, next, clamp(pixels_past + 0.5, 0.0, 1.0));
}

/** The shares clockwise from the top, the last one up to the top again, with edges a pixel wide. */
vec3 strokeColour(float turn, float pixels_in_turn) {
	vec3 colour = v_shares[4].rgb;
	pass(colour, v_shares[0].rgb, turn * pixels_in_turn);
	pass(colour, v_shares[1].rgb, (turn - v_shares[0].w) * pixels_in_turn);
	pass(colour, v_shares[2].rgb, (turn - v_shares[1].w) * pixels_in_turn);
	pass(colour, v_shares[3].rgb, (turn - v_shares[2].w) * pixels_in_turn);
	pass(colour, v_shares[4].rgb, (turn - v_shares[3].w) * pixels_in_turn);
	pass(colour, v_shares[0].rgb, (turn - 1.0) * pixels_in_turn);
	return colour;
}

void paintMark(vec2 p) {
	float away = length(p);
	float turn = fract(atan(p.x, -p.y) / TURN);
	put(v_halo.a < 0.0 ? SURFACE : v_halo.rgb, abs(v_halo.a) * within(away, vec2(0.0, v_halo_bands.x)));
	float is_dashed = step(0.5, v_halo_bands.y);
	float halo = within(away, v_halo_bands.yz) * v_halo_bands.w;
	put(v_halo.rgb, halo * mix(1.0, dashes(turn, v_halo_bands.y, 1.2, 2.6), is_dashed));

	vec2 folded = mix(p, abs(p), v_sides.zw);
	float side = max(dot(folded, v_normals.xy) - v_sides.x, dot(folded, v_normals.zw) - v_sides.y);
	float distance = v_normals == vec4(0.0) ? away : side;
	put(v_fill.rgb, v_fill.a * within(distance, v_bands.xy));
	put(SURFACE, within(distance, v_under.xy));
	vec3 colour = strokeColour(turn, TURN * away * u_ratio);
	put(colour, step(0.5, v_under.w) * diagonals(p, v_under.w));
	float dashed = mix(1.0, dashes(turn, v_under.z, 3.0, 2.4), step(0.5, v_under.z));
	put(colour, within(distance, v_bands.zw) * dashed);
}
`;
