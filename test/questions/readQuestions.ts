import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A question in words, the statement that answers it, the answer, and against what it was checked. */
export type Question = { title: string; language: 'cypher' | 'graphql'; query: string; answer: unknown };

const folder = fileURLToPath(new URL('.', import.meta.url));

/** `NN-subject.md`: a heading, a block of Cypher or GraphQL, a block of JSON, and what it was checked against. */
export function readQuestions(): Question[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readQuestion(name, readFileSync(`${folder}/${name}`, 'utf8')));
}

const form =
  /^# (.+)\n\n```(cypher|graphql)\n([\s\S]+?)\n```\n\n## Answer\n\n```json\n([\s\S]+?)\n```\n\nChecked against: .+\n$/;

function readQuestion(name: string, text: string): Question {
  const [, title, language, query, answer] = form.exec(text) ?? [];
  if (title === undefined || query === undefined || answer === undefined) {
    throw new Error(`${name} has another form than a question: see readQuestions.ts.`);
  }
  return { title, language: language as Question['language'], query, answer: JSON.parse(answer) };
}
