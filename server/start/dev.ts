import { runCommand } from './runCommand.ts';
import { runDevelopment } from './runDevelopment.ts';

const help = `npx -y pnpm dev

Like \`npx -y pnpm start\`, with a server that starts again and a client that reloads when a file changes.
The line after the seeds is the address. Settings: npx -y pnpm start --help
`;

await runCommand(help, runDevelopment);
