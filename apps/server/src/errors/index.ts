export { catalogue, coded, statusOf, type ErrorCode } from './catalogue.ts';
export { refuse, Refusal } from './refusal.ts';
export { errorsPage } from './page.ts';
