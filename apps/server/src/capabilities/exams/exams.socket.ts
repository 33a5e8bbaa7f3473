import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WebSocket } from '@fastify/websocket';
import {
  examClientMessageSchema,
  examCloseCodes,
  examServerMessageSchema,
  examSocketParamsSchema,
  examSocketPath,
  examSocketQuerySchema,
  type ExamServerMessage,
} from '../../contracts/index.ts';
import { coded, Refusal, refuse } from '../../errors/index.ts';
import { checkOrigin } from '../../http/origin.ts';
import { parsePart, requireViewer } from '../../http/add-route.ts';
import type { Authenticate } from '../../http/viewer.ts';
import type { ExamsService } from './exams.service.ts';
import type { ExamClient } from './hosting/client.ts';
import type { ExamHosts } from './hosting/exam-hosts.ts';
import type { HostedExam } from './hosting/hosted-exam.ts';

const pingMs = 10_000;
const mostWaiting = 50;

export interface SocketParts {
  readonly authenticate: Authenticate;
  readonly service: ExamsService;
  readonly hosts: ExamHosts;
}

function clientOf(socket: WebSocket, tab: string, shown: number): ExamClient {
  const send = (message: ExamServerMessage): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(examServerMessageSchema.parse(message)));
  };
  return {
    tab,
    shown,
    send,
    close: (message, code) => {
      send(message);
      socket.close(code);
    },
  };
}

/** Hands a frame to the sitting, or tells the client what is wrong with it. */
function receive(hosted: HostedExam, client: ExamClient, frame: string): void {
  let value: unknown;
  try {
    value = JSON.parse(frame);
  } catch (error) {
    client.send({ type: 'error', error: coded('malformedJson', { problem: (error as Error).message }) });
    return;
  }
  const parsed = examClientMessageSchema.safeParse(value);
  if (parsed.success) return hosted.handle(client, parsed.data);
  const [issue] = parsed.error.issues;
  const details = { path: issue?.path.join('.') || 'its top', problem: issue?.message ?? 'unknown' };
  const error = coded('frameMalformed', details);
  const id = (value as { command?: { id?: unknown } } | null)?.command?.id;
  client.send(typeof id === 'string' ? { type: 'refused', commandId: id, error } : { type: 'error', error });
}

async function connect(parts: SocketParts, socket: WebSocket, request: FastifyRequest): Promise<void> {
  const waiting: string[] = [];
  let deliver = (frame: string): void => {
    if (waiting.length < mostWaiting) waiting.push(frame);
  };
  socket.on('message', (data: Buffer) => deliver(data.toString('utf8')));
  try {
    checkOrigin(request);
    const viewer = await requireViewer(parts.authenticate, request);
    const { exam } = parsePart('address', examSocketParamsSchema, request.params) as { exam: string };
    const query = examSocketQuerySchema.parse(parsePart('query', examSocketQuerySchema, request.query));
    const row = await parts.service.take(viewer, exam);
    const hosted = (await parts.hosts.find(row)) ?? refuse('heldElsewhere', { seconds: 15 });
    const client = clientOf(socket, query.tab ?? request.id, query.sincePosition);
    let heard = true;
    const beat = setInterval(() => {
      void parts.authenticate(request.headers).then((who) => {
        if (typeof who !== 'string') return;
        client.close({ type: 'closed', error: coded('sessionExpired') }, examCloseCodes.refused);
      });
      if (!heard) socket.terminate();
      heard = false;
      socket.ping();
    }, pingMs);
    socket.on('pong', () => {
      heard = true;
    });
    socket.on('close', () => {
      clearInterval(beat);
      hosted.detach(client);
    });
    hosted.attach(client, query.takeOver === '1');
    deliver = (frame) => receive(hosted, client, frame);
    for (const frame of waiting.splice(0)) deliver(frame);
  } catch (error) {
    if (!(error instanceof Refusal)) request.log.error({ err: error }, 'a socket was not opened');
    const refusal = error instanceof Refusal ? error : new Refusal('internalError', { requestId: request.id });
    const code = refusal.code === 'heldElsewhere' ? examCloseCodes.retry : examCloseCodes.refused;
    clientOf(socket, '', 0).close({ type: 'closed', error: refusal.body }, code);
  }
}

/** The encounter of a sitting over a WebSocket; without the upgrade, a refusal that says so. */
export function addExamSocket(app: FastifyInstance, parts: SocketParts): void {
  app.route({
    method: 'GET',
    url: examSocketPath,
    handler: async () => refuse('notASocket'),
    wsHandler: (socket, request) => void connect(parts, socket, request),
  });
}
