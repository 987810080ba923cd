// Stands for Kit's `$app/navigation` in the one file of a briefing, which has one page.

const nothing = () => {};
export { nothing as afterNavigate, nothing as beforeNavigate, nothing as goto };
export { nothing as pushState, nothing as replaceState };
