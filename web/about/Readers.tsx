const readers = [
  ['Researchers', 'ask in GraphQL and take the answer along with its sources', 'docs/researcher.md'],
  ['Analysts', 'click through the graph, and read why two entities are linked', 'docs/analyst.md'],
  ['Maintainers', 'write, check and load what the graph holds', 'docs/maintainer.md'],
] as const;

/** Who it is for, and what they read. */
export function Readers() {
  return (
    <section>
      <h2>For whom</h2>
      <dl className="readers">
        {readers.map(([who, what, file]) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>
              {what}: <span className="code">{file}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        These files are in the repository, as are <span className="code">docs/operator.md</span> for running it and{' '}
        <span className="code">docs/glossary.md</span> for what each word means. The API answers at{' '}
        <span className="code">/graphql</span>; its schema is <a href="/schema.graphql">/schema.graphql</a>.
      </p>
    </section>
  );
}
