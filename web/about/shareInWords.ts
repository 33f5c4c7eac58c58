/** A part of a whole in percent, to a tenth. Only all of it is "100 %", only none of it "0 %"; of nothing there is no share. */
export function shareInWords(part: number, whole: number): string {
  if (whole === 0) return 'of none';
  const percent = Math.round((1000 * part) / whole) / 10;
  if (part > 0 && percent === 0) return 'under 0.1 %';
  if (part < whole && percent === 100) return 'over 99.9 %';
  return `${percent} %`;
}
