/**
 * Milliseconds of processor that this process has had so far, all its threads together. Unlike the time of day it does
 * not grow while other processes have the processor.
 */
export function cpuClock(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
