/** Numbers of events to measure at: as given by `--events=10000,100000`, and 5 million as well with `--large`. */
export function sizesFrom(args: readonly string[]): number[] {
	const given = args.find((arg) => arg.startsWith('--events='))?.slice('--events='.length);
	if (given) return given.split(',').map(Number);
	return args.includes('--large') ? [1e4, 1e5, 1e6, 5e6] : [1e4, 1e5, 1e6];
}
