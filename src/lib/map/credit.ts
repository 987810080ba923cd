/** The licences of the map data ask for this wherever it is shown. @param streets what their archive says of its sources */
export function credit(streets = ''): string {
	const of = 'Boundaries: Natural Earth, United Nations view · Towns: GeoNames (CC BY 4.0)';
	return streets ? `${of} · Streets: ${streets}` : of;
}
