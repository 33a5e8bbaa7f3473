export { openReleases, type Releases } from './releases.ts';
