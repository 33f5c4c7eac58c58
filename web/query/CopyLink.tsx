import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { copyLink } from './copyLink.ts';

/** Copies the address that shows this query again; the button says whether that went well, until the focus leaves it. */
export function CopyLink() {
  const [word, setWord] = useState<string | null>(null);
  const copy = async () => setWord((await copyLink()) ? 'Copied' : 'Copy the address above');
  return (
    <Button
      className="button ghost copy-link"
      onPress={() => void copy()}
      onBlur={() => setWord(null)}
      aria-label="Copy link"
    >
      <Link2 aria-hidden />
      <span className={word === null ? 'wide-word' : ''}>{word ?? 'Copy link'}</span>
    </Button>
  );
}
