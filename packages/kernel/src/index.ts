export { err, ok, type Result } from './result.ts';
export { clock, seconds, ticks, TICKS_PER_SECOND, type Tick } from './time.ts';
export { nextIndex, nextNormal, nextUint32, nextUnit, randomStream, type RandomState } from './random.ts';
export { canonical, type Plain } from './canonical.ts';
export { hashPlain, hashText } from './hash.ts';
export { errorsFrom, type CatalogueEntry, type CodedError, type ErrorKind } from './errors.ts';
export { atan, atan2, cos, exp, expm1, log, log10, logistic, pow, sin, tan, tanh } from './math/index.ts';
export { nearest } from './nearest.ts';
