// Runs before the first paint, so that nothing flashes and nothing moves: session/look.ts says what it sets.
(function () {
	var look = null;
	try {
		look = JSON.parse(localStorage.getItem('dateline:look'));
	} catch {
		// Storage may be forbidden, or hold what no version of the page wrote.
	}
	look = look && typeof look === 'object' ? look : {};
	var root = document.documentElement;
	if (location.search) root.dataset.asks = '';
	var isDark = matchMedia('(prefers-color-scheme: dark)').matches;
	var themes = ['paper', 'night', 'print'];
	root.dataset.theme = themes.indexOf(look.theme) < 0 ? (isDark ? 'night' : 'paper') : look.theme;
	if (look.hasRail === false) root.dataset.rail = 'off';
	if (look.hasLists === false) root.dataset.lists = 'off';
	if (look.type === 18 || look.type === 20) root.style.fontSize = look.type + 'px';
	var limits = { rail: [14, 32], panel: [16, 44], table: [24, 80], under: [7, 40], time: [2.75, 18] };
	var sizes = look.sizes && typeof look.sizes === 'object' ? look.sizes : {};
	for (var name in limits) {
		var size = sizes[name];
		if (typeof size !== 'number' || !isFinite(size)) continue;
		size = Math.max(limits[name][0], Math.min(limits[name][1], size));
		root.style.setProperty('--' + name + '-size', size + 'rem');
	}
})();
