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
};

describe('Settings', () => {
  it('have defaults for all that is empty', () => {
    expect(readSettings(empty)).toEqual({ host: '127.0.0.1', port: 4000, dataFolder: '/data', logLevel: 'warn' });
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

  it('expect a password beside an address', () => {
    expect(() => readSettings({ ...empty, NEO4J_URI: 'bolt://host' })).toThrow(
      'NEO4J_PASSWORD: expected beside NEO4J_URI, found nothing',
    );
  });
});
