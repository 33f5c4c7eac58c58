import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { readSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { serve } from '../http/serve.ts';
import { clientFolder } from './buildClient.ts';

// The server alone, on the database of NEO4J_URI: what `pnpm dev` starts again whenever a file changes.
const settings = readSettings();
if (settings.neo4j === undefined) throw new UsageError('Expected NEO4J_URI, found nothing.', 'Run `pnpm dev` instead.');
const { close } = await serve({ settings, neo4j: settings.neo4j, webFolder: clientFolder });
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => void close());
