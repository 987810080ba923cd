import { on } from 'svelte/events';
import { asset } from '$app/paths';

/** Whether the page is kept for use without a network, and whether a newer one waits. */
export class Offline {
	/** Whether every part of the page is kept on this machine. */
	isKept = $state(false);
	/** Whether the browser says that there is no network. */
	isCut = $state(false);
	hasNewer = $state(false);
	#registration: ServiceWorkerRegistration | null = null;

	/** Follows the browser; to be called in it. Where it keeps nothing (no HTTPS, a private window) nothing is said. */
	follow(): () => void {
		const cut = () => (this.isCut = !navigator.onLine);
		cut();
		const stops = [on(window, 'online', cut), on(window, 'offline', cut)];
		void navigator.serviceWorker?.ready.then((registration) => {
			this.#registration = registration;
			this.isKept = true;
			const look = () => (this.hasNewer = registration.waiting !== null);
			look();
			registration.addEventListener('updatefound', () =>
				registration.installing?.addEventListener('statechange', look)
			);
		});
		return () => stops.forEach((stop) => stop());
	}

	/** Begins to keep the page, or to look for a newer version of what is kept; where the browser refuses, the page says that it is not kept. */
	keep(): void {
		if (import.meta.env.DEV) return;
		void navigator.serviceWorker?.register(asset('/service-worker.js')).catch(() => undefined);
	}

	/** Opens the newer version in place of this one, at the same address. */
	takeNewer(): void {
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
		this.#registration?.waiting?.postMessage('take-over');
	}
}
