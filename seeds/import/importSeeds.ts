import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { Command } from 'commander';
import { dataSets } from './dataSets.ts';
import { importers } from './importers.ts';
import { type Draft, type Imported, newDraft } from './shared/Draft.ts';
import { handWrittenItems, seedFileNames, seedsFolder } from './shared/handWritten.ts';
import { type Known, newKnown } from './shared/Known.ts';
import { openRawFolder } from './shared/RawFolder.ts';
import { readAliases } from './shared/readAliases.ts';
import { reportText } from './shared/reportText.ts';
import { madeByImporter, seedFileText } from './shared/seedFileText.ts';

const reportFile = join(seedsFolder, 'import', 'REPORT.md');

const program = new Command('import-seeds')
  .description(
    'Make seed files from the data sets: the same data gives the same files. Written by hand stay as they are.',
  )
  .requiredOption('--from <folder>', 'the folder that holds the data sets')
  .addHelpText(
    'after',
    '\nWrites seeds/*.cypher, seeds/texts and seeds/import/REPORT.md. Then: seed check, seed load.',
  );

program.action(({ from }: { from: string }) => {
  const known = newKnown(readAliases());
  readHandWritten(known);
  const raw = openRawFolder(from);
  const imported: Imported[] = [];
  for (const run of importers) imported.push(run(raw, known, draftsOf(imported)));
  const drafts = withSourcesFirst(draftsOf(imported));
  removeMade();
  for (const draft of drafts) writeFileSync(join(seedsFolder, draft.name), seedFileText(draft));
  for (const { source, text } of imported.flatMap(({ texts = [] }) => texts))
    writeFileSync(join(seedsFolder, 'texts', `${source.slice('source:'.length)}.txt`), text);
  writeFileSync(reportFile, reportText(drafts, imported));
  process.stdout.write(`${drafts.length} seed files written; seeds/import/REPORT.md says what was dropped and why.\n`);
});

try {
  program.parse();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function draftsOf(imported: readonly Imported[]): Draft[] {
  return imported.flatMap((one) => one.drafts);
}

/** All sources go into one file that loads before the claims, each once. */
function withSourcesFirst(drafts: readonly Draft[]): Draft[] {
  const sources = newDraft('410-sources-of-imports.cypher', {
    what: 'the data sets, pages and records that the imported claims rest on.',
    from: 'their own pages; for the curated facts, the pages and records that each row names. RECORD: its words are not held.',
    licence: 'bibliographic facts.',
    date: '2026-11-23.',
  });
  const byId = new Map([...drafts.flatMap((draft) => draft.sources), ...dataSets].map((row) => [row.id, row]));
  for (const { id } of handWrittenItems().sources) byId.delete(id);
  sources.sources.push(...byId.values());
  return [sources, ...drafts.filter(isFilled).map((draft) => ({ ...draft, sources: [] }))].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

/** An importer that only adds evidence to claims of others has nothing of its own to write. */
function isFilled({ entities, claims }: Draft): boolean {
  return entities.length + claims.length > 0;
}

/** What is written by hand is known first: importers add to it. */
function readHandWritten(known: Known): void {
  for (const { id, kind, properties } of handWrittenItems().entities) known.add(kind, { id, ...properties });
}

/** What an importer wrote before goes, so that a file it no longer makes does not stay. */
function removeMade(): void {
  for (const name of seedFileNames()) {
    const path = join(seedsFolder, name);
    if (readFileSync(path, 'utf8').includes(madeByImporter)) rmSync(path);
  }
}
