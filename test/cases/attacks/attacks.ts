import { gzipSync } from 'node:zlib';
import { type Attack, asked, http, posted, times, wire } from './Attack.ts';

type Row = readonly [name: string, bytes: Buffer, status: number, code?: string, says?: string];

const people = 'query($n: Int) { people(first: $n) { totalCount } }';
const found = 'query($t: String!) { search(text: $t, first: 3) { totalCount } }';
const known = 'query($id: ID!) { entity(id: $id) { id } }';
const filtered = 'query($w: PersonWhere) { people(first: 1, where: $w) { totalCount } }';
const nested = (depth: number, name: string): unknown => (depth === 0 ? {} : { [name]: nested(depth - 1, name) });
const doubling = (count: number, leaf: string) =>
  `${times(count, (index) => `fragment F${index} on Person { ...F${index + 1} ...F${index + 1} }`)} fragment F${count} on Person { ${leaf} }`;
const plain = '{"query":"{ __typename }"}';
/** Says that no form of another site sent it. */
const preflighted = { 'apollo-require-preflight': 'a' };
const zipped = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

const pages: readonly Row[] = [
  ['a page of 101 in a variable', asked(people, { n: 101 }), 400, 'BAD_USER_INPUT', 'takes 1 to 100, found 101'],
  ['a page of a billion', asked('{ people(first: 1000000000) { totalCount } }'), 400, 'BAD_USER_INPUT'],
  ['a page of nothing', asked(people, { n: 0 }), 400, 'BAD_USER_INPUT', 'found 0'],
  ['a negative page', asked(people, { n: -1 }), 400, 'BAD_USER_INPUT', 'found -1'],
  ['the least integer as a page', asked('{ people(last: -2147483648) { totalCount } }'), 400, 'BAD_USER_INPUT'],
  [
    'a page in the default of a variable',
    asked('query($n: Int = 9999) { people(first: $n) { totalCount } }'),
    400,
    'BAD_USER_INPUT',
    'found 9999',
  ],
  ['first and last', asked('{ people(first: 1, last: 1) { totalCount } }'), 400, 'BAD_USER_INPUT', 'not both'],
  ['an integer of 33 bits', asked(people, { n: 4294967296 }), 400, 'BAD_USER_INPUT', 'non 32-bit'],
  [
    'an integer of 400 digits',
    asked(`{ people(first: ${'9'.repeat(400)}) { totalCount } }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a number beyond all numbers',
    posted(`{"query":${JSON.stringify(people)},"variables":{"n":1e999}}`),
    400,
    'BAD_USER_INPUT',
  ],
  ['a fraction as an integer', asked(people, { n: 1.5 }), 400, 'BAD_USER_INPUT', 'non-integer'],
  ['an object as an integer', asked(people, { n: { $gt: 0 } }), 400, 'BAD_USER_INPUT'],
  [
    'pages that multiply',
    asked(
      'query($n: Int) { people(first: $n) { nodes { links(first: $n) { nodes { links(first: $n) { nodes { id } } } } } } }',
      { n: 100 },
    ),
    400,
    'QUERY_TOO_EXPENSIVE',
    'at most 50000',
  ],
];

const documents: readonly Row[] = [
  ['31 aliases', asked(`{ entity(id: "a") { ${times(31, (index) => `x${index}: id`)} } }`), 400, 'TOO_MANY_ALIASES'],
  [
    'aliases that fragments double 20 times',
    asked(`{ person(id: "a") { ...F0 } } ${doubling(20, 'x: id')}`),
    400,
    'TOO_MANY_ALIASES',
    '1048576 aliases',
  ],
  [
    'fields that fragments double 40 times',
    asked(`{ person(id: "person:sean-duffy") { ...F0 } } ${doubling(40, 'id')}`),
    200,
  ],
  [
    'pages that fragments double 10 times',
    asked(
      `{ person(id: "a") { ...F0 } } ${doubling(10, 'links(first: 100) { nodes { links(first: 100) { nodes { links(first: 100) { nodes { id } } } } } }')}`,
    ),
    400,
    'QUERY_TOO_EXPENSIVE',
  ],
  [
    'a fragment that spreads itself',
    asked('{ person(id: "a") { ...F } } fragment F on Person { ...F }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    'Cannot spread fragment "F" within itself',
  ],
  [
    'fragments that spread each other',
    asked('{ person(id: "a") { ...F } } fragment F on Person { ...G } fragment G on Person { id ...F }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    '14 levels',
    asked(`{ entity(id: "a") { ${'links { nodes { '.repeat(6)} id ${'} }'.repeat(6)} } }`),
    400,
    'TOO_DEEP',
    'at most 12',
  ],
  [
    '14 levels through inline fragments',
    asked(`{ entity(id: "a") { ${'... on Entity { links { nodes { '.repeat(6)} id ${'} } }'.repeat(6)} } }`),
    400,
    'TOO_DEEP',
  ],
  ['4,000 braces', asked('{a'.repeat(4_000)), 400, 'TOO_MANY_TOKENS'],
  [
    'one field 1,900 times',
    asked(`{ ${'__typename '.repeat(1_900)} }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    'Ask for each once',
  ],
  [
    'one nested field 1,900 times',
    asked(`{ entity(id: "agency:nasa") { ${'id '.repeat(1_900)} } }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    'Ask for each once',
  ],
  ['3,000 fields', asked(`{ ${'__typename '.repeat(3_000)} }`), 400, 'TOO_MANY_TOKENS'],
  ['21 root fields', asked(`{ ${'__typename '.repeat(21)} }`), 400, 'TOO_MANY_ROOT_FIELDS', 'at most 20'],
  [
    'a directive 200 times',
    asked(`{ __typename ${'@include(if: true) '.repeat(200)} }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    'can only be used once',
  ],
  [
    'a directive that is not known, 900 times',
    asked(`{ __typename ${'@x '.repeat(900)} }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'introspection in a circle',
    asked(`{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    'introspection depth',
  ],
  ['a field that is not', asked('{ users { password } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['no document', asked(''), 400, 'BAD_REQUEST'],
  ['a document that is a number', posted('{"query":7}'), 400, 'BAD_REQUEST'],
  ['no operation, only a fragment', asked('fragment F on Person { id }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an operation that is not there',
    asked('query a { __typename } query b { __typename }', {}, { operationName: 'c' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
    '"a", "b"',
  ],
  [
    'operationName __proto__',
    asked('query a { __typename }', {}, { operationName: '__proto__' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['a mutation', asked('mutation { delete }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'only reads'],
  ['a subscription', asked('subscription { added }'), 400, 'GRAPHQL_VALIDATION_FAILED', 'only reads'],
  [
    '450 variables that are not used',
    asked(`query(${times(450, (index) => `$v${index}: Int`)}) { people(first: $v0) { totalCount } }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    'is never used',
  ],
];

const values: readonly Row[] = [
  ['a where of 400 levels', asked(filtered, { w: nested(400, 'not') }), 400, 'TOO_DEEP', '30 levels'],
  ['a where of 6 levels', asked(filtered, { w: nested(5, 'not') }), 400, 'TOO_DEEP', 'at most 5'],
  [
    'a where of 400 levels as a literal',
    asked(`{ people(where: ${'{not:'.repeat(400)}{}${'}'.repeat(400)}) { totalCount } }`),
    400,
    'TOO_DEEP',
  ],
  [
    'a list of 10,000 values',
    asked(filtered, { w: { id: { in: Array(10_000).fill('a') } } }),
    400,
    'BAD_USER_INPUT',
    'at most 200',
  ],
  [
    '10,000 empty conditions',
    asked(filtered, { w: { or: Array(10_000).fill({}) } }),
    400,
    'BAD_USER_INPUT',
    'at most 200',
  ],
  [
    '10,000 ids',
    asked('query($ids: [ID!]!) { entities(ids: $ids) { id } }', { ids: Array(10_000).fill('a') }),
    400,
    'BAD_USER_INPUT',
    'takes up to 100 ids, found 10000',
  ],
  [
    '50,000 values that each do not fit',
    asked('query($ids: [ID!]!) { entities(ids: $ids) { id } }', { ids: Array(50_000).fill(null) }),
    400,
    'BAD_USER_INPUT',
  ],
  ['a field of where that is not', asked(filtered, { w: { password: { eq: 'a' } } }), 400, 'BAD_USER_INPUT'],
  ['Cypher in an id', asked(known, { id: 'agency:nasa"}) DETACH DELETE n //' }), 200],
  ['Cypher in a literal', asked(`{ entity(id: "'}) MATCH (n) DETACH DELETE n //") { id } }`), 200],
  ['Cypher in a where', asked(filtered, { w: { name: { contains: "' OR 1=1 CALL dbms.shutdown() //" } } }), 200],
  [
    'Cypher in a name of a predicate',
    asked('{ entity(id: "a") { links(predicates: [LEADS|DELETE]) { totalCount } } }'),
    400,
    'GRAPHQL_PARSE_FAILED',
  ],
  [
    'Cypher in the name of a variable',
    posted('{"query":"query($`x`: ID!) { entity(id: $`x`) { id } }"}'),
    400,
    'GRAPHQL_PARSE_FAILED',
  ],
  ['operators of Lucene', asked(found, { t: 'name:* AND (a OR [b TO z]) ~2 ^9 /.*/ && || !x + - " \\' }), 200],
  [
    'a text of 10,000 wildcards',
    asked(found, { t: '*'.repeat(10_000) }),
    400,
    'BAD_USER_INPUT',
    'up to 200 characters',
  ],
  ['66 patterns of Lucene', asked(found, { t: '?* '.repeat(66) }), 200],
  ['a null byte in a text', asked(found, { t: 'na\u0000sa' }), 200],
  ['a null byte in an id', asked(known, { id: '\u0000' }), 200],
  ['half a character', posted(`{"query":${JSON.stringify(known)},"variables":{"id":"\\ud800"}}`), 200],
  [
    'a cursor with a day that is not',
    asked('query($c: String) { people(orderBy: [BORN_DESC], after: $c) { totalCount } }', {
      c: Buffer.from('["2020-13-45","2021-02-30","x",{"order":"BORN_DESC"}]').toString('base64url'),
    }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a queryCost of 20,000 variables that each do not fit',
    asked('query($d: String, $v: String) { queryCost(document: $d, variables: $v) { problem } }', {
      d: 'query($ids: [ID!]!) { entities(ids: $ids) { id } }',
      v: JSON.stringify({ ids: Array(20_000).fill({}) }),
    }),
    200,
  ],
  ['variables of 3,000 levels', asked(filtered, { w: nested(3_000, 'not') }), 400, 'TOO_DEEP', '30 levels deep'],
  ['a cursor that is none', asked('{ people(after: "zzz") { totalCount } }'), 400, 'BAD_USER_INPUT'],
  [
    'a cursor of 100 kB',
    asked('query($c: String) { people(after: $c) { totalCount } }', { c: 'A'.repeat(100_000) }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a cursor of another server',
    asked(`{ people(after: "${Buffer.from('arrayconnection:5').toString('base64')}") { totalCount } }`),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a cursor that holds an object',
    asked(`{ people(after: "${Buffer.from('[{"a":1},"b"]').toString('base64url')}") { totalCount } }`),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a day that is not',
    asked('{ people(asOf: "2018-02-30") { totalCount } }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    'EDTF',
  ],
  [
    'a date of 100 kB',
    asked('query($d: Date) { people(asOf: $d) { totalCount } }', { d: '1'.repeat(100_000) }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a number as a date',
    asked('query($d: Date) { people(asOf: $d) { totalCount } }', { d: 20_180_101 }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a path of a million links',
    asked('{ paths(from: "nation:USA", to: "nation:RUS", maxLength: 1000000) { nodes { length } } }'),
    400,
    'BAD_USER_INPUT',
    'takes 1 to 5',
  ],
  ['variables that are a list', posted('{"query":"{ __typename }","variables":[1]}'), 400, 'BAD_REQUEST'],
  [
    'names of JavaScript in variables',
    posted(
      `{"query":${JSON.stringify(people)},"variables":{"__proto__":{"n":100},"constructor":{"prototype":{"n":1}}}}`,
    ),
    200,
  ],
  ['__proto__ in the body', posted('{"__proto__":{"admin":true},"query":"{ __typename }"}'), 200],
  [
    '__proto__ in a where',
    posted(`{"query":${JSON.stringify(filtered)},"variables":{"w":{"__proto__":{"id":{"eq":"a"}}}}}`),
    400,
    'BAD_USER_INPUT',
  ],
];

const bodies: readonly Row[] = [
  ['a body of 1 MB', asked(`{ __typename } # ${'x'.repeat(2 ** 20)}`), 400, 'BODY_TOO_LARGE', '262144 bytes'],
  [
    'a sentence of 200 kB as a variable',
    asked(found, { t: 'a '.repeat(100_000) }),
    400,
    'BAD_USER_INPUT',
    'up to 200 characters',
  ],
  [
    'JSON 20,000 levels deep',
    posted(`{"query":"{ __typename }","variables":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`),
    400,
    'TOO_DEEP',
  ],
  ['a list 100,000 levels deep', posted('['.repeat(100_000)), 400, 'BAD_REQUEST'],
  ['half a JSON', posted('{"query":"{ __typename'), 400, 'BAD_REQUEST'],
  ['JSON that is null', posted('null'), 400, 'BAD_REQUEST'],
  ['operations in a batch', posted(`[${Array(100).fill(plain).join()}]`), 400, 'BAD_REQUEST'],
  [
    'broken UTF-8',
    posted(
      Buffer.concat([Buffer.from('{"query":"{ __typename } #'), Buffer.from([0xff, 0xc3, 0x28]), Buffer.from('"}')]),
    ),
    400,
    'BAD_REQUEST',
    'UTF-8',
  ],
  ['a null byte in a document', posted('{"query":"{ __type\\u0000name }"}'), 400, 'GRAPHQL_PARSE_FAILED'],
  ['no media type', posted(plain, {}), 415, 'BAD_REQUEST'],
  [
    'text, which a form of another site may send',
    posted(plain, { 'content-type': 'text/plain' }),
    400,
    'BAD_REQUEST',
    'Cross-Site',
  ],
  ['a form', posted('query={__typename}', form), 415, 'BAD_REQUEST'],
  [
    'a form with a file',
    posted('--a\r\n\r\n--a--', { 'content-type': 'multipart/form-data; boundary=a' }),
    415,
    'BAD_REQUEST',
  ],
  [
    'XML with an entity',
    posted('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', { 'content-type': 'application/xml' }),
    415,
    'BAD_REQUEST',
  ],
  ['a media type that is none', posted(plain, { 'content-type': ';;;' }), 415, 'BAD_REQUEST'],
  ['a compressed body', posted('\x1f\x8b\x08', zipped), 400, 'BAD_REQUEST'],
  [
    '50 MB of nothing, compressed to 50 kB',
    posted(gzipSync(Buffer.alloc(50 * 2 ** 20, ' ')), zipped),
    400,
    'BODY_TOO_LARGE',
  ],
  ['an empty body', posted('', { 'content-type': 'application/json', 'content-length': '0' }), 400, 'BAD_REQUEST'],
  [
    'a body that never comes',
    wire('POST /graphql HTTP/1.1\nhost: a\ncontent-type: application/json\ncontent-length: 100', '{"query"'),
    408,
    'BAD_REQUEST',
    'in time',
  ],
  [
    'a chunk that never ends',
    wire('POST /graphql HTTP/1.1\nhost: a\ncontent-type: application/json\ntransfer-encoding: chunked', '5\r\n{"q'),
    408,
    'BAD_REQUEST',
    'in time',
  ],
  ['a head that never ends', Buffer.from('GET / HTTP/1.1\r\nhost: a\r\nx-slow: '), 408, 'BAD_REQUEST', 'in time'],
];

const addresses: readonly Row[] = [
  [
    'a mutation by GET',
    http({ path: '/graphql?query=mutation%7Bx%7D', headers: preflighted }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
    'only reads',
  ],
  ['a query by GET that another site may send', http({ path: '/graphql?query=%7B__typename%7D' }), 400, 'BAD_REQUEST'],
  [
    'variables by GET that are no JSON',
    http({ path: '/graphql?query=%7B__typename%7D&variables=%7B', headers: preflighted }),
    400,
    'BAD_REQUEST',
  ],
  [
    'a query by GET given twice',
    http({ path: '/graphql?query=%7B__typename%7D&query=%7Bx%7D', headers: preflighted }),
    400,
    'BAD_REQUEST',
  ],
  ['a way out of the folder', http({ path: '/../../../etc/passwd' }), 403, 'BAD_REQUEST'],
  ['a way out, encoded', http({ path: '/%2e%2e/%2e%2e/etc/passwd' }), 403, 'BAD_REQUEST'],
  ['a way out, with encoded slashes', http({ path: '/..%2f..%2f..%2fetc%2fpasswd' }), 404, 'NOT_FOUND'],
  ['a way out, encoded twice', http({ path: '/%252e%252e/%252e%252e/etc/passwd' }), 404, 'NOT_FOUND'],
  ['a way out by backslashes', http({ path: '/..\\..\\etc\\passwd' }), 403, 'BAD_REQUEST'],
  ['a way out from the assets', http({ path: '/assets/..%2f..%2fpackage.json' }), 404, 'NOT_FOUND'],
  ['a null byte in an address', http({ path: '/index.html%00.js' }), 400, 'BAD_REQUEST'],
  ['half an encoded byte', http({ path: '/%e0%a4%a' }), 400, 'BAD_REQUEST'],
  ['a file that begins with a dot', http({ path: '/.env' }), 404, 'NOT_FOUND'],
  ['an address of 20 kB', http({ path: `/${'a'.repeat(20_000)}` }), 431, 'BAD_REQUEST'],
  ['a whole address of elsewhere', http({ path: 'http://example.org/healthz' }), 200],
  ['an address without a path', wire('GET * HTTP/1.1\nhost: a\nconnection: close'), 404, 'NOT_FOUND'],
  ['an export of a format that is not', http({ path: '/export/exe' }), 404, 'NOT_FOUND'],
  ['an export of a table that is not', http({ path: '/export/csv?table=__proto__' }), 400, 'BAD_USER_INPUT', 'one of'],
  ['an export of two tables', http({ path: '/export/csv?table=links&table=claims' }), 400, 'BAD_USER_INPUT'],
  [
    'an export with Cypher',
    http({ path: '/export/jsonl?where=MATCH(n)DELETE+n' }),
    400,
    'BAD_USER_INPUT',
    'Expected nothing',
  ],
  [
    '/metrics through a proxy',
    http({ path: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' } }),
    403,
    'FORBIDDEN',
  ],
];

const wires: readonly Row[] = [
  [
    'two lengths',
    wire('POST /graphql HTTP/1.1\nhost: a\ncontent-length: 4\ncontent-length: 40', 'abcd'),
    400,
    'BAD_REQUEST',
  ],
  [
    'a length and chunks',
    wire(
      'POST /graphql HTTP/1.1\nhost: a\ncontent-length: 4\ntransfer-encoding: chunked',
      '0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n',
    ),
    400,
    'BAD_REQUEST',
  ],
  [
    'chunks that are not the last coding',
    wire('POST /graphql HTTP/1.1\nhost: a\ntransfer-encoding: chunked, identity', '0\r\n\r\n'),
    400,
    'BAD_REQUEST',
  ],
  [
    'a chunk of no size',
    wire('POST /graphql HTTP/1.1\nhost: a\ncontent-type: application/json\ntransfer-encoding: chunked', 'zz\r\n{}\r\n'),
    400,
    'BAD_REQUEST',
  ],
  ['a negative length', wire('POST /graphql HTTP/1.1\nhost: a\ncontent-length: -1'), 400, 'BAD_REQUEST'],
  ['a space before the colon', wire('GET / HTTP/1.1\nhost : a'), 400, 'BAD_REQUEST'],
  ['a null byte in a header', Buffer.from('GET / HTTP/1.1\r\nhost: a\r\nx: \u0000\r\n\r\n'), 400, 'BAD_REQUEST'],
  ['a header of 20 kB', http({ headers: { 'x-long': 'a'.repeat(20_000) } }), 431, 'BAD_REQUEST', '16 kB'],
  ['no host', wire('GET / HTTP/1.1\nconnection: close'), 400],
  ['a host that is none', http({ path: '/healthz', headers: { host: '"><script>@:0' } }), 200],
  ['what is not HTTP', Buffer.from('\u0016\u0003\u0001 hello\r\n\r\n'), 400, 'BAD_REQUEST'],
  ['the preface of HTTP/2', Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), 400, 'BAD_REQUEST'],
  ['HTTP/9.9', wire('GET / HTTP/9.9\nhost: a'), 400, 'BAD_REQUEST'],
  ['a method that is not', wire('BREW / HTTP/1.1\nhost: a'), 400, 'BAD_REQUEST'],
  ['TRACE', http({ method: 'TRACE', path: '/graphql' }), 405, 'BAD_REQUEST'],
  ['CONNECT', wire('CONNECT example.org:443 HTTP/1.1\nhost: example.org:443'), 0],
  ['OPTIONS', http({ method: 'OPTIONS', path: '/healthz' }), 404, 'NOT_FOUND'],
  ['HEAD of the API', http({ method: 'HEAD', path: '/graphql?query=%7B__typename%7D' }), 400],
  ['DELETE of the API', http({ method: 'DELETE', path: '/graphql' }), 405, 'BAD_REQUEST', 'GET or POST'],
  [
    'an upgrade to a WebSocket',
    http({
      path: '/graphql',
      headers: {
        connection: 'upgrade, close',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      },
    }),
    400,
    'BAD_REQUEST',
  ],
  ['an expectation that is not', http({ path: '/healthz', headers: { expect: 'the-spanish-inquisition' } }), 417],
];

/** All attacks, by what they are sent at. */
export const attacks: readonly Attack[] = [...pages, ...documents, ...values, ...bodies, ...addresses, ...wires].map(
  ([name, bytes, status, code, says]) => ({
    name,
    bytes,
    status,
    ...(code === undefined ? {} : { code }),
    ...(says === undefined ? {} : { says }),
  }),
);
