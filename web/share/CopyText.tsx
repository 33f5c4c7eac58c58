import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { announce } from '../store/actions/notices.ts';
import { viewStore } from '../store/viewStore.ts';

type Props = { readonly text: string; readonly label: string; readonly isPrimary?: boolean };

/** Puts a text into the clipboard; the button says whether that went well, until the focus leaves it. */
export function CopyText({ text, label, isPrimary = false }: Props) {
  const [word, setWord] = useState<string | null>(null);
  const copy = async () => {
    const said = await navigator.clipboard.writeText(text).then(
      () => 'Copied',
      () => 'Not copied: the browser forbids it',
    );
    setWord(said);
    viewStore.setState(announce(`${said}.`));
  };
  return (
    <Button className={`button ${isPrimary ? 'primary' : ''}`} onPress={() => void copy()} onBlur={() => setWord(null)}>
      <Copy aria-hidden />
      {word ?? label}
    </Button>
  );
}
