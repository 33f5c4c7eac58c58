import { buildClient } from '@rendezvous/server/start/buildClient.ts';

/** Builds the web client, if it is not the newest: once, before tests that run side by side serve it. */
export default async function setUp(): Promise<void> {
  await buildClient(new AbortController().signal);
}
