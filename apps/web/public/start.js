// Before the first paint, so that a chosen theme never flashes the other one.
try {
  const chosen = localStorage.getItem('openward.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch (error) {
  console.info('No stored theme can be read here:', error);
}

// What the first page will ask for, asked for while its program is still on the way.
const prebrief = /^\/cases\/([a-z0-9-]+)\/prebrief$/.exec(location.pathname);
const wanted = [
  '/api/me',
  ...(prebrief ? [`/api/cases/${prebrief[1]}`] : location.pathname === '/' ? ['/api/cases'] : []),
];
for (const href of wanted) {
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }),
  );
}
