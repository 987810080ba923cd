const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** "840 m", "12.4 km", "1,204 km". */
export function kmInWords(km: number): string {
	if (km < 0.9995) return `${whole.format(km * 1000)} m`;
	return km < 99.95 ? `${km.toFixed(1)} km` : `${whole.format(km)} km`;
}
