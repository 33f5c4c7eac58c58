import { useState } from 'react';

const atFirst = 8;
/** The server gives no more at once. */
const most = 100;

/** How many paths are asked for: some at first, then more, up to what the server gives; of another question some again. */
export function useHowMany(question: string): { first: number; showMore: (() => void) | null } {
  const [asked, setAsked] = useState({ question, first: atFirst });
  const first = asked.question === question ? asked.first : atFirst;
  const showMore = () => setAsked({ question, first: Math.min(most, first * 4) });
  return { first, showMore: first < most ? showMore : null };
}
