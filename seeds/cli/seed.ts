import { Command, CommanderError } from 'commander';
import { productFolder } from '../load/readFolder.ts';
import { check } from './check.ts';
import { exitCodes } from './exitCodes.ts';
import { load } from './load.ts';
import { type CommandOptions, type CommandResult, runCommand } from './runCommand.ts';
import { status } from './status.ts';
import { wipe } from './wipe.ts';

type Options = CommandOptions & { folder: string; yes?: boolean };
type Entry = {
  name: string;
  sentence: string;
  run(options: Options, signal: AbortSignal): Promise<CommandResult>;
  flags?: readonly (readonly [string, string])[];
};

const commands: readonly Entry[] = [
  { name: 'check', sentence: 'Check the seed files and show what a load would change. Changes nothing.', run: check },
  { name: 'load', sentence: 'Make the graph equal to the seed files: all of them or nothing.', run: load },
  { name: 'status', sentence: 'Show which files are loaded and which have changed since (exit code 1).', run: status },
  {
    name: 'wipe',
    sentence: 'Empty the graph. Names the database; does nothing without --yes.',
    run: wipe,
    flags: [['--yes', 'empty it']],
  },
];

const program = new Command('seed')
  .description('Load the seed files into the graph. Uses the database of NEO4J_URI, else the one under .data.')
  .addHelpText('after', '\nExit codes: 0 done, 1 the files are wrong, 2 misused, 3 the database cannot be reached.')
  .exitOverride();

for (const { name, sentence, run, flags = [] } of commands) {
  const command = program
    .command(name)
    .description(sentence)
    .option('--folder <folder>', 'read other seed files than those of the product', productFolder)
    .option('--json', 'print the result as JSON');
  for (const [flag, what] of flags) command.option(flag, what);
  command.exitOverride().action((options: Options) => runCommand(options, (signal) => run(options, signal)));
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // commander has said what is wrong; help and version end well
  process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
}
