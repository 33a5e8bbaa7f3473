export { exp, expm1 } from './exp.ts';
export { log, log10 } from './log.ts';
export { pow } from './pow.ts';
export { cos, sin, tan } from './trigonometry.ts';
export { atan, atan2 } from './arctangent.ts';
export { logistic, tanh } from './hyperbolic.ts';
