import { Button } from 'react-aria-components/Button';
import { formatDocument } from '../editor/formatDraft.ts';
import { queryStore } from '../queryStore.ts';

/** A description of the schema. The example that ends it can be put into the editor. */
export function Description({ text, className }: { text: string; className: string }) {
  const [, words = text, example] = /^([\s\S]*?)\s*Example: `(.+)`\s*$/.exec(text) ?? [];
  return (
    <div className={className}>
      <p>{words}</p>
      {example !== undefined && (
        <Button className="button use-example" onPress={() => put(example)}>
          Put its example into the editor
        </Button>
      )}
    </div>
  );
}

async function put(example: string): Promise<void> {
  const query = (await formatDocument(example)) ?? example;
  queryStore.setState({
    draft: { query, variables: '', operation: null },
    announcement: 'The example is in the editor.',
  });
}
