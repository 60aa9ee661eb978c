// Runs before the first paint, so that a chosen theme does not flash. Kept apart from the app's entry and free
// of imports because the page waits for it.
try {
  const theme = localStorage.getItem('tokenscope.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
} catch {
  // Storage is forbidden: the system's theme it is.
}
