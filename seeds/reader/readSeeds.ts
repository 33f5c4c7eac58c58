import type { Problem } from '../checks/Problem.ts';
import { findForbidden } from './findForbidden.ts';
import { placeAt } from './placeAt.ts';
import { readItems } from './readItems.ts';
import { type RowStatement, recognizeStatement } from './recognizeStatement.ts';
import type { SeedFile } from './SeedFile.ts';
import type { SeedItem } from './SeedItem.ts';
import { type SeedStatement, splitStatements, withAllTokens } from './splitStatements.ts';
import { beginOf } from './tokenize.ts';

/** A statement of another form than the known ones: only the database can say what it does. */
export type FreeStatement = { statement: SeedStatement; shape?: never };

export type ReadSeeds = {
  /** In the order in which they run. */
  statements: readonly (RowStatement | FreeStatement)[];
  /** The rows of the known statements. */
  items: readonly SeedItem[];
  problems: readonly Problem[];
};

/**
 * Reads the text of seed files: what they hold, and what is wrong with their Cypher. Needs no database.
 * @param onRead called after each file with how many have been read
 */
export function readSeeds(files: readonly SeedFile[], onRead?: (files: number) => void): ReadSeeds {
  const statements: (RowStatement | FreeStatement)[] = [];
  const items: SeedItem[] = [];
  const problems: Problem[] = [];
  for (const [index, file] of files.entries()) {
    for (const statement of statementsOf(file, problems)) {
      const rows = recognizeStatement(statement);
      if (rows === undefined) {
        const free = withAllTokens(statement);
        statements.push({ statement: free });
        problems.push(...forbiddenIn(free));
      } else {
        statements.push(rows);
        readItems(rows, statements.length, items, problems);
      }
    }
    onRead?.(index + 1);
  }
  return { statements, items, problems };
}

/** True where the statement is of none of the known forms. */
export function isFree(statement: RowStatement | FreeStatement): statement is FreeStatement {
  return statement.shape === undefined;
}

function statementsOf(file: SeedFile, problems: Problem[]): readonly SeedStatement[] {
  const { statements, open, faults } = splitStatements(file);
  for (const { start, end, ...fault } of faults) {
    problems.push({ rule: 'syntax', severity: 'ERROR', place: placeAt(file, start, end), ...fault });
  }
  if (beginOf(file.text) > 0) {
    problems.push({
      rule: 'syntax',
      severity: 'ERROR',
      place: placeAt(file, 0, 1),
      expected: 'a file that every Neo4j tool reads',
      found: 'a byte order mark before the first word, which cypher-shell refuses',
      nextStep: 'Save the file as UTF-8 without a byte order mark.',
    });
  }
  if (faults.length > 0) return []; // after a fault, what a statement is would be a guess
  if (open !== undefined) {
    problems.push({
      rule: 'syntax',
      severity: 'ERROR',
      place: placeAt(file, open.start, open.end),
      expected: 'a semicolon after the last statement',
      found: 'the end of the file',
      nextStep: 'End the statement with ;',
    });
  }
  return statements;
}

function forbiddenIn(statement: SeedStatement): Problem[] {
  return findForbidden(statement).map(({ token, what }) => ({
    rule: 'statementNotAllowed',
    severity: 'ERROR',
    place: placeAt(statement.file, token.start, token.end),
    expected: 'a statement of MERGE, CREATE, MATCH, UNWIND, WITH and SET',
    found: `${token.text}: it ${what}`,
    nextStep: 'Take it out. What is no longer in the files goes from the graph by itself at the next load.',
  }));
}
