export { addContentRoutes } from './content.routes.ts';
export { contentService, type ContentService } from './content.service.ts';
