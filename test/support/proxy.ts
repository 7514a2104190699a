// A proxy on 127.0.0.1 that carries tunnels and whole addresses, wants a password or refuses, and counts.
import { createServer, request as forward } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface TestProxy {
  url: string;
  /** `CONNECT localhost:1234`, `GET http://localhost:1234/page`. */
  carried: string[];
  close(): Promise<void>;
}

/** `login` as `user:password`; `refuse` answers every tunnel with that status. */
export async function startProxy({
  login,
  refuse,
}: {
  login?: string;
  refuse?: number;
} = {}): Promise<TestProxy> {
  const carried: string[] = [];
  const sockets = new Set<Socket>();
  const wanted = login && `Basic ${Buffer.from(login).toString('base64')}`;
  const server = createServer((request, response) => {
    carried.push(`${request.method} ${request.url}`);
    if (wanted && request.headers['proxy-authorization'] !== wanted) return response.writeHead(407).end();
    const { 'proxy-authorization': _, ...headers } = request.headers;
    forward(request.url ?? '', { headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    }).end();
  });
  server.on('connect', (request, socket: Socket) => {
    carried.push(`${request.method} ${request.url}`);
    const denied = refuse ?? (wanted && request.headers['proxy-authorization'] !== wanted ? 407 : null);
    if (denied) return socket.end(`HTTP/1.1 ${denied} Refused\r\n\r\n`);
    const [host, port] = (request.url ?? '').split(':');
    const far = connect(Number(port), host === 'jdih.example' ? '127.0.0.1' : host, () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      far.pipe(socket).pipe(far);
    });
    far.on('error', () => socket.destroy());
    socket.on('error', () => far.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${login ? `${login}@` : ''}127.0.0.1:${port}`,
    carried,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
