/** A request that somebody sends who means harm, or does not know better, and what the server has to say to it. */
export type Attack = {
  name: string;
  /** The request as it goes over the wire. It may be broken, or never end. */
  bytes: Buffer;
  /** 0: the connection is closed without an answer. */
  status: number;
  /** The code of the first error; absent where there is none. */
  code?: string;
  /** Words of its message. */
  says?: string;
};

type Request = { method?: string; path?: string; headers?: Readonly<Record<string, string>>; body?: string | Buffer };

const json = { 'content-type': 'application/json' };

/** A whole request of HTTP/1.1, after which the connection ends. */
export function http({ method = 'GET', path = '/', headers = {}, body = '' }: Request): Buffer {
  const length = body.length === 0 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries({ host: 'localhost', connection: 'close', ...length, ...headers });
  const head = [`${method} ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), Buffer.from(body as string)]);
}

/** A GraphQL operation, asked as the web client asks. */
export function asked(query: string, variables?: unknown, more: Readonly<Record<string, unknown>> = {}): Buffer {
  return posted(JSON.stringify({ query, variables, ...more }));
}

/** A body sent to the API. */
export function posted(body: string | Buffer, headers: Readonly<Record<string, string>> = json): Buffer {
  return http({ method: 'POST', path: '/graphql', headers, body });
}

/** Lines of a head as they stand here, and what follows it. */
export function wire(head: string, body = ''): Buffer {
  return Buffer.from(
    `${head
      .trim()
      .split('\n')
      .map((line) => line.trim())
      .join('\r\n')}\r\n\r\n${body}`,
    'latin1',
  );
}

/** What `write` gives for 0, 1, 2 …, side by side. */
export function times(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(' ');
}
