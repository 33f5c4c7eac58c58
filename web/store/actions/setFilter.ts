import type { FilterKey, Update } from '../viewTypes.ts';
import { record } from './record.ts';

/** Checks or unchecks one row of the legend. */
export const setFilter = ({ key, isOn, name }: { key: FilterKey; isOn: boolean; name: string }): Update =>
  record({
    name: isOn ? `filter in ${name}` : `filter out ${name}`,
    change: (view) => {
      if (view.filtered.has(key) === !isOn) return view;
      const filtered = new Set(view.filtered);
      if (isOn) filtered.delete(key);
      else filtered.add(key);
      return { ...view, filtered };
    },
  });

/** Unchecks all rows of a group of the legend but one. */
export const filterOnly = ({
  key,
  others,
  name,
}: {
  key: FilterKey;
  others: readonly FilterKey[];
  name: string;
}): Update =>
  record({
    name: `filter in ${name} only`,
    change: (view) => {
      const filtered = new Set([...view.filtered, ...others]);
      filtered.delete(key);
      const isSame = filtered.size === view.filtered.size && [...filtered].every((one) => view.filtered.has(one));
      return isSame ? view : { ...view, filtered };
    },
  });

/** Checks every row of the legend. */
export const resetFilters = (): Update =>
  record({
    name: 'reset the filters',
    change: (view) => (view.filtered.size === 0 ? view : { ...view, filtered: new Set() }),
  });
