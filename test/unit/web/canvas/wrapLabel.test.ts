import { wrapLabel } from '@rendezvous/web/canvas/wrapLabel.ts';
import { describe, expect, it } from 'vitest';

describe('a label', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['NASA', ['NASA']],
    ['Duffy–Bakanov talks', ['Duffy–Bakanov', 'talks']],
    ['International Space Station', ['International', 'Space Station']],
    ['Intergovernmental Agreement', ['Intergovernmental', 'Agreement']],
    ['Russian anti-satellite test of 2021 and after', ['Russian', 'anti-satellite tes…']],
  ];
  it.each(cases)('of "%s" has at most two lines', (name, lines) => {
    expect(wrapLabel(name)).toEqual(lines);
  });
});
