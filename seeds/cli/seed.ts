import type { TableName } from '@rendezvous/cypher/export/ExportGraph.ts';
import { tables } from '@rendezvous/cypher/export/formats/csv.ts';
import { type FormatName, formats } from '@rendezvous/cypher/export/formats.ts';
import { Command, CommanderError, Option } from 'commander';
import { productFolder } from '../load/readFolder.ts';
import { check } from './check.ts';
import { exitCodes } from './exitCodes.ts';
import { exportSeeds } from './exportSeeds.ts';
import { helpText } from './helpText.ts';
import { load } from './load.ts';
import { type CommandOptions, type CommandResult, runCommand } from './runCommand.ts';
import { status } from './status.ts';
import { wipe } from './wipe.ts';

type Options = CommandOptions & {
  folder: string;
  yes?: boolean;
  format: FormatName;
  output?: string;
  table?: TableName;
  force?: boolean;
};
type Entry = {
  name: string;
  sentence: string;
  run(options: Options, signal: AbortSignal): Promise<CommandResult>;
  examples: Readonly<Record<string, string>>;
  options: readonly Option[];
  help?: string;
};

const folder = new Option('--folder <folder>', 'read other seed files than those of the product').default(
  productFolder,
);

const commands: readonly Entry[] = [
  {
    name: 'check',
    sentence: 'Check the seed files and show what a load would change. Changes nothing.',
    run: check,
    options: [folder],
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
    options: [folder],
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
    options: [folder],
    examples: {
      'seed status': 'file by file',
      'seed status > /dev/null || seed load': 'load only where something has changed',
    },
  },
  {
    name: 'export',
    sentence: 'Write the loaded graph as Cypher, JSON Lines, CSV or GraphML. Changes nothing.',
    run: exportSeeds,
    options: [
      new Option('--format <format>', 'what to write').choices(Object.keys(formats)).makeOptionMandatory(),
      new Option('--output <path>', 'a file, or a folder (ends with /) for cypher and csv; else standard output'),
      new Option('--table <table>', 'of csv, one table alone').choices(tables),
      new Option('--force', 'replace files that are there'),
    ],
    help: exportHelp(),
    examples: {
      'seed export --format cypher --output copy/': 'seed files that give the same release',
      'seed export --format jsonl | gzip > graph.jsonl.gz': 'everything, one object a line',
      'seed export --format csv --table links': 'one table on standard output',
    },
  },
  {
    name: 'wipe',
    sentence: 'Empty the graph. Names the database; does nothing without --yes.',
    run: wipe,
    options: [new Option('--yes', 'empty it')],
    examples: { 'seed wipe': 'say what would be emptied', 'seed wipe --yes': 'empty it' },
  },
];

const program = new Command('seed')
  .description('Load the seed files into the graph. Uses the database of NEO4J_URI, else the one under .data.')
  .addHelpText(
    'after',
    helpText({ 'seed check': 'before a load', 'seed load': 'to load', 'seed load --help': 'on one command' }),
  )
  .exitOverride();

for (const { name, sentence, run, options, examples, help } of commands) {
  const command = program.command(name).description(sentence).option('--json', 'print the result as JSON');
  for (const option of options) command.addOption(option);
  if (help !== undefined) command.addHelpText('after', help);
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

function exportHelp(): string {
  const sentences = Object.entries(formats).map(([name, { sentence }]) => `  ${name.padEnd(8)} ${sentence}`);
  return [
    '',
    'Formats:',
    ...sentences,
    '',
    'Examples:',
    '  seed export --format jsonl > graph.jsonl',
    '  seed export --format cypher --output copy/',
    '  seed export --format csv --table links | head',
    '',
    'Files are written whole or not at all. --json prints counts, release and files; it needs --output.',
  ].join('\n');
}
