import { readSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { describe, expect, it } from 'vitest';

/** Names every setting, so that no `.env` of this checkout has a say. */
const empty = {
  NEO4J_URI: '',
  NEO4J_USER: '',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: '',
  HOST: '',
  PORT: '',
  RENDEZVOUS_DATA: '/data',
  LOG_LEVEL: '',
  CORS_ORIGINS: '',
  OPERATIONS_AT_ONCE: '',
  CLIENT_BUDGET: '',
};

describe('Settings', () => {
  it('have defaults for all that is empty', () => {
    expect(readSettings(empty)).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataFolder: '/data',
      logLevel: 'warn',
      corsOrigins: [],
      operationsAtOnce: 200,
      clientBudget: 3_000_000,
    });
  });

  it('name a database of one’s own', () => {
    expect(readSettings({ ...empty, NEO4J_URI: 'neo4j+s://host:7687', NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
      uri: 'neo4j+s://host:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  it('report every fault at once', () => {
    const read = () => readSettings({ ...empty, NEO4J_URI: 'http://host', PORT: '70000', LOG_LEVEL: 'loud' });
    expect(read).toThrow(
      /NEO4J_URI: expected an address[^\n]*found "http:\/\/host"\n.*PORT: expected a port[^\n]*"70000"\n.*LOG_LEVEL: [^\n]*"loud"/s,
    );
  });

  it.each([
    ['neo4j://', 'Illegal host'],
    ['bolt://127.0.0.1:7687?a=b', 'Parameters are not supported'],
  ])('refuse %s, which the driver cannot take', (uri, reason) => {
    const read = () => readSettings({ ...empty, NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' });
    expect(read).toThrow(`found "${uri}": ${reason}`);
  });

  it('list the origins of other pages', () => {
    const { corsOrigins } = readSettings({ ...empty, CORS_ORIGINS: 'https://a.example, http://b.example:8080' });
    expect(corsOrigins).toEqual(['https://a.example', 'http://b.example:8080']);
  });

  it.each(['*', 'null', 'a.example', 'https://a.example/', 'ftp://a.example'])('refuse the origin %s', (origin) => {
    expect(() => readSettings({ ...empty, CORS_ORIGINS: `https://b.example,${origin}` })).toThrow(
      `CORS_ORIGINS: expected origins such as https://example.org, with commas between them, found "${origin}"`,
    );
  });

  it.each([
    ['OPERATIONS_AT_ONCE', '0', 'expected a number from 1 to 999999, found "0"'],
    [
      'CLIENT_BUDGET',
      '49999',
      'expected 50000 or more, which one operation may cost, or 0 for no limit, found "49999"',
    ],
  ])('refuse %s=%s', (name, value, message) => {
    expect(() => readSettings({ ...empty, [name]: value })).toThrow(`${name}: ${message}`);
  });

  it('expect a password beside an address', () => {
    expect(() => readSettings({ ...empty, NEO4J_URI: 'bolt://host' })).toThrow(
      'NEO4J_PASSWORD: expected beside NEO4J_URI, found nothing',
    );
  });
});
