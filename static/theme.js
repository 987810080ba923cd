// Runs before the first paint, so that a page in the night theme never flashes white.
(function () {
	var theme = null;
	try {
		theme = localStorage.getItem('dateline:theme');
	} catch {
		// Storage may be forbidden; the system's preference then decides.
	}
	if (theme !== 'paper' && theme !== 'night' && theme !== 'print') {
		theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'paper';
	}
	document.documentElement.dataset.theme = theme;
})();
