import { Check } from 'lucide-react';

/** Says that an entity is among the chosen ones. */
export function ChosenBadge() {
  return (
    <span className="badge chosen">
      <Check aria-hidden />
      Chosen
    </span>
  );
}
