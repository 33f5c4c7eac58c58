import { loadProductSeeds } from '../../setup/loadProductSeeds.ts';
import { sendAttack } from '../../setup/sendAttack.ts';
import { servedAttacks } from '../../setup/servedAttacks.ts';
import { temporaryNeo4j } from '../../setup/temporaryNeo4j.ts';
import { attacks } from './attacks.ts';

// Prints what the server answers to each attack, and after how long, as a table in Markdown.
const { neo4j, stop } = await temporaryNeo4j();
try {
  await loadProductSeeds(neo4j);
  const served = await servedAttacks(neo4j);
  console.log('| attack | status | code | ms |\n|---|---|---|---|');
  for (const attack of attacks) {
    const { status, code = '', milliseconds } = await sendAttack(served.address, attack);
    console.log(`| ${attack.name} | ${status || 'closed'} | ${code} | ${Math.round(milliseconds)} |`);
  }
  await served.close();
} finally {
  await stop();
}
