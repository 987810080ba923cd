/**
 * Put into the built page before anything else of it runs: tells when its map has painted, and whether marks that are
 * new to the graphics card were painted. Kept to plain script, for the page is measured as it is built.
 */
(() => {
	const { prototype } = WebGL2RenderingContext;
	let isNew = false;
	let isDue = false;
	let told = null;

	const { bufferData } = prototype;
	// The marks of a large table are the only ones uploaded in five arguments.
	prototype.bufferData = function (...args) {
		if (args.length === 5) isNew = true;
		return bufferData.apply(this, args);
	};
	for (const draw of ['drawElements', 'drawArrays', 'drawArraysInstanced']) {
		const drawn = prototype[draw];
		prototype[draw] = function (...args) {
			if (told && !isDue) {
				isDue = true;
				// At the end of the frame; a read waits for the graphics to be done.
				queueMicrotask(() => {
					this.readPixels(0, 0, 1, 1, this.RGBA, this.UNSIGNED_BYTE, new Uint8Array(4));
					told?.(isNew);
					[isDue, isNew] = [false, false];
				});
			}
			return drawn.apply(this, args);
		};
	}

	const longTasks = [];
	new PerformanceObserver((list) =>
		longTasks.push(...list.getEntries().map(({ duration }) => duration))
	).observe({ type: 'longtask' });

	const sentence = () => document.querySelector('.sentence [role="status"]')?.textContent ?? '';
	const slider = () => document.querySelector('[role="slider"][aria-label="Start"]');
	const press = (key) =>
		slider().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

	window.watchPaints = {
		sentence,
		/** Milliseconds of a repaint that shows nothing new: the map repaints when the network comes back. */
		empty() {
			const began = performance.now();
			return new Promise((give) => {
				told = () => {
					told = null;
					give(performance.now() - began);
				};
				window.dispatchEvent(new Event('online'));
			});
		},
		/** Milliseconds from a key on the slider until new marks are painted and the sentence is another. */
		step(key) {
			const before = sentence();
			const began = performance.now();
			let isPainted = false;
			isNew = false;
			return new Promise((give) => {
				const look = () => {
					if (!isPainted || sentence() === before) return;
					[told, isPainted] = [null, false];
					observer.disconnect();
					give(performance.now() - began);
				};
				// A sentence that comes after the marks is seen in the frame after it.
				const observer = new MutationObserver(() => void frame().then(() => setTimeout(look)));
				observer.observe(document.querySelector('.sentence'), {
					subtree: true,
					childList: true,
					characterData: true
				});
				told = (marks) => {
					isPainted ||= marks;
					look();
				};
				press(key);
			});
		},
		/** One key a frame. */
		async brush(keys) {
			for (const key of keys) {
				await frame();
				press(key);
			}
		},
		/** The long tasks since the last call, milliseconds. */
		longTasks: () => longTasks.splice(0)
	};
})();
