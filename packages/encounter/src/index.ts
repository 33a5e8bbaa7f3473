export * from './contract/act.ts';
export * from './contract/case-data.ts';
export * from './contract/catalogue.ts';
export type * from './contract/event.ts';
export * from './contract/observation.ts';
export type * from './contract/session.ts';
