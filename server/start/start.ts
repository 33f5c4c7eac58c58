import { runCommand } from './runCommand.ts';
import { runProduct } from './runProduct.ts';

const help = `npx -y pnpm start

Starts Neo4j (fetched once), loads the seeds where they have changed, builds the web client where it has changed,
and serves both the API and the client. The last line is the address. Ctrl-C stops everything.

Settings, from the environment or from .env in this folder:
  PORT, HOST            where to listen (4000, 127.0.0.1)
  RENDEZVOUS_DATA       the folder of the database (.data)
  NEO4J_URI             a Neo4j of your own, with NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE; none is started then
  LOG_LEVEL             silent, fatal, error, warn, info, debug or trace (warn)
  CORS_ORIGINS          origins of other pages that may read the answers, with commas between them (none)
  OPERATIONS_AT_ONCE    operations answered at a time; more get 503 (200)
  CLIENT_BUDGET         cost that one address may ask for in a minute; more gets 429; 0: any (3000000)
`;

await runCommand(help, runProduct);
