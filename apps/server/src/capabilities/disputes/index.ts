export { addDisputeRoutes } from './disputes.routes.ts';
export { disputesService, type DisputesService } from './disputes.service.ts';
