export { ApiError, isCode, messageOf } from './api-error.ts';
export { call, send } from './call.ts';
export type { Answer, Body } from './routes.ts';
