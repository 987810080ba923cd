// Runs inside the one file a briefing is left behind as. Words are only ever text: nothing is read as HTML.
(() => {
	const { slides } = JSON.parse(document.getElementById('data').textContent);
	const main = document.getElementById('briefing');
	let at = Math.min(slides.length, Math.max(1, Number(location.hash.slice(1)) || 1)) - 1;
	let showsNotes = false;
	let chosen = { group: '', type: '' };
	let opener = null;

	const make = (name, props = {}, ...children) => {
		const { data, style, ...rest } = props;
		const made = Object.assign(document.createElement(name), rest);
		for (const [key, value] of Object.entries(data ?? {})) made.setAttribute(key, value);
		for (const [key, value] of Object.entries(style ?? {})) made.style.setProperty(key, value);
		made.append(...children.filter((child) => child !== null));
		return made;
	};
	const dirOf = (rtl) => ({ dir: rtl ? 'rtl' : 'ltr' });

	function runsOf(runs) {
		return runs.flatMap(({ text, bold, italic }) => {
			const lines = text.split('\n').flatMap((line, i) => (i > 0 ? [make('br'), line] : [line]));
			const inner = italic ? [make('em', {}, ...lines)] : lines;
			return bold ? [make('strong', {}, ...inner)] : inner;
		});
	}

	function wordsOf(slide) {
		const words = make('section', { className: `words ${slide.layout}`, ...dirOf(slide.isRtl) });
		words.append(make('h1', { textContent: slide.title }));
		let list = null;
		for (const { kind, runs, isRtl } of slide.paragraphs) {
			if (kind === 'bullet' || kind === 'number') {
				const name = kind === 'bullet' ? 'UL' : 'OL';
				if (list?.tagName !== name) words.append((list = make(name)));
				list.append(make('li', dirOf(isRtl), ...runsOf(runs)));
				continue;
			}
			list = null;
			const name = { heading: 'h2', quote: 'blockquote' }[kind] ?? 'p';
			words.append(make(name, dirOf(isRtl), ...runsOf(runs)));
		}
		if (slide.picture) words.append(make('img', { src: slide.picture.data, alt: slide.picture.alt }));
		return words;
	}

	const outlines = {
		ring: '<circle cx="7" cy="7" r="4.5" fill="none" stroke-width="3"/>',
		diamond: '<path d="M7 1l6 6-6 6-6-6z"/>',
		triangle: '<path d="M7 1l6 12H1z"/>',
		'open-triangle': '<path d="M7 2l5 10H2z" fill="none" stroke-width="2"/>',
		arrow: '<path d="M1 5h6V1l6 6-6 6V9H1z"/>',
		square: '<path d="M2 2h10v10H2z"/>',
		frame: '<path d="M2 2h10v10H2z" fill="none" stroke-width="2"/>',
		hatch: '<path d="M1 13L13 1M1 7l6-6M7 13l6-6" fill="none" stroke-width="2"/>'
	};
	function legendOf({ legend }) {
		const list = make('ul', { className: 'legend', ariaLabel: 'Legend' });
		for (const { text, colour, shape } of legend) {
			const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
			svg.setAttribute('viewBox', '0 0 14 14');
			svg.setAttribute('aria-hidden', 'true');
			svg.setAttribute('fill', colour);
			svg.setAttribute('stroke', colour);
			// Of the table above only, never of the briefing.
			svg.innerHTML =
				outlines[shape] ?? (shape ? '<circle cx="7" cy="7" r="6"/>' : '<path d="M0 2h14v10H0z"/>');
			list.append(make('li', {}, svg, text));
		}
		return list;
	}

	const passes = ({ group, type }) =>
		(chosen.group === '' || chosen.group === group) && (chosen.type === '' || chosen.type === type);

	function filterOf(slide) {
		const bar = make('section', { className: 'filter', ariaLabel: 'Filter' });
		for (const [key, name] of [
			['group', 'Group'],
			['type', 'Type']
		]) {
			const values = [...new Set(slide.records.map((record) => record[key]))].sort();
			if (!values.includes(chosen[key])) chosen[key] = '';
			const select = make('select', { id: `filter-${key}` });
			for (const value of ['', ...values])
				select.append(make('option', { value, textContent: value || 'All' }));
			select.value = chosen[key];
			select.onchange = () => {
				chosen[key] = select.value;
				refilter();
			};
			bar.append(make('label', {}, `${name} `, select));
		}
		bar.append(make('output', { id: 'count' }));
		return bar;
	}

	function refilter() {
		const slide = slides[at];
		closePopup();
		const shown = slide.records.filter(passes);
		const ids = new Set(shown.map(({ id }) => id));
		for (const [i, mark] of slide.marks.entries()) {
			const isOut = mark.records.length > 0 && !mark.records.some((id) => ids.has(id));
			const button = main.querySelector(`[data-mark="${i}"]`);
			button.classList.toggle('out', isOut);
			button.tabIndex = isOut ? -1 : 0;
			button.ariaHidden = isOut ? 'true' : null;
		}
		const attacks = shown.filter(({ killed }) => killed !== '');
		const stated = attacks.filter(({ killed }) => killed !== 'not stated');
		const killed = stated.reduce((sum, { killedLow }) => sum + killedLow, 0);
		const toll = stated.length > 0 ? `at least ${killed.toLocaleString('en-GB')} killed` : 'no toll stated';
		document.getElementById('count').textContent =
			`${shown.length} of ${slide.records.length} events, ${attacks.length} attacks` +
			(attacks.length > 0 ? `, ${toll}, ${attacks.length - stated.length} not stated` : '');
	}

	function popupOf(slide, mark) {
		const popup = make('div', {
			className: 'popup',
			tabIndex: -1,
			data: { role: 'dialog', 'aria-label': mark.name }
		});
		popup.append(make('h2', { textContent: mark.name }));
		const here = slide.records.filter((record) => mark.records.includes(record.id) && passes(record));
		for (const record of here) {
			const facts = [record.date, record.place, record.type, record.group].join(' · ');
			popup.append(
				make('h3', { textContent: record.title }),
				make('p', { textContent: facts }),
				record.killed ? make('p', { textContent: `Killed: ${record.killed}` }) : '',
				make('p', { textContent: record.summary }),
				make('ul', {}, ...record.evidence.map((line) => make('li', { textContent: line })))
			);
		}
		if (here.length === 0) popup.append(make('p', { textContent: mark.spoken }));
		const close = make('button', { className: 'close', textContent: '✕', ariaLabel: 'Close' });
		close.onclick = closePopup;
		popup.append(close);
		popup.style.setProperty(
			mark.x > 0.5 ? 'right' : 'left',
			`${(mark.x > 0.5 ? 1 - mark.x : mark.x) * 100 + 1.5}%`
		);
		popup.style.setProperty(
			mark.y > 0.5 ? 'bottom' : 'top',
			`${(mark.y > 0.5 ? 1 - mark.y : mark.y) * 100}%`
		);
		return popup;
	}

	function closePopup() {
		const popup = main.querySelector('.popup');
		if (!popup) return;
		popup.remove();
		opener?.setAttribute('aria-expanded', 'false');
		opener?.focus();
		opener = null;
	}

	function mapOf(slide) {
		const map = make('section', { className: 'map', ariaLabel: 'Map' });
		map.append(make('img', { src: slide.map, alt: `Map: ${slide.title}` }));
		for (const [i, mark] of slide.marks.entries()) {
			const button = make('button', {
				...{ type: 'button', className: 'mark', title: mark.spoken, ariaLabel: mark.spoken },
				data: { 'data-mark': i, 'aria-expanded': 'false', 'aria-haspopup': 'dialog' },
				style: { left: `${mark.x * 100}%`, top: `${mark.y * 100}%`, width: `${mark.size * 100}%` }
			});
			button.onclick = () => {
				const wasOpen = button === opener;
				closePopup();
				if (wasOpen) return;
				opener = button;
				button.setAttribute('aria-expanded', 'true');
				const popup = popupOf(slide, mark);
				map.append(popup);
				popup.focus();
			};
			map.append(button);
		}
		return map;
	}

	function go(to) {
		if (to < 0 || to >= slides.length) return;
		at = to;
		opener = null;
		const slide = slides[at];
		for (const [name, colour] of Object.entries(slide.colours))
			document.documentElement.style.setProperty(`--${name}`, colour);
		const foot = make('footer', { className: 'foot' });
		const step = (textContent, by) => {
			const button = make('button', { type: 'button', textContent, disabled: !slides[at + by] });
			button.onclick = () => go(at + by);
			return button;
		};
		const notes = make('section', {
			...{ className: 'notes', ariaLabel: 'Notes', hidden: !showsNotes, id: 'notes' },
			...{ textContent: slide.notes || 'No notes.', ...dirOf(slide.notesAreRtl) }
		});
		const noted = make('button', {
			type: 'button',
			textContent: 'Notes (N)',
			ariaPressed: String(showsNotes)
		});
		noted.onclick = toggleNotes;
		noted.id = 'noted';
		foot.append(
			make('p', { className: 'source', textContent: slide.source }),
			step('← Before', -1),
			step('Next →', 1),
			noted,
			make('span', { textContent: `${at + 1} / ${slides.length}`, data: { 'aria-live': 'polite' } })
		);
		main.replaceChildren(mapOf(slide), wordsOf(slide), legendOf(slide), filterOf(slide), notes, foot);
		refilter();
		history.replaceState(null, '', `#${at + 1}`);
	}

	function toggleNotes() {
		showsNotes = !showsNotes;
		document.getElementById('notes').hidden = !showsNotes;
		document.getElementById('noted').ariaPressed = String(showsNotes);
	}

	addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.target.tagName === 'SELECT') return;
		const act = {
			ArrowRight: () => go(at + 1),
			PageDown: () => go(at + 1),
			ArrowLeft: () => go(at - 1),
			PageUp: () => go(at - 1),
			Home: () => go(0),
			End: () => go(slides.length - 1),
			Escape: closePopup,
			n: toggleNotes,
			N: toggleNotes
		}[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	});
	go(at);
})();
