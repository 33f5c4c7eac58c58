import { useView } from '../store/viewStore.ts';

/** What a kind is called; its own name until the vocabulary has come. */
export function useKindLabel(kind: string): string {
  return useView(({ opening }) =>
    opening.state === 'ready' ? (opening.vocabulary.kinds.find((info) => info.kind === kind)?.label ?? kind) : kind,
  );
}
