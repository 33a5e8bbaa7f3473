import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Link {
  /** Bits per second, shared by all connections, in each direction. */
  readonly bitsPerSecond: number;
  readonly roundTripMs: number;
}

export interface SlowProxy {
  readonly port: number;
  /** Bytes that have reached the client so far, headers included. */
  received(): number;
  close(): Promise<void>;
}

/** Bytes handed on at once; a packet or three. */
const PIECE = 4096;

/** A one-way link: `pass` delivers pieces in order, at the link's rate and after its delay. */
function oneWay({ bitsPerSecond, roundTripMs }: Link): (part: Buffer, deliver: (piece: Buffer) => void) => void {
  let freeAt = 0;
  return (part, deliver) => {
    for (let from = 0; from < part.length; from += PIECE) {
      const piece = part.subarray(from, from + PIECE);
      freeAt = Math.max(freeAt, performance.now()) + (piece.length * 8000) / bitsPerSecond;
      setTimeout(() => deliver(piece), freeAt + roundTripMs / 2 - performance.now());
    }
  };
}

/**
 * Stands between a client and the server on `target` (a port of the loopback address) as a slow network would. Every byte
 * passes through it, also those of workers and sockets, which a browser's own throttling leaves out. A new connection
 * waits one round trip first, as its handshake would.
 */
export async function slowProxy(target: number, link: Link): Promise<SlowProxy> {
  const [up, down] = [oneWay(link), oneWay(link)];
  const open = new Set<Socket>();
  let bytes = 0;
  const server = createServer((client) => {
    const upstream = connect(target, 'localhost');
    const connectedAt = performance.now() + link.roundTripMs;
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    client.on('data', (part) =>
      setTimeout(
        () => up(part, (piece) => upstream.writable && upstream.write(piece)),
        Math.max(0, connectedAt - performance.now()),
      ),
    );
    upstream.on('data', (part) =>
      down(part, (piece) => {
        bytes += piece.length;
        if (client.writable) client.write(piece);
      }),
    );
    client.on('close', () => upstream.end());
    upstream.on('end', () => down(Buffer.alloc(1), () => client.end()));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    port: (server.address() as AddressInfo).port,
    received: () => bytes,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}
