export { addExamRoutes } from './exams.routes.ts';
export { examsService, type ExamsService } from './exams.service.ts';
export { addExamSocket } from './exams.socket.ts';
export { ExamHosts } from './hosting/exam-hosts.ts';
