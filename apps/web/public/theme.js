// Before the first paint, so that a chosen theme never flashes the other one.
try {
  const chosen = localStorage.getItem('openward.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch (error) {
  console.info('No stored theme can be read here:', error);
}
