import { Command, CommanderError } from 'commander';
import { productFolder } from '../load/readFolder.ts';
import { check } from './check.ts';
import { exitCodes } from './exitCodes.ts';
import { helpText } from './helpText.ts';
import { load } from './load.ts';
import { type CommandOptions, type CommandResult, runCommand } from './runCommand.ts';
import { status } from './status.ts';
import { wipe } from './wipe.ts';

type Options = CommandOptions & { folder: string; yes?: boolean };
type Entry = {
  name: string;
  sentence: string;
  run(options: Options, signal: AbortSignal): Promise<CommandResult>;
  examples: Readonly<Record<string, string>>;
  flags?: readonly (readonly [string, string])[];
};

const commands: readonly Entry[] = [
  {
    name: 'check',
    sentence: 'Check the seed files and show what a load would change. Changes nothing.',
    run: check,
    examples: {
      'seed check': 'check the seeds of the product',
      'seed check --folder mine': 'check a copy of them',
      'seed check --json | jq .problems': 'every problem with its file, line and column',
    },
  },
  {
    name: 'load',
    sentence: 'Make the graph equal to the seed files: all of them or nothing.',
    run: load,
    examples: {
      'seed load': 'load the seeds of the product',
      'seed load --folder mine --json': 'load a copy, and name every id that changed',
      'NEO4J_URI=bolt://host:7687 NEO4J_PASSWORD=… seed load': 'load into a database of your own',
    },
  },
  {
    name: 'status',
    sentence: 'Show which files are loaded and which have changed since (exit code 1).',
    run: status,
    examples: {
      'seed status': 'file by file',
      'seed status > /dev/null || seed load': 'load only where something has changed',
    },
  },
  {
    name: 'wipe',
    sentence: 'Empty the graph. Names the database; does nothing without --yes.',
    run: wipe,
    examples: { 'seed wipe': 'say what would be emptied', 'seed wipe --yes': 'empty it' },
    flags: [['--yes', 'empty it']],
  },
];

const program = new Command('seed')
  .description('Load the seed files into the graph. Uses the database of NEO4J_URI, else the one under .data.')
  .addHelpText(
    'after',
    helpText({ 'seed check': 'before a load', 'seed load': 'to load', 'seed load --help': 'on one command' }),
  )
  .exitOverride();

for (const { name, sentence, run, examples, flags = [] } of commands) {
  const command = program
    .command(name)
    .description(sentence)
    .option('--folder <folder>', 'read other seed files than those of the product', productFolder)
    .option('--json', 'print the result as JSON');
  for (const [flag, what] of flags) command.option(flag, what);
  command.addHelpText('after', helpText(examples));
  command.exitOverride().action((options: Options) => runCommand(options, (signal) => run(options, signal)));
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // commander has said what is wrong; help and version end well
  process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
}
