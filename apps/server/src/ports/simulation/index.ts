export type { ScoreRequest, SetupByPath, Step } from './protocol.ts';
export { startSimulation, type HostedSession, type Opened, type Simulation } from './simulation.ts';
export { SimulationError } from './thread.ts';
